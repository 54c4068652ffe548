import type { MarkupMessages } from '../../locales/locale.js';
import { isolated } from '../message.template.js';

/** Maximum length of a service name that is shown, in characters. */
const longestName = 50;

/** Message that the service named by the article or the page is unknown. */
export const unknownService = (name: string, locale: MarkupMessages): string =>
  locale.unknownService(isolated(name.slice(0, longestName), locale.dir));
