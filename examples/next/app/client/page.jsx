'use client';

import { ServerArticle } from 'article-elements/react/ssr';
import { useState } from 'react';
import article from '../article.json';

/** A client component: rendered on the server too; the browser is sent the article's JSON, and hands it to the element. */
export default function Page() {
  const [status, setStatus] = useState('');
  return (
    <main>
      <p role="status">{status}</p>
      <ServerArticle
        article={article}
        onshare-bar-share={({ network }) => setStatus(`Shared by ${network}`)}
        onreply-form-outcome={({ outcome, reply }) =>
          setStatus(`A reply by ${reply.author}: ${outcome.status}`)
        }
      />
    </main>
  );
}
