import { Source } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { UPDATE_GLOBALS } from 'storybook/internal/core-events';
import { rememberFramework } from '../canvas/toolbars.js';
import { frameworks, type FrameworkName } from '../snippets/frameworks.js';
import { snippetOf } from '../snippets/index.js';
import { useChannel, useStoryContext, type DocsStory } from './use-story.js';

/** Code of a story, for the framework chosen here or in the toolbar. */
export function CodeToCopy({ story }: { story: DocsStory }): ReactElement {
  const context = useStoryContext(story);
  const channel = useChannel();
  const chosen = context.globals['framework'] as FrameworkName;
  const { code, files } = snippetOf(context, chosen);
  const choose = (framework: FrameworkName): void => {
    rememberFramework(framework);
    channel.emit(UPDATE_GLOBALS, { globals: { framework } });
  };
  return (
    <div className="code-to-copy sb-unstyled">
      <div role="group" aria-label="Framework" className="frameworks">
        {frameworks.map(({ name, title }) => (
          <button key={name} type="button" aria-pressed={name === chosen} onClick={() => choose(name)}>
            {title}
          </button>
        ))}
      </div>
      <Source code={code} language={frameworks.find(({ name }) => name === chosen)!.language} dark />
      {files.map(({ name, text }) => (
        <details key={name}>
          <summary>
            <code>{name}</code>, which the code imports
          </summary>
          <Source code={text} language="json" dark />
        </details>
      ))}
    </div>
  );
}
