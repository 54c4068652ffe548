import { ArticleElement } from '../elements/base/article-element.js';

import { warn } from './warn.js';

type Definable = typeof ArticleElement;

/** Warns about tags that are already defined, by another copy of the library or by something else. */
export function warnOfDefinitions(): void {
  const { define } = ArticleElement as { define: (this: Definable, ...args: Arguments) => void };
  ArticleElement.define = function (this: Definable, tag = this.tag, registry = customElements) {
    const existing = registry.get(tag) as Partial<Definable> | undefined;
    const isOwn = existing === this || existing?.prototype instanceof this;
    if (existing && !isOwn) warn(messageOf(tag, existing, this), 'the-same-tag-twice');
    define.call(this, tag, registry);
  };
}

type Arguments = [tag?: string, registry?: CustomElementRegistry];

function messageOf(tag: string, existing: Partial<Definable>, element: Definable): string {
  const start = `<${tag}> is already defined, so this definition is ignored.`;
  return existing.tag === element.tag
    ? `${start} The page loads two copies of the library: load only one.`
    : `${start} Define the element under another name: ${element.name}.define('acme-${element.tag}').`;
}
