// What a post with an article loads: the elements, and a line that says what readers do.
import './cdn/article-elements.js';

const status = document.querySelector('[role=status]');

document.addEventListener('article-load', ({ article }) => {
  status.textContent = `Ready: ${article.headline}`;
});
document.addEventListener('share-bar-share', ({ network }) => {
  status.textContent = `Shared by ${network}`;
});
document.addEventListener('reply-form-published', ({ reply }) => {
  status.textContent = `Published: a reply by ${reply.author}`;
});
