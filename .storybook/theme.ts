import { create, type ThemeVars } from 'storybook/theming';

/** Preferred colour scheme of the reader, which the Storybook follows. */
export const darkness = globalThis.matchMedia('(prefers-color-scheme: dark)');

const common = {
  brandTitle: 'article-elements',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  fontCode: "ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'Liberation Mono', monospace",
  appBorderRadius: 6,
  inputBorderRadius: 6,
} as const;

const light = create({
  ...common,
  base: 'light',
  brandImage: './logo-light.svg',
  colorPrimary: '#8c1d18',
  colorSecondary: '#8c1d18',
  appBg: '#f3f2ef',
  appHoverBg: '#e9e5dc',
  appContentBg: '#fff',
  appPreviewBg: '#fff',
  appBorderColor: '#dedbd3',
  textColor: '#22211f',
  textMutedColor: '#5f5b54',
  barBg: '#fbfaf8',
  barTextColor: '#5f5b54',
  barHoverColor: '#8c1d18',
  barSelectedColor: '#8c1d18',
  buttonBg: '#fbfaf8',
  inputBg: '#fff',
  inputBorder: '#8a867d',
  inputTextColor: '#22211f',
});

const dark = create({
  ...common,
  base: 'dark',
  brandImage: './logo-dark.svg',
  colorPrimary: '#f0897f',
  colorSecondary: '#f0897f',
  appBg: '#171716',
  appHoverBg: '#33302c',
  appContentBg: '#1b1a19',
  appPreviewBg: '#1b1a19',
  appBorderColor: '#3a3833',
  textColor: '#e6e3dd',
  textInverseColor: '#1b1b1a',
  textMutedColor: '#b1aca2',
  barBg: '#201f1e',
  barTextColor: '#b1aca2',
  barHoverColor: '#f0897f',
  barSelectedColor: '#f0897f',
  buttonBg: '#201f1e',
  inputBg: '#201f1e',
  inputBorder: '#807b72',
  inputTextColor: '#e6e3dd',
});

/** Returns the theme for the current colour scheme. */
export const currentTheme = (): ThemeVars => (darkness.matches ? dark : light);
