// The elements in Solid. A line that says `wrong:` must not compile, and all others must.
import type { Article, ArticleView, CustomNetwork } from 'article-elements';
import type {} from 'article-elements/jsx/solid';

const networks: CustomNetwork[] = [{ name: 'teams', label: 'Teams', url: 'https://teams.example/?u={url}' }];
const [source, level]: [string?, (1 | 2)?] = [];

export const App = (props: { article: Article }) => {
  let view!: ArticleView;
  const headlines: (string | undefined)[] = [];
  return (
    <main>
      <article-view
        ref={view}
        id="story"
        class="wide"
        prop:article={props.article}
        attr:heading-level={2}
        without-reply-form
        customNetworks={networks}
        on:article-load={(event) => headlines.push(event.article?.headline, event.currentTarget.status)}
      />
      <article-view src="/a.json" heading-level="2" new-tab="none" isolated lang="de" onClick={() => {}} />
      <article-provider src="/a.json" on:article-error={({ error }) => error.message}>
        <section-block index={1} />
        <article-terms type="tags" />
        <reply-form fields="comment*" on:reply-form-outcome={({ outcome }) => outcome.url} />
      </article-provider>
      <article-view src={source} heading-level={level} prop:locale={source} on:article-load={undefined} />
      <article-view heading-level="x" /> {/* wrong: not a level */}
      <article-view attr:heading-level="x" /> {/* wrong: not a level */}
      <article-view headingLevel="2" /> {/* wrong: the property is a number */}
      <article-view headline="Harbour" /> {/* wrong: no such property */}
      <article-view status="ready" /> {/* wrong: only to be read */}
      <article-view new-tab="some" /> {/* wrong: no such way */}
      <article-view on:article-load={(event) => event.network} /> {/* wrong: another event's */}
      <article-terms prop:type="topics" /> {/* wrong: no such kind */}
      <share-bar customNetworks="teams" /> {/* wrong: a list */}
      <section-block index="first" /> {/* wrong: a number */}
      <share-button /> {/* wrong: no such element */}
    </main>
  );
};
