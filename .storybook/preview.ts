import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../custom-elements.json';
import '../src/define.js';
import { canvas } from '../stories/canvas/canvas.js';
import '../stories/canvas/canvas.css';
import { dressPage, load } from '../stories/canvas/load.js';
import { globalTypes, initialGlobals } from '../stories/canvas/toolbars.js';
import { ElementPage } from '../stories/docs/ElementPage.js';
import { codeOf } from '../stories/snippets/index.js';
import { fittingControls } from '../stories/support/controls.js';
import { eventNames } from '../stories/support/manifest.js';
import { markup } from '../stories/support/markup.js';
import { haveReplies } from '../stories/support/replies.js';
import { FollowingContainer } from './docs-container.js';

/** Table of contents of a page. */
const toc = {
  title: 'On this page',
  headingSelector: 'h2[id], h3[id]',
  ignoreSelector: '.docs-story *, .anatomy-picture *, .live *, #table-of-contents',
};

// For the tables of properties, attributes, events, slots and tokens.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  render: markup,
  loaders: [load],
  beforeEach: [dressPage, () => haveReplies()],
  decorators: [canvas, withActions],
  argTypesEnhancers: [fittingControls],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    actions: { handles: eventNames },
    docs: {
      container: FollowingContainer,
      page: ElementPage,
      codePanel: true,
      toc,
      source: { excludeDecorators: true, transform: codeOf },
    },
    a11y: { test: 'error' },
    options: {
      storySort: {
        // Storybook reads this without running it.
        order: [
          'Introduction',
          'Start here',
          'Guides',
          [
            'The article format',
            'Theming',
            'The same in every host',
            'Your own layout',
            'Replies and sharing',
            'Security and CSP',
            'From a WordPress theme',
          ],
          'Pages',
          'Elements',
          [
            'article-view',
            'article-provider',
            'article-header',
            'article-highlights',
            'section-block',
            'bottom-line-callout',
            'share-bar',
            'article-terms',
            'reply-form',
            'reply-list',
          ],
          'Interactions',
          'In depth',
          'In frameworks',
          'Reference',
          'Changelog',
        ],
      },
    },
  },
};

export default preview;
