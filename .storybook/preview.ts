import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html, type LitElement } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import type { ArgTypesEnhancer, StrictArgTypes } from 'storybook/internal/types';
import manifest from '../custom-elements.json';
import '../src/define.js';
import { availableLocales } from '../src/index.js';
import { markup } from '../stories/support/markup.js';
import { themeNames, themeSheet, type Theme } from '../stories/support/themes.js';
import './preview.css';

// The tables of properties, attributes, events, slots and tokens.
setCustomElementsManifest(manifest);

const stay = (event: Event): void => event.preventDefault();

/** The page around a story: its theme, colours, width, the language of the interface. Replies are not sent. */
const canvas: Decorator = (story, { args, globals }) => html`
  <style>
    ${themeSheet(globals['theme'] as Theme)}
  </style>
  <div class="canvas" data-scheme=${globals['scheme']} @reply-form-submit=${stay}>
    <div data-width=${globals['width']}>
      ${story({ args: { ...args, locale: args['locale'] ?? (globals['locale'] || undefined) } })}
    </div>
  </div>
`;

/**
 * What is no property of the element cannot be set by a control: events, slots, attributes of another name. Of the others,
 * Storybook knows the types it can make controls for only by their bare names.
 */
const fittingControls: ArgTypesEnhancer = ({ component = '', argTypes }) => {
  const element = customElements.get(String(component)) as typeof LitElement | undefined;
  if (!element) return argTypes;
  const entries = Object.entries(argTypes).map(([name, argType]) => {
    if (!element?.elementProperties.has(name)) return [name, { ...argType, control: false }];
    const type = argType.options
      ? { name: 'enum', value: argType.options }
      : { name: argType.type?.name.replace(' | undefined', '') };
    return [name, { ...argType, type }];
  });
  return Object.fromEntries(entries) as StrictArgTypes;
};

const preview: Preview = {
  tags: ['autodocs'],
  render: markup,
  decorators: [canvas, withActions],
  argTypesEnhancers: [fittingControls],
  globalTypes: {
    theme: {
      description: 'Theme, as a page loads it',
      toolbar: { icon: 'paintbrush', items: themeNames, dynamicTitle: true },
    },
    scheme: {
      description: 'Colour scheme of the page, and --ae-color-scheme',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    width: {
      description: 'Width of the place the element is in',
      toolbar: { icon: 'grow', items: ['320', '480', '768', '1024', 'full'], dynamicTitle: true },
    },
    locale: {
      description: 'Language of the interface',
      toolbar: {
        icon: 'globe',
        items: [{ value: '', title: 'of the article' }, ...availableLocales()],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'default', scheme: 'light', width: 'full', locale: '' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    actions: {
      handles: [
        'article-view-ready',
        'article-view-error',
        'article-view-unknown-block',
        'article-provider-ready',
        'article-provider-error',
        'share-bar-share',
        'reply-form-submit',
        'reply-list-ready',
        'reply-list-error',
        'reply-list-answer',
      ],
    },
    docs: {
      codePanel: true,
      source: {
        excludeDecorators: true,
        // JSON in an attribute is easier to read between single quotes.
        transform: (code: string) =>
          code.replace(
            /="([^"]*&quot;[^"]*)"/g,
            (_, value: string) => `='${value.replaceAll("'", '&#39;').replaceAll('&quot;', '"')}'`,
          ),
      },
    },
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Pages',
          'Theming',
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
        ],
      },
    },
  },
};

export default preview;
