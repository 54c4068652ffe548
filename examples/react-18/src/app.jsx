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
        onReplyFormPublished={({ reply }) => setStatus(`Published: a reply by ${reply.author}`)}
      />
    </main>
  );
}
