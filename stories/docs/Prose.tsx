import { Markdown } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';

/** A sentence with code and links in it. */
export const Prose = ({ children }: { children: string }): ReactElement => (
  <Markdown options={{ forceInline: true, wrapper: 'span' }}>{children}</Markdown>
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
