import { Canvas } from '@storybook/addon-docs/blocks';
import { useEffect, useRef, type ComponentProps, type ReactElement } from 'react';
import type { DocsStory } from './use-story.js';

/** Story in a documentation page, keyboard-scrollable if it overflows. */
export function Preview({
  story,
  ...options
}: { story: DocsStory } & Omit<ComponentProps<typeof Canvas>, 'of'>): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const scroller = place.current?.querySelector<HTMLElement>('.docs-story');
    if (!scroller) return;
    scroller.tabIndex = 0;
    scroller.role = 'group';
    scroller.ariaLabel = story.name;
  }, [story.name]);
  return (
    <div ref={place}>
      <Canvas of={story.moduleExport} {...options} />
    </div>
  );
}
