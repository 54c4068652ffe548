import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { languageTag } from '../../article/language.js';
import { followLanguage, nearestLanguage, unfollowLanguage } from '../../dom/nearest-language.js';
import { whenIdle } from '../../dom/idle-queue.js';
import { isServer } from '../../dom/is-server.js';
import { loadedLocale, loadLocale, localeListeners, type Locale } from '../../locales/index.js';

/** Calls back with the interface's words: at once, when they are there. */
export type WithWords = (use: (locale: Locale) => void) => void;

/** How long rendering waits for the interface's words before it goes on in English, in milliseconds. */
const patience = 2000;

interface Options {
  /** Language of the text, where it is known; else it is that of what is around. */
  text: () => string | undefined;
  /** Language that the interface is to have. Default: that of the text. */
  locale: () => string | undefined;
  /** Called when the language around is another than when the host was updated, or the interface has other words. */
  changed: (hasOtherWords: boolean) => void;
}

/** Languages of an element's text and of its interface. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: Options;
  #loading?: Promise<void> | undefined;
  #gaveUpOn?: string;
  /** Language around, and words, when the host was updated last. */
  #around?: string;
  #locale?: Locale | undefined;

  constructor(host: ReactiveElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.check();
    whenIdle(this.#follow);
  }

  hostDisconnected(): void {
    unfollowLanguage(this.#host);
    localeListeners.delete(this.check);
  }

  hostUpdated(): void {
    this.#around = nearestLanguage(this.#host);
    this.#locale = loadedLocale(this.interface);
  }

  readonly #follow = (): void => {
    if (!this.#host.isConnected) return;
    followLanguage(this.#host, this.check);
    localeListeners.add(this.check);
    // Something may have changed meanwhile.
    this.check();
  };

  readonly check = (): void => {
    if (!this.#host.hasUpdated) return;
    const hasOtherWords = this.#locale !== loadedLocale(this.interface);
    if (hasOtherWords || this.#around !== nearestLanguage(this.#host)) this.#options.changed(hasOtherWords);
  };

  /** Language of the text: a BCP 47 tag, or empty. */
  get text(): string {
    return this.#options.text() || (isServer ? '' : languageTag(nearestLanguage(this.#host)));
  }

  /** Language of the interface: a BCP 47 tag, or as systems write it. */
  get interface(): string {
    return this.#options.locale() || this.text || 'en';
  }

  /** Words of the interface; English ones while they are not there. */
  get words(): Locale {
    return loadedLocale(this.interface) ?? loadedLocale('en')!;
  }

  readonly withWords: WithWords = (use) => {
    const lang = this.interface;
    const locale = loadedLocale(lang);
    if (locale) use(locale);
    else void loadLocale(lang).then(use);
  };

  /** Whether the words are there, or have been waited for long enough. They are waited for, so that they are not seen changing. */
  get isReady(): boolean {
    const lang = this.interface;
    if (loadedLocale(lang) || this.#gaveUpOn === lang) return true;
    this.#loading ??= this.#load(lang);
    return false;
  }

  /** Resolves when the words are there, or there is no more waiting for them; `undefined` while nothing waits. */
  get loading(): Promise<void> | undefined {
    return this.#loading;
  }

  async #load(lang: string): Promise<void> {
    const timeout = new Promise((resolve) => setTimeout(resolve, patience));
    const loading = loadLocale(lang);
    void loading.then(() => this.#host.requestUpdate());
    await Promise.race([loading, timeout]);
    this.#gaveUpOn = lang;
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}
