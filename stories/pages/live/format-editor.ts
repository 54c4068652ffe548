import { html, render, type TemplateResult } from 'lit';
import { packArticle } from '../../../playground/article-link.js';
import { Editor } from '../../../playground/editor.js';
import { inspect } from '../../../playground/inspect.js';
import { ProblemList } from '../../../playground/problems.js';
import {
  isSample,
  sampleNames,
  sampleText,
  sampleTitle,
  withSamplePictures,
} from '../../../playground/samples.js';
import type { ArticleView } from '../../../src/index.js';
import { live } from './live.js';
import { playgroundAddress } from './playground.js';

/** Debounce time before the article is parsed, in milliseconds. */
const pause = 150;

const layout = (): TemplateResult => html`
  <div class="bench">
    <div class="bench-bar">
      <label
        >Article
        <select></select
      ></label>
      <a href=${playgroundAddress()} target="_blank" rel="noopener">Open in the playground</a>
    </div>
    <div class="bench-source">
      <div class="editor"></div>
      <section class="problems" aria-labelledby="problems-title">
        <div role="status"><h2 id="problems-title">No problems</h2></div>
        <ul hidden></ul>
      </section>
    </div>
    <div class="bench-result" role="region" aria-label="Finished article" tabindex="0">
      <article-view heading-level="2" without-reply-form></article-view>
    </div>
  </div>
`;

/** Editor of an article: its JSON, its problems, and the rendered result. */
export const FormatEditor = live((place) => {
  render(layout(), place);
  const find = <Found extends Element>(selector: string): Found => place.querySelector<Found>(selector)!;
  const choice = find<HTMLSelectElement>('select');
  const link = find<HTMLAnchorElement>('a');
  const view = find<ArticleView>('article-view');
  let reading: ReturnType<typeof setTimeout> | undefined;

  const editor = new Editor({ parent: find('.editor'), label: 'Article JSON', onEdit: () => later(read) });
  const problems = new ProblemList({
    heading: find('#problems-title'),
    list: find('.problems ul'),
    onChoose: ({ range }) => editor.goTo(range),
  });

  function later(action: () => void): void {
    clearTimeout(reading);
    reading = setTimeout(action, pause);
  }

  function read(): void {
    const text = editor.text;
    const { article, findings } = inspect(text);
    editor.mark(findings);
    problems.show(findings);
    if (article) view.article = withSamplePictures(article.value);
    void packArticle(text).then((packed) => {
      if (editor.text === text) link.href = playgroundAddress(`#article=${packed}`);
    });
  }

  function open(): void {
    if (!isSample(choice.value)) return;
    editor.open(sampleText(choice.value));
    read();
  }

  choice.replaceChildren(...sampleNames.map((name) => new Option(sampleTitle(name), name)));
  choice.addEventListener('change', open);
  choice.value = 'minimal';
  open();
  return () => {
    clearTimeout(reading);
    place.replaceChildren();
  };
});
