// What the page makes of the article: a network of its own to share to, and a line that says what happens.
const view = document.querySelector('article-view');
const status = document.querySelector('[role=status]');

view.customNetworks = [{ name: 'quay', label: 'The Quay', url: 'https://quay.example/post?text={text}' }];

view.addEventListener('article-load', ({ article }) => {
  status.textContent = `Ready: ${article.headline}`;
});
view.addEventListener('share-bar-share', ({ network }) => {
  status.textContent = `Shared by ${network}`;
});
view.addEventListener('reply-form-outcome', ({ outcome, reply }) => {
  status.textContent = `A reply by ${reply.author}: ${outcome.status}`;
});
