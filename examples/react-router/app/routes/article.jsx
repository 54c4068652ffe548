import { ServerArticle } from 'article-elements/react/ssr';
import { useState } from 'react';
import { articles } from '../articles.server.js';

export function loader({ params }) {
  const article = articles.get(params.name ?? 'harbour');
  if (!article) throw new Response('Not found', { status: 404 });
  return { article };
}

export const meta = ({ loaderData }) => [{ title: loaderData?.article.headline }];

export default function Article({ loaderData: { article } }) {
  const [status, setStatus] = useState('');
  return (
    <main>
      <p role="status">{status}</p>
      <ServerArticle
        article={article}
        key={article.url}
        onshare-bar-share={({ network }) => setStatus(`Shared by ${network}`)}
        onreply-form-outcome={({ outcome, reply }) =>
          setStatus(`A reply by ${reply.author}: ${outcome.status}`)
        }
      />
    </main>
  );
}
