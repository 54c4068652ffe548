import { defaultConverter, html, noChange, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { attributeName, declarations } from './properties.js';

/** Returns name and value of the attribute for a property; `undefined` if there is none. */
function attributeFor(element: Element, property: string, value: unknown): [string, string] | undefined {
  const declaration = declarations(element.localName).get(property) ?? {};
  const name = attributeName(property, declaration);
  // Storybook's args contain a listener for every event, too.
  if (name === undefined || typeof value === 'function') return undefined;
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return [name, ''];
  if (typeof value === 'string') return [name, value];
  const isWordList = Array.isArray(value) && declaration.converter === defaultConverter;
  return [name, isWordList ? value.join(' ') : JSON.stringify(value)];
}

class AttributesDirective extends Directive {
  #names: string[] = [];

  render(_properties: object): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [properties]: [object]): typeof noChange {
    const texts = new Map(
      Object.entries(properties).flatMap(([property, value]) => {
        const attribute = attributeFor(element, property, value);
        return attribute ? [attribute] : [];
      }),
    );
    for (const name of this.#names) if (!texts.has(name)) element.removeAttribute(name);
    for (const [name, text] of texts) element.setAttribute(name, text);
    this.#names = [...texts.keys()];
    return noChange;
  }
}

/** Sets the attributes of an element's properties, so that a story's code is markup to copy. */
export const attributes = directive(AttributesDirective);

/** Returns the JSON of an article, to put inside `article-view` or `article-provider`. */
export const articleScript = (article: unknown): TemplateResult =>
  html`<script type="application/json">
    ${JSON.stringify(article, null, 2).replaceAll('<', '\\u003c').replaceAll('\n', '\n    ')}
  </script>`;

interface MarkupContext {
  component?: string;
}

/**
 * Default render function of stories: the element, with its args as attributes, or with its article as JSON inside it.
 */
export function markup(args: object, { component = '' }: MarkupContext): TemplateResult {
  const tag = unsafeStatic(component);
  const takesScript = ['article-view', 'article-provider'].includes(component);
  const article = takesScript && 'article' in args ? args.article : undefined;
  return staticHtml`<${tag} ${attributes(args)}>${article ? articleScript(article) : nothing}</${tag}>`;
}
