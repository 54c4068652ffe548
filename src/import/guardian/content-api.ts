import { firstText, isObject, object, objects, text, type Values } from '../tree/values.js';

/** Element types of the Content API: which of the renderer's they are, and where their fields are. */
const kinds: Record<string, [kind: string, data: string]> = {
  text: ['Text', 'textTypeData'],
  image: ['Image', 'imageTypeData'],
  pullquote: ['Pullquote', 'pullquoteTypeData'],
  'rich-link': ['RichLink', 'richLinkTypeData'],
  video: ['GuVideo', 'videoTypeData'],
  audio: ['Audio', 'audioTypeData'],
  tweet: ['Tweet', 'tweetTypeData'],
  instagram: ['Instagram', 'instagramTypeData'],
  embed: ['Embed', 'embedTypeData'],
  interactive: ['Interactive', 'interactiveTypeData'],
  table: ['Table', 'tableTypeData'],
  code: ['Code', 'codeTypeData'],
  comment: ['Comment', 'commentTypeData'],
  contentatom: ['ContentAtom', 'contentAtomTypeData'],
};

/** Data of the renderer for an answer of the Content API with `show-blocks` and `show-fields`; `undefined` for anything else. */
export function fromContentApi(document: Values): Values | undefined {
  const content = [object(document.response).content, document.content, document].find(
    (part) => isObject(part) && text(part.webUrl),
  );
  if (!isObject(content)) return undefined;
  const fields = object(content.fields);
  const { body, main } = object(content.blocks);
  const blocks = objects(body).map(blockOf);
  const plain = { elements: [{ _type: 'TextBlockElement', html: fields.body }] };
  return {
    headline: firstText(fields.headline, content.webTitle),
    standfirst: fields.standfirst,
    byline: fields.byline,
    starRating: fields.starRating,
    canonicalUrl: content.webUrl,
    lang: firstText(fields.lang),
    webPublicationDate: content.webPublicationDate,
    sectionLabel: content.sectionName,
    sectionUrl: content.sectionId,
    tags: objects(content.tags).map(({ type, webTitle }) => ({ type: titled(type), title: webTitle })),
    mainMediaElements: isObject(main) ? blockOf(main).elements : [],
    blocks: blocks.length ? blocks : [plain],
  };
}

const titled = (type: unknown): string => String(type).replace(/^./, (letter) => letter.toUpperCase());

const blockOf = (block: Values): Values => ({
  id: block.id,
  title: block.title,
  primaryDateLine: block.firstPublishedDate,
  elements: objects(block.elements).map(elementOf),
});

function elementOf(element: Values): Values {
  const type = String(element.type);
  const [kind, data] = Object.hasOwn(kinds, type) ? kinds[type]! : [titled(type), `${type}TypeData`];
  const { alt, caption, credit, role, linkText, ...others } = object(element[data]);
  const images = objects(element.assets).map(({ file, typeData, mimeType }) => ({
    url: file,
    mimeType,
    fields: typeData,
  }));
  return {
    _type: `${kind}BlockElement`,
    ...others,
    alt: kind === 'Image' ? undefined : alt,
    caption: kind === 'Image' ? undefined : caption,
    text: linkText,
    role,
    ...(kind === 'Image'
      ? { data: { alt, caption, credit }, media: { allImages: images } }
      : { assets: images }),
  };
}
