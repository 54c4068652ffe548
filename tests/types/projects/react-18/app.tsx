// The components for React 18. A line that says `wrong:` must not compile, and all others must.
import type { Article, ArticleView as ArticleViewElement, CustomNetwork } from 'article-elements';
import {
  ArticleProvider,
  ArticleTerms,
  ArticleView,
  ReplyForm,
  SectionBlock,
  ShareBar,
} from 'article-elements/react';
import { createRef } from 'react';

const networks: CustomNetwork[] = [{ name: 'teams', label: 'Teams', url: 'https://teams.example/?u={url}' }];
const [source, level]: [string?, (1 | 2)?] = [];

export const App = ({ article }: { article: Article }) => {
  const view = createRef<ArticleViewElement>();
  const headlines: (string | undefined)[] = [];
  return (
    <main>
      <ArticleView
        ref={view}
        id="story"
        className="wide"
        article={article}
        headingLevel={2}
        withoutReplyForm
        customNetworks={networks}
        onArticleLoad={(event) => headlines.push(event.article?.headline, event.currentTarget.status)}
        onReplyFormOutcome={({ reply }) => reply.author}
        onClick={() => {}}
      />
      <ArticleProvider src="/a.json" onArticleError={({ error }) => error.message}>
        <SectionBlock index={1} />
        <ArticleTerms type="tags" />
        <ReplyForm fields="comment*" onReplyFormOutcome={({ outcome }) => outcome.status} />
      </ArticleProvider>
      <ArticleView src={source} headingLevel={level} onArticleLoad={undefined} />
      <ArticleView headingLevel="2" /> {/* wrong: a number */}
      <ArticleView headline="Harbour" /> {/* wrong: no such property */}
      <ArticleView status="ready" /> {/* wrong: only to be read */}
      <ArticleView newTab="some" /> {/* wrong: no such way */}
      <ArticleView onArticleViewRedy={() => {}} /> {/* wrong: no such event */}
      <ArticleView onArticleLoad={(event) => event.network} /> {/* wrong: another event's */}
      <ArticleTerms type="topics" /> {/* wrong: no such kind */}
      <ShareBar customNetworks="teams" /> {/* wrong: a list */}
      <ArticleTerms onShareBarShare={() => {}} /> {/* wrong: another element's event */}
    </main>
  );
};
