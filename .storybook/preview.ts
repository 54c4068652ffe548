import { withThemeByDataAttribute } from '@storybook/addon-themes';
import {
  setCustomElementsManifest,
  type Preview,
  type WebComponentsRenderer,
} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/define.js';

// The tables of properties, attributes, events, parts and tokens.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true },
    a11y: { test: 'error' },
    options: { storySort: { order: ['Introduction', 'Pages', 'Elements'] } },
  },
  decorators: [
    // The page's colour scheme, as a host would set it: preview-head.html has the styles.
    withThemeByDataAttribute<WebComponentsRenderer>({
      attributeName: 'data-theme',
      defaultTheme: 'light',
      themes: { light: 'light', dark: 'dark' },
    }),
  ],
};

export default preview;
