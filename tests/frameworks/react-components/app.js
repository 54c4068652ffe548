// A small app of the React components, which tells the page what it hears.
import { ArticleProvider, ArticleTerms, ArticleView, ReplyForm, ShareBar } from 'article-elements/react';
import { createElement, createRef, StrictMode, useEffect, useState, version } from 'react';

globalThis.reactVersion = version;
globalThis.heard = [];
const hear = (name) => (event) => globalThis.heard.push([name, event.type, event.currentTarget.localName]);

const teams = [{ name: 'teams', label: 'Teams', url: 'https://teams.example/?u={url}' }];
globalThis.view = createRef();

function Page({ news, minimal }) {
  const [props, setProps] = useState({ article: news, headingLevel: 2, id: 'story', className: 'wide' });
  useEffect(() => {
    globalThis.setProps = setProps;
    globalThis.minimal = minimal;
  }, [minimal]);
  return createElement(
    'main',
    null,
    props.article &&
      createElement(ArticleView, {
        ref: globalThis.view,
        customNetworks: teams,
        withoutReplyForm: true,
        onArticleLoad: hear('ready'),
        onShareBarShare: (event) => {
          event.preventDefault();
          hear('share')(event);
        },
        ...props,
      }),
    createElement(
      ArticleProvider,
      { src: '/none.json', onArticleError: hear('error') },
      createElement(ShareBar, { url: 'https://news.example/a', headline: 'Harbour' }),
      createElement(ArticleTerms, { type: 'tags', terms: [{ name: 'Boats' }] }),
      createElement(ReplyForm, {
        service: 'event',
        fields: 'comment',
        onReplyFormSubmit: (event) => event.respondWith({ status: 'published', url: event.reply.comment }),
        onReplyFormOutcome: ({ outcome }) => globalThis.heard.push([outcome.status, outcome.url]),
      }),
    ),
  );
}

export const app = (articles) => createElement(StrictMode, null, createElement(Page, articles));
