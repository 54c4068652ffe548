import { InvalidArgumentError, Option } from 'commander';
import { languageTag } from '../article/language.js';
import { networks } from '../render/share-bar/networks.js';
import { availableLocales, en, loadedLocale } from '../locales/index.js';
import { isUrl } from './input.js';
import { themes } from './rendering.js';

/** Timeout of a server, in seconds. */
export const timeoutOption = (): Option =>
  new Option('--timeout <seconds>', 'time in which a URL must respond completely')
    .default(30)
    .argParser(positiveNumber);

function positiveNumber(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 3600)) throw new InvalidArgumentError('Use a number of seconds up to 3600.');
  return number;
}

export function themeName(theme: string): string {
  if (!themes.includes(theme) && !theme.endsWith('.css'))
    throw new InvalidArgumentError(`Use ${themes.join(' or ')}, or the path of a .css file.`);
  return theme;
}

export function headingLevel(value: string): number {
  if (!/^[1-6]$/.test(value)) throw new InvalidArgumentError('Use an integer from 1 to 6.');
  return Number(value);
}

export function localeTag(name: string): string {
  const tag = languageTag(name);
  const isWellFormed = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(tag);
  if (!isWellFormed || (loadedLocale(tag) === en && !/^en(?:-|$)/i.test(tag)))
    throw new InvalidArgumentError(`Use one of ${availableLocales().join(', ')}.`);
  return tag;
}

export function networkNames(list: string): string {
  const known = networks.map(({ name }) => name);
  const names = list.split(/[\s,]+/).filter(Boolean);
  const unknown = names.find((name) => !known.includes(name.toLowerCase()));
  if (unknown) throw new InvalidArgumentError(`\`${unknown}\` is not one of ${known.join(', ')}.`);
  return names.join(' ');
}

export function absoluteUrl(address: string): string {
  if (!isUrl(address) || !URL.canParse(address))
    throw new InvalidArgumentError('Use a URL that begins with https:// or http://.');
  return address;
}
