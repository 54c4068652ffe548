import type { StoryContext } from '@storybook/web-components-vite';
import { inert } from '../support/inert.js';
import { angular } from './angular.js';
import type { FrameworkName } from './frameworks.js';
import { html } from './html.js';
import { MarkupReader, type Data, type Markup } from './markup.js';
import { flat } from './print.js';
import { react } from './react.js';
import { isLong, fileName, json } from './script.js';
import { svelte } from './svelte.js';
import { vue } from './vue.js';

const printers: Record<FrameworkName, (nodes: (Markup | string)[]) => string> = {
  html,
  react,
  vue,
  svelte,
  angular,
};

/** Snippet, and the files with its longer data. */
export interface Snippet {
  code: string;
  files: { name: string; text: string }[];
}

const fileOf = (data: Data): Snippet['files'][number] => ({ name: fileName(data), text: json(data.value) });

/** Returns the code of a story for a framework. `events` are listened to as an example. */
export function snippet(template: unknown, framework: FrameworkName, events: string[] = []): Snippet {
  const nodes = new MarkupReader(events).read(inert(template));
  const data = flat(nodes).flatMap((element) => element.data);
  return { code: printers[framework](nodes), files: data.filter(isLong).map(fileOf) };
}

/** Parts of a story that its code is made from. */
type Source = Pick<StoryContext, 'args' | 'globals' | 'parameters' | 'originalStoryFn'>;

export function snippetOf(context: Source, framework: FrameworkName): Snippet {
  const { originalStoryFn, args, parameters } = context;
  const template = originalStoryFn(args, context as StoryContext);
  return snippet(template, framework, (parameters as { events?: string[] }).events);
}

/** Returns the code of a story for the framework chosen in the toolbar. */
export const codeOf = (_code: string, context: Source): string =>
  snippetOf(context, context.globals['framework'] as FrameworkName).code;
