import type { MarkupMessages } from '../../locales/locale.js';
import { isolated } from '../message.template.js';

/** Longest name of a service that is shown, in characters. */
const longestName = 50;

/** Reason why there are no replies: the service that the article or the page names is not known. */
export const unknownService = (name: string, locale: MarkupMessages): string =>
  locale.unknownService(isolated(name.slice(0, longestName), locale.dir));
