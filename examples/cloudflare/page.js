// What the page loads: the elements, and a line that says what readers do.
import './article-elements/article-elements.js';

const status = document.createElement('p');
status.role = 'status';
document.body.prepend(status);

document.addEventListener('share-bar-share', ({ network }) => {
  status.textContent = `Shared by ${network}`;
});
document.addEventListener('reply-form-outcome', ({ outcome, reply }) => {
  status.textContent = `A reply by ${reply.author}: ${outcome.status}`;
});
