// Elements as the DOM gives them. A line that says `wrong:` must not compile, and all others must.
import 'article-elements/define';
import type { Article, Outcome, ShareBarShareEvent } from 'article-elements';
import type { Elements, ShareBarEventMap } from 'article-elements/jsx';

const article: Article = {
  version: 1,
  url: 'https://news.example/harbour',
  headline: 'The harbour opens again',
  inLanguage: 'en',
  datePublished: '2026-03-01T09:30:00+01:00',
  sections: [{ body: 'The first boats came in.' }],
};

const view = document.createElement('article-view');
view.article = article;
view.headingLevel = 2;
view.headingLevel = 'two'; // wrong: a level is a number
view.newTab = 'some'; // wrong: no such way
view.heading = 'Harbour'; // wrong: no such property

const bar = document.querySelector('share-bar')!;
bar.customNetworks = [{ name: 'teams', label: 'Teams', url: 'https://teams.example/?u={url}' }];
bar.customNetworks = [{ name: 'teams' }]; // wrong: label and address are missing
bar.isolated = 'yes'; // wrong: true or false

const networks: string[] = [];
bar.addEventListener('share-bar-share', (event) => networks.push(event.network));
bar.addEventListener('share-bar-share', (event) => event.outcome); // wrong: an event of another kind
for (const above of [document.body, document, window] as const) {
  above.addEventListener('share-bar-share', (event) => event.preventDefault());
}
document.addEventListener('reply-form-outcome', ({ outcome }) => {
  const { status }: Outcome = outcome;
  const bad: number = outcome.status; // wrong: a word
  return [status, bad];
});
window.addEventListener('article-load', ({ article, problems }) => [article?.headline, problems.length]);
window.addEventListener('reply-list-ready', ({ count }) => count.toFixed());
window.addEventListener('article-error', ({ error }) => error.message);

const listeners: { [Name in keyof ShareBarEventMap]: (event: ShareBarEventMap[Name]) => void } = {
  'share-bar-share': (event: ShareBarShareEvent) => event.url,
  'article-link-click': (event) => event.href,
};
const tags: (keyof Elements)[] = [
  'article-header',
  'article-highlights',
  'article-provider',
  'article-terms',
  'article-view',
  'bottom-line-callout',
  'reply-form',
  'reply-list',
  'section-block',
  'share-bar',
  'share-button', // wrong: no such element
];
for (const tag of tags) void document.createElement(tag).updateComplete;
export { listeners };
