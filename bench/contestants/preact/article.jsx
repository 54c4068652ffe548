/** @jsxImportSource preact */
// Preact, with components written by hand for just these articles. Sections whose data are the same objects are not
// rendered again.
import { Component } from 'preact';
import { labels } from '../../support/articles.js';

function Inline({ block: { children, markDefs } }) {
  return children.map(({ text, marks: [mark] }) => {
    if (!mark) return text;
    if (mark === 'strong') return <strong>{text}</strong>;
    if (mark === 'em') return <em>{text}</em>;
    return <a href={markDefs.find(({ _key }) => _key === mark).href}>{text}</a>;
  });
}

class Section extends Component {
  shouldComponentUpdate({ section }) {
    return section !== this.props.section;
  }

  render({ section: { id, heading, body } }) {
    return (
      <section class="section prose" id={id}>
        <h2 class="h2">{heading}</h2>
        {body.map((block) => (
          <p key={block._key}>
            <Inline block={block} />
          </p>
        ))}
      </section>
    );
  }
}

export const Article = ({ article }) => (
  <div class="root" lang="en" dir="ltr">
    <div class="body">
      <div class="page">
        <article class="article">
          <div class="header">
            <h1 class="headline">{article.headline}</h1>
            <div class="standfirst">
              <p>{article.description}</p>
            </div>
            <div class="byline">
              <p class="authors">
                {labels.by} <span class="author">{article.author[0].name}</span>
              </p>
            </div>
          </div>
          <section class="highlights">
            <h2 class="eyebrow">{labels.highlights}</h2>
            <ul>
              {article.highlights.map((highlight) => (
                <li key={highlight}>{highlight}</li>
              ))}
            </ul>
          </section>
          {article.sections.map((section) => (
            <Section key={section.id} section={section} />
          ))}
          <section class="bottom-line">
            <h2 class="eyebrow">{labels.bottomLine}</h2>
            <div class="bottom-line-text prose">
              <p>{article.bottomLine}</p>
            </div>
          </section>
        </article>
      </div>
    </div>
  </div>
);
