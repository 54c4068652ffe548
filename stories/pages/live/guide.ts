import { Markdown } from '@storybook/addon-docs/blocks';
import { createElement, type ReactElement } from 'react';

const docs = 'project:/docs/';

/** Returns the page of the Storybook for a link of a document; `undefined` if there is none. */
function pageFor(link: string, name: string): string | undefined {
  const { pathname, hash } = new URL(link, docs + name);
  const [, file] = /^\/docs\/(.*)\.md$/.exec(pathname) ?? [];
  if (file) return `?path=/docs/docs-${file.replaceAll('/', '-')}--docs${hash}`;
  if (hash === '#content-security-policy') return '?path=/docs/guides-security-and-csp--docs';
  return undefined;
}

/** Replaces links between documents by links between pages. Links to anything else become text. */
const withPageLinks = (text: string, name: string): string =>
  text.replace(/(?<!!)\[([^\]]+)\]\(((?!\w+:|#|\?)[^)]+)\)/g, (_, words: string, link: string) => {
    const page = pageFor(link, name);
    return page ? `[${words}](${page})` : words;
  });

interface GuideProps {
  /** Text of a document, or of a section. */
  text: string;
  /** File name of the document in docs/, which links are relative to. */
  name?: string;
}

/** Document of the project. */
export const Guide = ({ text, name = '../README.md' }: GuideProps): ReactElement =>
  createElement(Markdown, null, withPageLinks(text.replace(/<!--[^]*?-->\n*/g, ''), name));

/** Returns the section of a document under a heading of level 2. */
export function part(text: string, heading: string): string {
  const [, after = ''] = text.split(`\n## ${heading}\n`);
  return after.split('\n## ')[0]!.trim();
}
