// What a ServerArticle takes, by its types: looked at by the compiler alone.
import { createElement, createRef } from 'react';
import type { ArticleView } from '../../src/index.js';
import { ServerArticle } from '../../src/react/ssr/index.js';

const article = { headline: 'A headline', sections: [] };

export const typed = createElement(
  ServerArticle,
  {
    article,
    id: 'story',
    ref: createRef<ArticleView>(),
    'onarticle-load': (event) => event.article?.headline.toUpperCase(),
    'onshare-bar-share': ({ network, currentTarget }) => [network.toUpperCase(), currentTarget.withoutShare],
  },
  createElement('div', { slot: 'challenge' }),
);

// @ts-expect-error -- There is no such thing to share by.
createElement(ServerArticle, { article, 'onshare-bar-share': ({ nonetwork }) => nonetwork });

// @ts-expect-error -- The element is no form.
createElement(ServerArticle, { article, ref: createRef<HTMLFormElement>() });

// @ts-expect-error -- Without an article there is nothing to show.
createElement(ServerArticle, {});
