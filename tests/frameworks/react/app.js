// A small app with an article in it, the same on the server and in the browser.
import { ServerArticle } from 'article-elements/react/ssr';
import { createElement, StrictMode, Suspense, use, useEffect, useState } from 'react';

/** Shows one of the articles, or none: `showArticle(index)` says which. */
function Page({ articles }) {
  const [index, setIndex] = useState(0);
  useEffect(() => {
    globalThis.showArticle = setIndex;
  }, []);
  const article = articles[index];
  const heard = ({ network }) => (globalThis.heard = network);
  const options = { headingLevel: 2 };
  return (
    article && createElement(ServerArticle, { article, options, id: 'shown', 'onshare-bar-share': heard })
  );
}

const LatePage = ({ arrival }) => createElement(Page, { articles: use(arrival) });

/** The app, with articles that are there or, as `arrival`, on their way. */
export const App = ({ articles, arrival }) =>
  createElement(
    StrictMode,
    null,
    createElement(
      'main',
      null,
      createElement(
        Suspense,
        { fallback: 'On its way' },
        arrival ? createElement(LatePage, { arrival }) : createElement(Page, { articles }),
      ),
    ),
  );
