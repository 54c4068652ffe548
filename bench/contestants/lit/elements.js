// Lit as most people write it: an element for every block, each with a shadow root, all with one style sheet.
import { css, html, LitElement, unsafeCSS } from 'lit';
import { labels } from '../../support/articles.js';
import sheet from 'virtual:sheet';

const styles = [
  unsafeCSS(sheet),
  css`
    :host {
      display: block;
    }
  `,
];

class BenchParagraph extends LitElement {
  static properties = { block: { attribute: false } };
  static styles = styles;

  render() {
    const { children, markDefs } = this.block;
    return html`<p>
      ${children.map(({ text, marks: [mark] }) => {
        if (!mark) return text;
        if (mark === 'strong') return html`<strong>${text}</strong>`;
        if (mark === 'em') return html`<em>${text}</em>`;
        return html`<a href=${markDefs.find(({ _key }) => _key === mark).href}>${text}</a>`;
      })}
    </p>`;
  }
}

class BenchSection extends LitElement {
  static properties = { section: { attribute: false } };
  static styles = styles;

  render() {
    const { id, heading, body } = this.section;
    return html`<section class="section prose" id=${id}>
      <h2 class="h2">${heading}</h2>
      ${body.map((block) => html`<bench-paragraph .block=${block}></bench-paragraph>`)}
    </section>`;
  }
}

class BenchHeader extends LitElement {
  static properties = { article: { attribute: false } };
  static styles = styles;

  render() {
    const { headline, description, author } = this.article;
    return html`<div class="header">
      <h1 class="headline">${headline}</h1>
      <div class="standfirst"><p>${description}</p></div>
      <div class="byline">
        <p class="authors">${labels.by} <span class="author">${author[0].name}</span></p>
      </div>
    </div>`;
  }
}

class BenchHighlights extends LitElement {
  static properties = { highlights: { attribute: false } };
  static styles = styles;

  render() {
    return html`<section class="highlights">
      <h2 class="eyebrow">${labels.highlights}</h2>
      <ul>
        ${this.highlights.map((highlight) => html`<li>${highlight}</li>`)}
      </ul>
    </section>`;
  }
}

class BenchBottomLine extends LitElement {
  static properties = { words: { attribute: false } };
  static styles = styles;

  render() {
    return html`<section class="bottom-line">
      <h2 class="eyebrow">${labels.bottomLine}</h2>
      <div class="bottom-line-text prose"><p>${this.words}</p></div>
    </section>`;
  }
}

class BenchArticle extends LitElement {
  static properties = { article: { attribute: false } };
  static styles = styles;

  render() {
    const { article } = this;
    return html`<div class="root" lang="en" dir="ltr">
      <div class="body">
        <div class="page">
          <article class="article">
            <bench-header .article=${article}></bench-header>
            <bench-highlights .highlights=${article.highlights}></bench-highlights>
            ${article.sections.map((section) => html`<bench-section .section=${section}></bench-section>`)}
            <bench-bottom-line .words=${article.bottomLine}></bench-bottom-line>
          </article>
        </div>
      </div>
    </div>`;
  }

  /** Elements update in the order in which they were asked to: when the last has, all have. */
  async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    const sections = [...this.renderRoot.querySelectorAll('bench-section')];
    await Promise.all(sections.map(({ updateComplete }) => updateComplete));
    const last = sections.at(-1).renderRoot.querySelector('bench-paragraph:last-child');
    await last.updateComplete;
    return complete;
  }
}

customElements.define('bench-paragraph', BenchParagraph);
customElements.define('bench-section', BenchSection);
customElements.define('bench-header', BenchHeader);
customElements.define('bench-highlights', BenchHighlights);
customElements.define('bench-bottom-line', BenchBottomLine);
customElements.define('bench-article', BenchArticle);
