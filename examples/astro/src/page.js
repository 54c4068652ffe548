import 'article-elements/define';

const view = document.querySelector('article-view');
const status = document.querySelector('[role=status]');

view.addEventListener('share-bar-share', ({ network }) => {
  status.textContent = `Shared by ${network}`;
});
view.addEventListener('reply-form-outcome', ({ outcome, reply }) => {
  status.textContent = `A reply by ${reply.author}: ${outcome.status}`;
});
