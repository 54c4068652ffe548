// What a new element starts with: text under a heading, in the house's style. By path, the text of each file.

export const pascal = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
export const camel = (tag) => tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const element = (tag, name, id) => `import { property } from '@lit/reactive-element/decorators/property.js';
import type { Shown } from '../base/piece.js';
import { rootStyles } from '../base/root.styles.js';
import { TextElement } from '../base/text-element.js';
import { ${id}Styles } from './${tag}.styles.js';
import { ${id}Element, type ${name}Data } from './${tag}.template.js';

/**
 * Text under a heading. (What the element shows, and what it is for.)
 *
 * @summary Text under a heading.
 * @tokens --ae-color --ae-background --ae-accent --ae-color-scheme --ae-font --ae-font-ui --ae-font-size --ae-line-height
 * --ae-measure --ae-space --ae-padding
 * @parts label
 */
export class ${name} extends TextElement {
  static override readonly tag: string = '${tag}';

  static override styles = [rootStyles, ${id}Styles];

  /** Heading, plain text. Default: none. */
  @property() heading?: string;

  /** The text, plain. Without it there is no heading either. */
  @property() text?: string;

  get #data(): ${name}Data {
    const { heading, text } = this;
    return { heading, text };
  }

  protected override get content() {
    return this.text ? this.#data : undefined;
  }

  protected override get shown(): Shown {
    return ${id}Element(this.#data, this.viewFor);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${name};
  }
}
`;

const template = (tag, name, id) => `import { heading } from '../base/heading.template.js';
import { html, nothing } from '../base/html.js';
import type { Shown } from '../base/piece.js';
import type { View, ViewFor } from '../base/view.js';

/** What the element is told. */
export interface ${name}Data {
  heading?: string;
  text?: string;
}

/** Text under a heading. */
export function ${id}(data: ${name}Data, view: View): unknown {
  if (!data.text) return nothing;
  return html\`<section class="${tag}">
    \${data.heading ? heading(view.level + 1, data.heading, 'label') : nothing}
    <p class="${tag}-text">\${data.text}</p>
  </section>\`;
}

/** What a \`${tag}\` shows. */
export function ${id}Element(data: ${name}Data, viewFor: ViewFor): Shown {
  const { heading: title, text } = data;
  const view = viewFor([]);
  return { pieces: [{ of: [title, text, view], template: () => ${id}(data, view) }], view };
}
`;

const styles = (tag, name, id) => `import { css } from '@lit/reactive-element/css-tag.js';

export const ${id}Styles = css\`
  .${tag} {
    max-inline-size: var(--_ae-measure);
  }

  .${tag} > .label {
    color: var(--_ae-accent);
  }

  .${tag} > .label + * {
    margin-block-start: var(--_ae-space);
  }
\`;
`;

const define = (tag, name) => `import { ${name} } from './${tag}.js';

${name}.define();
`;

const story = (tag, name) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ${name} } from '../../../src/index.js';
import { longAddress, longWord } from '../../support/articles.js';
import { commonControls } from '../../support/controls.js';
import { note } from '../../support/note.js';
import { guide } from './${tag}.guide.js';

const meta: Meta<${name}> = {
  title: 'Elements/${tag}',
  component: '${tag}',
  parameters: { guide },
  argTypes: commonControls,
  args: { heading: 'The harbour', text: 'After nine years the first boats came in.' },
};
export default meta;

type Story = StoryObj<${name}>;

export const Default: Story = {};

export const WithoutHeading: Story = { args: { heading: undefined } };

export const LongWords: Story = {
  args: { heading: longWord, text: \`\${longWord}: see \${longAddress}\` },
  globals: { width: '320' },
};

export const RightToLeft: Story = {
  args: { lang: 'ar', heading: 'الميناء', text: 'بعد تسع سنوات وصلت القوارب الأولى.' },
};

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Absent: Story = {
  args: { text: undefined },
  decorators: [note('Without a text there is no heading either.')],
};
`;

const guide = (tag) => `import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: ['A text that stands by itself.'],
  avoid: ['For what belongs to the text of an article: that is a section.'],
  anatomy: [
    { name: 'Label', text: 'a heading; part \`label\`', selector: '.label' },
    { name: 'Text', text: 'one paragraph', selector: '.${tag}-text' },
  ],
  accessibility: {
    notes: ['The label is a heading of level 2 (or \`heading-level\`).'],
    keyboard: [],
    heard: 'Heading level 2, The harbour. After nine years the first boats came in.',
  },
  withoutScript: 'Nothing is shown: the element has no server rendering yet.',
  content: {
    length: 'One to three sentences.',
    do: ['Write what holds without the article.'],
    dont: ['Do not repeat the heading in the text.'],
  },
};
`;

const test = (tag, name) => `import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { ${name} } from '../../src/index.js';
import { expectAccessible } from '../support/axe.js';
import { find, texts } from '../support/render.js';

describe('${tag}', () => {
  it('shows its text under its heading', async () => {
    const element = await fixture<${name}>(
      html\`<${tag} heading="The harbour" text="The first boats came in."></${tag}>\`,
    );
    expect(texts(element, 'h2.label, p')).to.deep.equal(['The harbour', 'The first boats came in.']);
    await expectAccessible(element);
  });

  it('takes a heading level from the page', async () => {
    const element = await fixture<${name}>(html\`<${tag} heading-level="4" heading="H" text="T"></${tag}>\`);
    expect(texts(element, 'h4')).to.deep.equal(['H']);
  });

  it('shows what changes', async () => {
    const element = await fixture<${name}>(html\`<${tag} heading="H" text="Before"></${tag}>\`);
    element.text = 'After';
    element.heading = undefined;
    await element.updateComplete;
    expect(texts(element, '.label')).to.deep.equal([]);
    expect(texts(element, 'p')).to.deep.equal(['After']);
  });

  it('shows nothing without a text, not even a heading', async () => {
    const element = await fixture<${name}>(html\`<${tag} heading="The harbour"></${tag}>\`);
    expect(find(element, '.label')).to.equal(null);
  });

  it('takes markup in its text for text', async () => {
    const markup = '<img src="x" onerror="alert(1)">';
    const element = await fixture<${name}>(html\`<${tag} text=\${markup}></${tag}>\`);
    expect(texts(element, 'p')).to.deep.equal([markup]);
    expect(find(element, 'img')).to.equal(null);
  });

  it('can have a name of the page’s choice', async () => {
    class Other extends ${name} {}
    Other.define('other-${tag}');
    const element = document.createElement('other-${tag}') as ${name};
    element.text = 'The first boats came in.';
    const around = await fixture<HTMLElement>(html\`<div></div>\`);
    around.append(element);
    await element.updateComplete;
    expect(texts(element, 'p')).to.deep.equal(['The first boats came in.']);
  });
});
`;

/** The files of a new element, by path. */
export function filesOf(tag) {
  const source = `src/elements/${tag}`;
  const files = {
    [`${source}/${tag}.ts`]: element,
    [`${source}/${tag}.template.ts`]: template,
    [`${source}/${tag}.styles.ts`]: styles,
    [`${source}/define.ts`]: define,
    [`stories/elements/${tag}/${tag}.stories.ts`]: story,
    [`stories/elements/${tag}/${tag}.guide.ts`]: guide,
    [`tests/elements/${tag}.test.ts`]: test,
  };
  return Object.entries(files).map(([path, text]) => [path, text(tag, pascal(tag), camel(tag))]);
}
