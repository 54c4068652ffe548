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

/** Loads a picture also where it is out of view, or where a host hides it. */
function loaded(image) {
  image.loading = 'eager';
  return image.complete || new Promise((resolve) => image.addEventListener('load', resolve, { once: true }));
}

/** Whether something is still left out of the layout because it is out of view. */
const isSkipped = ({ shadowRoot }) => Boolean(shadowRoot.querySelector('[data-extent]'));

/** Chromium keeps a few edges as they were painted before something above was laid out: hosts are compared, not histories. */
function paintAnew() {
  const { style } = document.body;
  const display = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
  style.setProperty('display', 'none', 'important');
  void document.body.offsetHeight;
  style.setProperty('display', ...display);
}

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
  paintAnew();
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
