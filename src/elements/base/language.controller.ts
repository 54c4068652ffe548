import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { languageTag } from '../../article/language.js';
import { followLanguage, nearestLanguage, unfollowLanguage } from '../../dom/nearest-language.js';
import { whenIdle } from '../../dom/idle-queue.js';
import { isServer } from '../../dom/is-server.js';
import { loadedLocale, loadLocale, localeListeners, type Locale } from '../../locales/index.js';

/** Calls back with the messages of the interface, synchronously if they have loaded. */
export type WithLocale = (use: (locale: Locale) => void) => void;

/** Maximum time that rendering waits for messages before it falls back to English, in milliseconds. */
const messagesTimeout = 2000;

interface Options {
  /** Language of the text, if known. Default: that of the nearest `lang`. */
  text: () => string | undefined;
  /** Language of the interface. Default: that of the text. */
  locale: () => string | undefined;
  /** Called when the nearest `lang` or the messages have changed since the host was updated. */
  changed: (hasOtherMessages: boolean) => void;
}

/** Languages of an element's text and of its interface. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: Options;
  #loading?: Promise<void> | undefined;
  #timedOutFor?: string;
  /** Nearest `lang` and messages at the last update of the host. */
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
    // Either may have changed in the meantime.
    this.check();
  };

  readonly check = (): void => {
    if (!this.#host.hasUpdated) return;
    const hasOtherMessages = this.#locale !== loadedLocale(this.interface);
    if (hasOtherMessages || this.#around !== nearestLanguage(this.#host))
      this.#options.changed(hasOtherMessages);
  };

  /** Language of the text: a BCP 47 tag, or empty. */
  get text(): string {
    return this.#options.text() || (isServer ? '' : languageTag(nearestLanguage(this.#host)));
  }

  /** Language of the interface: a BCP 47 tag or a POSIX locale name. */
  get interface(): string {
    return this.#options.locale() || this.text || 'en';
  }

  /** Messages of the interface; the English ones until they have loaded. */
  get messages(): Locale {
    return loadedLocale(this.interface) ?? loadedLocale('en')!;
  }

  readonly withLocale: WithLocale = (use) => {
    const lang = this.interface;
    const locale = loadedLocale(lang);
    if (locale) use(locale);
    else void loadLocale(lang).then(use);
  };

  /**
   * Whether the messages have loaded or the wait has timed out. Rendering waits for them so that text does not change
   * in front of the reader.
   */
  get isReady(): boolean {
    const lang = this.interface;
    if (loadedLocale(lang) || this.#timedOutFor === lang) return true;
    this.#loading ??= this.#load(lang);
    return false;
  }

  /** Resolves when the messages have loaded or the wait has timed out; `undefined` if no load is pending. */
  get loading(): Promise<void> | undefined {
    return this.#loading;
  }

  async #load(lang: string): Promise<void> {
    const timeout = new Promise((resolve) => setTimeout(resolve, messagesTimeout));
    const loading = loadLocale(lang);
    void loading.then(() => this.#host.requestUpdate());
    await Promise.race([loading, timeout]);
    this.#timedOutFor = lang;
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}
