import { Markdown } from '@storybook/addon-docs/blocks';
import { createElement, type ReactElement } from 'react';

const docs = 'project:/docs/';

/** Where a link of a document leads in the Storybook; nothing where that is no page of it. */
function pageFor(link: string, name: string): string | undefined {
  const { pathname, hash } = new URL(link, docs + name);
  const [, file] = /^\/docs\/(.*)\.md$/.exec(pathname) ?? [];
  if (file) return `?path=/docs/docs-${file.replaceAll('/', '-')}--docs${hash}`;
  if (hash === '#content-security-policy') return '?path=/docs/guides-security-and-csp--docs';
  return undefined;
}

/** Links from document to document, as links from page to page. Of what is not here, the words stay. */
const withPageLinks = (text: string, name: string): string =>
  text.replace(/(?<!!)\[([^\]]+)\]\(((?!\w+:|#|\?)[^)]+)\)/g, (_, words: string, link: string) => {
    const page = pageFor(link, name);
    return page ? `[${words}](${page})` : words;
  });

interface GuideProps {
  /** The document, or a part of it. */
  text: string;
  /** Its file, from docs/: links are relative to it. */
  name?: string;
}

/** One of the project's documents, as it is written. */
export const Guide = ({ text, name = '../README.md' }: GuideProps): ReactElement =>
  createElement(Markdown, null, withPageLinks(text.replace(/<!--[^]*?-->\n*/g, ''), name));

/** What stands under a heading of a document, up to the next of its level. */
export function part(text: string, heading: string): string {
  const [, after = ''] = text.split(`\n## ${heading}\n`);
  return after.split('\n## ')[0]!.trim();
}
