import { Markdown } from '@storybook/addon-docs/blocks';
import { createElement, type ReactElement } from 'react';

/** Where the project's documents are in the Storybook, by the names of their files. */
const pages: Readonly<Record<string, string>> = {
  'sharing.md': 'in-depth-sharing--docs',
  'replies.md': 'in-depth-replying--docs',
  'reply-list.md': 'in-depth-the-list-of-replies--docs',
  'server.md': 'in-depth-on-a-server--docs',
  'command-line.md': 'in-depth-the-command-line--docs',
  'edge.md': 'in-depth-at-the-edge--docs',
  'frameworks.md': 'in-depth-in-frameworks--docs',
};

/** Links from document to document, as links from page to page. */
const withPageLinks = (text: string): string =>
  text.replace(/\]\((?:\.\.?\/|docs\/)*([\w-]+\.md)(#[\w-]+)?\)/g, (link, file: string, hash = '') =>
    pages[file] ? `](?path=/docs/${pages[file]}${hash})` : link,
  );

/** One of the project's documents, as it is written in docs/ or at the root. */
export const Guide = ({ text }: { text: string }): ReactElement =>
  createElement(Markdown, null, withPageLinks(text));

/** What stands under a heading of a document, up to the next of its level. */
export function part(text: string, heading: string): string {
  const [, after = ''] = text.split(`\n## ${heading}\n`);
  return after.split('\n## ')[0]!.trim();
}
