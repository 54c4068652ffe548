// What a post with an article loads: the elements, and a line that says what readers do.
import './cdn/article-elements.js';

const status = document.querySelector('[role=status]');

const ready = ({ article }) => {
  status.textContent = `Ready: ${article.headline}`;
};
// The event does not bubble: its way down to the element passes here.
document.addEventListener('article-load', ready, { capture: true });
document.addEventListener('share-bar-share', ({ network }) => {
  status.textContent = `Shared by ${network}`;
});
document.addEventListener('reply-form-outcome', ({ outcome, reply }) => {
  status.textContent = `A reply by ${reply.author}: ${outcome.status}`;
});
