import { parseArticle, type Article } from '../../src/index.js';
import { samples, type Sample } from '../articles/index.js';

const read = ({ article }: Sample): Article => parseArticle(article).article;

/** Parsed samples, for stories that render a part of one. */
export const news = read(samples.news);
export const longRead = read(samples.longRead);
export const media = read(samples.media);
export const textBlocks = read(samples.textBlocks);
export const rtl = read(samples.rtl);
export const review = read(samples.review);
export const cjk = read(samples.cjk);
export const minimal = read(samples.minimal);

/** Returns a section of a sample by its `id`. */
export const section = ({ sections }: Article, id: string): Article['sections'][number] =>
  sections.find((candidate) => candidate.id === id)!;

/** Words longer than a narrow column. */
export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
export const longAddress =
  'https://archive.example/collections/harbours/kestermouth/minutes/2023-11-14/annex-b/table-17-revised-final.csv';
