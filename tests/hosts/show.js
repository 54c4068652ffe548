// Runs in the page of a host: gives every element what it shows. `shown` resolves when all of it is on screen.
import '/cdn/article-elements.js';
import { subjects } from './subjects.js';

const places = [...document.querySelectorAll('[data-place]')];

/** The element in a place; a host may have put it into a shadow root. */
function find(place, tag) {
  const roots = [place, ...[...place.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)];
  return roots.map((root) => root?.querySelector(tag)).find(Boolean);
}

const elements = subjects.map(({ tag }, index) => find(places[index], tag));

const loaded = (image) =>
  image.complete || new Promise((resolve) => image.addEventListener('load', resolve, { once: true }));

/** Whether something is still left out of the layout because it is out of view. */
const isSkipped = ({ shadowRoot }) => Boolean(shadowRoot.querySelector('[data-extent]'));

async function show() {
  subjects.forEach(({ properties, provider }, index) => {
    Object.assign(elements[index], properties);
    if (provider) Object.assign(places[index].firstElementChild, provider);
  });
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  const images = elements.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('img')]);
  await Promise.all(images.map(loaded));
  await document.fonts.ready;
  while (elements.some(isSkipped)) await new Promise(requestAnimationFrame);
  for (let frames = 3; frames > 0; frames--) await new Promise(requestAnimationFrame);
}

globalThis.shown = show();

globalThis.heights = () => places.map((place) => Math.ceil(place.getBoundingClientRect().height));

globalThis.acts = {
  selectAll: () => void document.execCommand('selectAll'),
  focusField() {
    const form = elements.find(({ localName }) => localName === 'reply-form');
    form.shadowRoot.querySelector('[type=checkbox]').focus({ preventScroll: true });
  },
};
