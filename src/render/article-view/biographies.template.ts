import { html, nothing } from '../html.js';
import { biographiesOf } from '../../article/authors.js';
import type { Author } from '../../article/types.js';
import type { FieldTemplate, NestedRichText } from '../blocks/block.js';
import { thumbnail } from '../blocks/thumbnail.template.js';
import type { RenderContext } from '../context.js';
import { heading } from '../heading.template.js';
import { link } from '../link.template.js';
import { interfaceText } from '../message.template.js';

/** Authors who have more than a name: portrait, job title, biography and contact. */
export const biographies: FieldTemplate = (article, context, { nested }) => {
  const authors = biographiesOf(article);
  if (!authors.length) return nothing;
  return html`<section class="biographies">
    ${heading(context.level + 1, interfaceText(context.locale.aboutAuthors(authors.length), context), 'eyebrow')}
    ${authors.map((author) => biography(author, context, nested))}
  </section>`;
};

function biography(author: Author, context: RenderContext, nested: NestedRichText): unknown {
  const { name, url, image, jobTitle, description, type } = author;
  const links = linksOf(author, context);
  const picture = thumbnail(image, {}, context);
  return html`<div class="biography" data-type=${type ?? 'Person'}>
    ${picture ?? nothing}
    <div>
      ${
        name
          ? html`<p>
              <b><bdi>${link(url, name, context, 'author')}</bdi></b
              >${jobTitle ? html`, <bdi>${jobTitle}</bdi>` : nothing}
            </p>`
          : nothing
      }
      ${nested.blocks(description)} ${links.length ? html`<p class="contacts">${links}</p>` : nothing}
    </div>
  </div>`;
}

function linksOf({ email: given, sameAs = [] }: Author, context: RenderContext): unknown[] {
  const email = given?.replace(/^mailto:/i, '');
  const addresses = sameAs.map((address) => link(address, siteOf(address), context, 'author'));
  const mail = email && (isEmail(email) ? link(`mailto:${email}`, email, context) : email);
  return [mail, ...addresses].filter(Boolean).map((one) => html`<bdi>${one}</bdi>${' '}`);
}

/** Whether text is a plain email address, without anything else that a mail program would interpret. */
const isEmail = (text: string): boolean => /^[^\s@?&%:/]+@[^\s@?&%:/]+$/.test(text);

/** Display name of a URL's site. */
function siteOf(address: string): string {
  try {
    const { host, pathname } = new URL(address);
    return host ? host.replace(/^www\./, '') : pathname;
  } catch {
    return address;
  }
}
