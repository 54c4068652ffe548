import magazine from '../../themes/magazine.css?raw';
import modern from '../../themes/modern.css?raw';

const sheets = { default: '', magazine, modern };

export type Theme = keyof typeof sheets;
export const themeNames = Object.keys(sheets) as Theme[];

/** Returns the style sheet of a theme, for the whole page or for a selector. */
export const themeSheet = (theme: Theme, selector = ':where(:root)'): string =>
  sheets[theme].replace(':where(:root)', selector);
