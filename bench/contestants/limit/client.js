// The limit in a browser: a string that is ready, and later only what has changed, by one who knows.
import { inline, render } from './markup.js';

/** Done beforehand, and not measured: also that what was put together is one string, and not many that are yet to be joined. */
export const prepare = (article) => JSON.parse(JSON.stringify(render(article)));

export function mount(host, markup) {
  host.innerHTML = markup;
  return {
    update({ sections }, { section, block }) {
      const { id, body } = sections[section];
      document.getElementById(id).children[block + 1].innerHTML = inline(body[block]);
    },
    unmount: () => host.replaceChildren(),
  };
}
