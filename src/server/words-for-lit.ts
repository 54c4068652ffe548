// Gives the elements the words of all languages where Lit renders them on a server: it waits for nothing to be loaded. Importing
// this does it.
import { isServer } from 'lit-html/is-server.js';
import { loaded } from '../locales/registry.js';
import { tables } from './word-tables.js';
import { wordsFor } from './words.js';

if (isServer) for (const tag of Object.keys(tables)) loaded.set(tag.toLowerCase(), wordsFor(tag));
