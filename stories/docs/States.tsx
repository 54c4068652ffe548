import { Canvas, Description } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import type { DocsStory } from './use-story.js';

/** Whole articles are looked at one at a time, and so are states that only come about when something is done. */
const isLarge = ({ component }: DocsStory): boolean =>
  ['article-view', 'article-provider'].includes(String(component));

const address = ({ id }: DocsStory): string => `?path=/story/${id}`;

/** Every state of an element, to look at and to go to. */
export function States({ stories }: { stories: DocsStory[] }): ReactElement {
  return (
    <div className="states">
      {stories.map((story) => (
        <section key={story.id} aria-labelledby={`state-${story.id}`}>
          <h3 id={`state-${story.id}`}>{story.name}</h3>
          <Description of={story.moduleExport} />
          {isLarge(story) || story.playFunction ? null : <Canvas of={story.moduleExport} />}
          <p>
            <a href={address(story)} target="_top">
              Open {story.name}
            </a>
          </p>
        </section>
      ))}
    </div>
  );
}
