import type { ArticleView } from '../src/index.js';
import { hostAddress, type HostName } from './hosts/index.js';
import { schemes, type Settings } from './settings.js';

type Shown = Pick<Settings, 'host' | 'scheme' | 'locale' | 'level'>;

interface PreviewOptions {
  frame: HTMLIFrameElement;
  /** Called with every host page, as soon as it is there. */
  onPage?: (page: Document) => void;
}

/** The host page in the frame, with the article in it. */
export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #onPage: PreviewOptions['onPage'];
  #host?: HostName;
  #shown?: Shown;
  #article: unknown;

  constructor({ frame, onPage }: PreviewOptions) {
    this.#frame = frame;
    this.#onPage = onPage;
    frame.addEventListener('load', () => this.#arrive());
  }

  /** Shows another article; the page around it and the place where the reader is stay as they are. */
  set article(article: unknown) {
    this.#article = article;
    this.#apply();
  }

  show(shown: Shown): void {
    this.#shown = shown;
    if (this.#host !== shown.host) {
      this.#host = shown.host;
      this.#frame.dataset.state = 'loading';
      // Not `src`, which would fill the browser's history.
      this.#frame.contentWindow?.location.replace(hostAddress(shown.host));
    } else this.#apply();
  }

  #arrive(): void {
    const page = this.#frame.contentDocument;
    if (!page?.querySelector('article-view')) return;
    page.addEventListener('click', stayOnPage);
    page.addEventListener('submit', (event) => event.preventDefault());
    this.#onPage?.(page);
    this.#apply();
    this.#frame.dataset.state = 'ready';
  }

  #apply(): void {
    const page = this.#frame.contentDocument;
    const view = page?.querySelector<ArticleView>('article-view');
    if (!page || !view || !this.#shown) return;
    const { scheme, locale, level } = this.#shown;
    const colours = schemes[scheme].value;
    if (colours) page.documentElement.style.setProperty('--ae-color-scheme', colours);
    else page.documentElement.style.removeProperty('--ae-color-scheme');
    if (locale) view.setAttribute('locale', locale);
    else view.removeAttribute('locale');
    view.setAttribute('heading-level', String(level));
    if (this.#article !== undefined) view.article = this.#article;
  }
}

/** Opens what would replace the host page in a tab of its own. */
function stayOnPage(event: MouseEvent): void {
  const link = event.composedPath().find((node) => (node as Element).localName === 'a') as
    HTMLAnchorElement | undefined;
  if (!link?.href || event.defaultPrevented || (link.target && link.target !== '_self')) return;
  if (link.getAttribute('href')?.startsWith('#')) return;
  event.preventDefault();
  if (/^https?:$/.test(link.protocol)) open(link.href, '_blank', 'noopener');
}
