import 'article-elements/define';
import { useState } from 'react';
import article from './article.json';

export function App() {
  const [status, setStatus] = useState('');
  return (
    <main>
      <p role="status">{status}</p>
      <article-view
        article={article}
        onarticle-load={({ article }) => setStatus(`Ready: ${article.headline}`)}
        onshare-bar-share={({ network }) => setStatus(`Shared by ${network}`)}
        onreply-form-outcome={({ outcome, reply }) =>
          setStatus(`A reply by ${reply.author}: ${outcome.status}`)
        }
      />
    </main>
  );
}
