import { Description } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { Preview } from './Preview.js';
import type { DocsStory } from './use-story.js';

/**
 * Whether a story is rendered on its own page: complete articles, states that need interaction, and stories tagged
 * `alone`, which mock a browser feature for the whole page.
 */
const isApart = ({ component, playFunction, tags }: DocsStory): boolean =>
  ['article-view', 'article-provider'].includes(String(component)) ||
  Boolean(playFunction) ||
  tags.includes('alone');

const address = ({ id }: DocsStory): string => `?path=/story/${id}`;

/** Every state of an element, with links. */
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
