import broken from '../stories/articles/broken.json?raw';
import cjk from '../stories/articles/cjk.json?raw';
import live from '../stories/articles/live.json?raw';
import longRead from '../stories/articles/long-read.json?raw';
import media from '../stories/articles/media.json?raw';
import minimal from '../stories/articles/minimal.json?raw';
import news from '../stories/articles/news.json?raw';
import report from '../stories/articles/report.json?raw';
import review from '../stories/articles/review.json?raw';
import rtl from '../stories/articles/rtl.json?raw';
import textBlocks from '../stories/articles/text-blocks.json?raw';
import { samples, withPictures } from '../stories/articles/index.js';

export type SampleName = keyof typeof samples;

/** The samples as their authors wrote them. */
const texts: Record<SampleName, string> = {
  news,
  longRead,
  textBlocks,
  rtl,
  cjk,
  media,
  report,
  live,
  review,
  minimal,
  broken,
};

export const sampleNames = Object.keys(samples) as SampleName[];

export const isSample = (name: string): name is SampleName => Object.hasOwn(samples, name);

export const sampleTitle = (name: SampleName): string => samples[name].title;

export const sampleText = (name: SampleName): string => texts[name];

/** A sample with its pictures, which are files of this project and not at the address that the sample gives. */
export const withSamplePictures = (article: unknown): unknown => withPictures(article);
