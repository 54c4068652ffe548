import { Controls, DocsPage, Title } from '@storybook/addon-docs/blocks';
import type { ReactElement, ReactNode } from 'react';
import { elementManifest } from '../support/manifest.js';
import { Anatomy } from './Anatomy.js';
import { CodeToCopy } from './CodeToCopy.js';
import './docs.css';
import type { Guide } from './guide.js';
import { Preview } from './Preview.js';
import { Prose, ProseList } from './Prose.js';
import { Reference } from './Reference.js';
import { States } from './States.js';
import { useStories, type DocsStory } from './use-story.js';
import { WithoutScript } from './WithoutScript.js';

const Part = ({ title, children }: { title: string; children: ReactNode }): ReactElement => (
  <section>
    <h2 id={title.toLowerCase().replace(/\W+/g, '-')}>{title}</h2>
    {children}
  </section>
);

const Pair = ({ children }: { children: ReactNode }): ReactElement => <div className="pair">{children}</div>;

function Accessibility({ accessibility }: Guide): ReactElement {
  const { notes, keyboard, screenReader } = accessibility;
  return (
    <>
      <ProseList items={notes} />
      {keyboard.length > 0 && (
        <dl className="keyboard">
          {keyboard.map(([keys, effect]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>
                <Prose>{effect}</Prose>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <h3>Screen reader output</h3>
      <blockquote className="screen-reader">{screenReader}</blockquote>
    </>
  );
}

function Content({ content }: Guide): ReactElement {
  return (
    <>
      <p>
        <Prose>{content.length}</Prose>
      </p>
      <Pair>
        <div className="do">
          <h3>Do</h3>
          <ProseList items={content.do} />
        </div>
        <div className="dont">
          <h3>Do not</h3>
          <ProseList items={content.dont} />
        </div>
      </Pair>
    </>
  );
}

function Page({ tag, guide, stories }: { tag: string; guide: Guide; stories: DocsStory[] }): ReactElement {
  const element = elementManifest(tag)!;
  const [first, ...states] = stories as [DocsStory, ...DocsStory[]];
  return (
    <div className="element-page">
      <Title>{`<${tag}>`}</Title>
      <p className="lead">
        <Prose>{element.description}</Prose>
      </p>
      <CodeToCopy story={first} />
      <Preview story={first} sourceState="none" />
      <details className="controls">
        <summary>Try all properties</summary>
        <Controls of={first.moduleExport} />
      </details>
      <Pair>
        <Part title="When to use it">
          <ProseList items={guide.uses} />
        </Part>
        <Part title="When to use something else">
          <ProseList items={guide.avoid} />
        </Part>
      </Pair>
      <Part title="Anatomy">
        <Anatomy tag={tag} story={first} parts={guide.anatomy} />
      </Part>
      <Part title="Accessibility">
        <Accessibility {...guide} />
      </Part>
      <Part title="Without JavaScript">
        <p>
          <Prose>{`${guide.withoutScript} Below is the server-rendered element, in a page without JavaScript.`}</Prose>
        </p>
        <WithoutScript story={first} />
      </Part>
      <Part title="For writers and editors">
        <Content {...guide} />
      </Part>
      <Part title="Reference">
        <Reference element={element} />
      </Part>
      <Part title="States">
        <States stories={states} />
      </Part>
    </div>
  );
}

/** Documentation page of an element, with the same sections in the same order for all. */
export function ElementPage(): ReactElement {
  const stories = useStories();
  const { component, parameters } = stories[0]!;
  const guide = parameters['guide'] as Guide | undefined;
  return guide ? <Page tag={String(component)} guide={guide} stories={stories} /> : <DocsPage />;
}
