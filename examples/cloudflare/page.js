// What the page loads: the elements, and a line that says what readers do.
import './article-elements/article-elements.js';

const status = document.createElement('p');
status.role = 'status';
document.body.prepend(status);

document.addEventListener('share-bar-share', ({ network }) => {
  status.textContent = `Shared by ${network}`;
});
document.addEventListener('reply-form-published', ({ reply }) => {
  status.textContent = `Published: a reply by ${reply.author}`;
});
