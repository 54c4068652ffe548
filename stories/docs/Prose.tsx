import { Markdown } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';

/** Documents of the project that a text names, as links to their pages. */
const withPages = (text: string): string =>
  text.replace(/`docs\/([\w-]+)\.md`/g, (name, page: string) => `[${name}](?path=/docs/docs-${page}--docs)`);

/** A sentence with code and links in it. */
export const Prose = ({ children }: { children: string }): ReactElement => (
  <Markdown options={{ forceInline: true, wrapper: 'span' }}>{withPages(children)}</Markdown>
);

/** A list of sentences. */
export const ProseList = ({ items }: { items: readonly string[] }): ReactElement => (
  <ul>
    {items.map((item) => (
      <li key={item}>
        <Prose>{item}</Prose>
      </li>
    ))}
  </ul>
);
