import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useReducer } from 'react';
import { GLOBALS_UPDATED, STORY_ARGS_UPDATED } from 'storybook/internal/core-events';
import type { StoryContext } from '@storybook/web-components-vite';

type DocsContextValue = NonNullable<ReturnType<typeof useDocs>>;

const useDocs = () => useContext(DocsContext);

/** Story of the current page, as far as pages use it. */
export interface DocsStory {
  id: string;
  name: string;
  component?: string;
  tags: string[];
  parameters: Record<string, unknown>;
  playFunction?: unknown;
  moduleExport: object;
}

/** Returns all stories of the page's element. */
export const useStories = (): DocsStory[] => useDocs().componentStories();

/** Returns the context of a story, kept up to date with its controls and the toolbars. */
export function useStoryContext(story: DocsStory): StoryContext {
  const docs = useDocs();
  const [, update] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const events = [GLOBALS_UPDATED, STORY_ARGS_UPDATED];
    for (const event of events) docs.channel.on(event, update);
    return () => events.forEach((event) => docs.channel.off(event, update));
  }, [docs]);
  return docs.getStoryContext(story as never) as unknown as StoryContext;
}

/** Returns the channel to the toolbars. */
export const useChannel = (): DocsContextValue['channel'] => useDocs().channel;
