import 'article-elements/define';

const view = document.querySelector('article-view');
const status = document.querySelector('[role=status]');

view.addEventListener('share-bar-share', ({ network }) => {
  status.textContent = `Shared by ${network}`;
});
view.addEventListener('reply-form-published', ({ reply }) => {
  status.textContent = `Published: a reply by ${reply.author}`;
});
