import { html, render } from 'lit';
import { hostAddress, hosts, type HostName } from '../../../playground/hosts/index.js';
import { hashFor, defaults } from '../../../playground/settings.js';
import { samples } from '../../articles/index.js';
import { live } from './live.js';
import { playgroundAddress } from './playground.js';

const names = Object.keys(hosts) as HostName[];

/** Inserts the article into a host's page, and keeps that page in place. */
function arrive({ currentTarget }: Event): void {
  const page = (currentTarget as HTMLIFrameElement).contentDocument;
  const view = page?.querySelector('article-view');
  if (!page || !view) return;
  Object.assign(view, { article: samples.news.article });
  const stay = (event: Event): void => event.preventDefault();
  page.addEventListener('click', stay);
  page.addEventListener('submit', stay);
}

/** One article in many host pages, each with the host's style sheet. */
export const Hosts = live((place) => {
  render(
    html`
      <ul class="hosts">
        ${names.map(
          (name) => html`
            <li>
              <h2>${hosts[name].title}</h2>
              <p>${hosts[name].note}</p>
              <iframe
                title="The article in: ${hosts[name].title}"
                loading="lazy"
                src=${hostAddress(name, playgroundAddress())}
                @load=${arrive}
              ></iframe>
              <a
                href=${playgroundAddress(hashFor({ ...defaults, host: name }))}
                target="_blank"
                rel="noopener"
              >
                ${hosts[name].title} in the playground
              </a>
            </li>
          `,
        )}
      </ul>
    `,
    place,
  );
  return () => place.replaceChildren();
});
