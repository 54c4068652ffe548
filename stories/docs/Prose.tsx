import { Markdown } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';

/** Turns names of documents into links to their pages. */
const withPages = (text: string): string =>
  text.replace(/`docs\/([\w-]+)\.md`/g, (name, page: string) => `[${name}](?path=/docs/docs-${page}--docs)`);

/** Sentence with code and links. */
export const Prose = ({ children }: { children: string }): ReactElement => (
  <Markdown options={{ forceInline: true, wrapper: 'span' }}>{withPages(children)}</Markdown>
);

/** List of sentences. */
export const ProseList = ({ items }: { items: readonly string[] }): ReactElement => (
  <ul>
    {items.map((item) => (
      <li key={item}>
        <Prose>{item}</Prose>
      </li>
    ))}
  </ul>
);
