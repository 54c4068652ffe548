// The page stays while articles come and go: what happens in them is heard at the document.
const say = (words) => (document.querySelector('[role=status]').textContent = words);

document.addEventListener('share-bar-share', ({ network }) => say(`Shared by ${network}`));
document.addEventListener('reply-form-published', ({ reply }) =>
  say(`Published: a reply by ${reply.author}`),
);
