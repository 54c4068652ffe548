import { html, nothing } from '../html.js';
import type { RichText } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import type { RenderContext } from '../context.js';
import { link } from '../link.template.js';
import { foreign, interfaceSentence, interfaceText } from '../message.template.js';
import type { NestedRichText } from './block.js';

/** Texts below an image, video or audio block. */
export interface CaptionData {
  caption?: RichText;
  creditText?: string;
  license?: string;
}

/** Caption and credit; `undefined` if there are none. */
export function captionOf(data: CaptionData, context: RenderContext, nested: NestedRichText): unknown {
  const { creditText, license } = data;
  const isLicensed = safeUrl(license, 'link') !== undefined;
  const credit = creditText
    ? interfaceSentence(context.locale.credit, foreign(creditText, context), context)
    : isLicensed && interfaceText(context.locale.license, context);
  return captionLine(undefined, data, credit, context, nested);
}

/** A caption with content before and after it. */
export function captionLine(
  start: unknown,
  { caption, license }: CaptionData,
  credit: unknown,
  context: RenderContext,
  nested: NestedRichText,
): unknown {
  if (!caption?.length && !credit && !start) return undefined;
  const line = credit && html`<span class="credit">${link(license, credit, context, 'license')}</span>`;
  return html`<figcaption>
    ${start ? [start, ' '] : nothing}${nested.inline(caption)} ${line || nothing}
  </figcaption>`;
}
