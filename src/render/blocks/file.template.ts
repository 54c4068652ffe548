import { html, nothing } from '../html.js';
import type { FileBlock } from '../../article/types.js';
import { fileSize } from '../format.js';
import { link } from '../link.template.js';
import type { BlockTemplate } from './block.js';

/** A download link with the file's name, format and size. */
export const file: BlockTemplate<FileBlock> = ({ url, name, encodingFormat, contentSize }, context) => {
  const title = name || url;
  const size = contentSize && fileSize(contentSize, context.lang);
  const facts = [formatOf(encodingFormat, url), size].filter(Boolean).join(', ');
  if (!title && !facts) return nothing;
  return html`<p class="file">
    ${title ? html`<span class="file-name">${link(url, title, context)}</span>` : nothing}
    ${facts ? html`<span class="file-facts">${facts}</span>` : nothing}
  </p>`;
};

/** Name of a format: the file extension, or derived from the media type. */
function formatOf(mediaType = '', url = ''): string {
  const ending = /\.([a-z\d]{2,5})(?:[?#]|$)/i.exec(url)?.[1];
  const subtype = /^[\w-]+\/(?:x-)?([\w-]{2,5})(?:[+;]|$)/.exec(mediaType)?.[1];
  return (subtype ?? ending ?? '').toUpperCase();
}
