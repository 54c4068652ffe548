// React 19 and Portable Text's own components. Sections whose data are the same objects are not rendered again.
import { PortableText } from '@portabletext/react';
import { memo } from 'react';
import { labels } from '../../support/articles.js';

const components = { marks: { link: ({ children, value }) => <a href={value.href}>{children}</a> } };

const Section = memo(({ section: { id, heading, body } }) => (
  <section className="section prose" id={id}>
    <h2 className="h2">{heading}</h2>
    <PortableText value={body} components={components} />
  </section>
));

export const Article = ({ article }) => (
  <div className="root" lang="en" dir="ltr">
    <div className="body">
      <div className="page">
        <article className="article">
          <div className="header">
            <h1 className="headline">{article.headline}</h1>
            <div className="standfirst">
              <p>{article.description}</p>
            </div>
            <div className="byline">
              <p className="authors">
                {labels.by} <span className="author">{article.author[0].name}</span>
              </p>
            </div>
          </div>
          <section className="highlights">
            <h2 className="label">{labels.highlights}</h2>
            <ul>
              {article.highlights.map((highlight) => (
                <li key={highlight}>{highlight}</li>
              ))}
            </ul>
          </section>
          {article.sections.map((section) => (
            <Section key={section.id} section={section} />
          ))}
          <section className="bottom-line">
            <h2 className="label">{labels.bottomLine}</h2>
            <div className="bottom-line-text prose">
              <p>{article.bottomLine}</p>
            </div>
          </section>
        </article>
      </div>
    </div>
  </div>
);
