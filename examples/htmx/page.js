// The page stays while articles come and go: what happens in them is heard at the document.
const say = (words) => (document.querySelector('[role=status]').textContent = words);

document.addEventListener('share-bar-share', ({ network }) => say(`Shared by ${network}`));
document.addEventListener('reply-form-outcome', ({ outcome, reply }) =>
  say(`A reply by ${reply.author}: ${outcome.status}`),
);
