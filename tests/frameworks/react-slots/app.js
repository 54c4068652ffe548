// An app whose article has what the page puts into its slots, a ref, and listeners.
import { ServerArticle } from 'article-elements/react/ssr';
import { createElement, StrictMode, useId, useLayoutEffect, useState } from 'react';

/** What stands in for the block of an unknown kind, and counts how often it is pressed. */
function Chart() {
  const [count, setCount] = useState(0);
  return createElement('button', { id: useId(), onClick: () => setCount(count + 1) }, `Pressed ${count}`);
}

function Page({ article: first, withSlots }) {
  const [article, setArticle] = useState(first);
  const [isShown, setIsShown] = useState(true);
  useLayoutEffect(() => {
    const { client } = globalThis;
    if (!client) return;
    Object.assign(client, { setArticle, setIsShown });
    // As routers do who bring readers back to their place.
    client.height ??= document.querySelector('article-view')?.getBoundingClientRect().height;
  });
  if (!isShown) return null;
  return createElement(
    ServerArticle,
    {
      article,
      options: { headingLevel: 2 },
      ref: (element) => globalThis.client && (globalThis.client.element = element),
      'onshare-bar-share': (event) => {
        event.preventDefault();
        globalThis.client.heard = event.network;
      },
    },
    withSlots && createElement('div', { slot: 'block:chart', key: 'chart' }, createElement(Chart)),
  );
}

export const app = (props) => createElement(StrictMode, null, createElement(Page, props));

/** As JSX has it without a component. */
export const bare = ({ article }) => createElement('article-view', { article });
