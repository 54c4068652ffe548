import { scriptOf } from './script.js';

const fromTheRight = new Set('Adlm Arab Aran Armi Hebr Mand Nkoo Rohg Samr Syrc Thaa'.split(' '));

/** Writing direction of a language, from the script of its BCP 47 tag. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  fromTheRight.has(scriptOf(lang)) ? 'rtl' : 'ltr';
