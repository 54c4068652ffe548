import { ServerArticle } from 'article-elements/react/ssr';
import article from './article.json';
import { Status } from './status.jsx';

// A server component: the article is finished HTML, and its renderer stays on the server.
export default function Page() {
  return (
    <main>
      <Status />
      <ServerArticle article={article} />
    </main>
  );
}
