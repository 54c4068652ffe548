import { ArticleView } from 'article-elements/react';
import { useState } from 'react';
import article from './article.json';

export function App() {
  const [status, setStatus] = useState('');
  return (
    <main>
      <p role="status">{status}</p>
      <ArticleView
        article={article}
        onArticleLoad={({ article }) => setStatus(`Ready: ${article.headline}`)}
        onShareBarShare={({ network }) => setStatus(`Shared by ${network}`)}
        onReplyFormOutcome={({ outcome, reply }) =>
          setStatus(`A reply by ${reply.author}: ${outcome.status}`)
        }
      />
    </main>
  );
}
