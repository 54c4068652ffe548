import 'article-elements/define';
import { createSignal } from 'solid-js';
import article from './article.json';

export function App() {
  const [status, setStatus] = createSignal('');
  return (
    <main>
      <p role="status">{status()}</p>
      <article-view
        prop:article={article}
        on:article-load={({ article }) => setStatus(`Ready: ${article.headline}`)}
        on:share-bar-share={({ network }) => setStatus(`Shared by ${network}`)}
        on:reply-form-outcome={({ outcome, reply }) =>
          setStatus(`A reply by ${reply.author}: ${outcome.status}`)
        }
      />
    </main>
  );
}
