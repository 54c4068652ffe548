import { Description } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { Preview } from './Preview.js';
import type { DocsStory } from './use-story.js';

/**
 * Whole articles are looked at one at a time. So are states that only come about when something is done, and those tagged
 * `alone`: they stand in for something of the browser, and would do so for every story on the page.
 */
const isApart = ({ component, playFunction, tags }: DocsStory): boolean =>
  ['article-view', 'article-provider'].includes(String(component)) ||
  Boolean(playFunction) ||
  tags.includes('alone');

const address = ({ id }: DocsStory): string => `?path=/story/${id}`;

/** Every state of an element, to look at and to go to. */
export function States({ stories }: { stories: DocsStory[] }): ReactElement {
  return (
    <div className="states">
      {stories.map((story) => (
        <section key={story.id} aria-labelledby={`state-${story.id}`}>
          <h3 id={`state-${story.id}`}>{story.name}</h3>
          <Description of={story.moduleExport} />
          {isApart(story) ? null : <Preview story={story} />}
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
