import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { plainBlock } from '../tree/blocks.js';
import { finishJsonImport } from '../tree/finish.js';
import { Html } from '../tree/html.js';
import { Source } from '../tree/source.js';
import { Tree } from '../tree/tree.js';
import { compact, firstText, isObject, list, object, objects, text, type Values } from '../tree/values.js';
import { ansElements } from './elements.js';

/** Fields that readers do not see: settings, plans, relations, what is written for search engines and other services. */
const hidden =
  /^(?:contributors|geo|address|content_restrictions|related_content|planning|workflow|pitches|distributor|owner|revision|syndication|websites|website|website_section|additional_properties|publishing|variations|rendering_guides|channels|subtype|named_entities|keywords|stock_symbols|sites|primary_site|primary_section|sections|taxonomy|social_links|status|canonical_website|slug|image_type|alignment|streams|list_type|level|correction_type|social|meta_title|metatitle|native|web|mobile|twitter|twitter_\w+|tablet|print|table|seo|vanity_credits|auth|source|visibility|comments|location|version|raw_oembed|referent|presentation|licensable|caption_style|first_name|last_name|middle_name|byline|org|affiliations|voice_transcripts|books|education|awards|contributor|scheduling|stream_type|video_type|embed|config|display)$/;

/** Fields that are markup. */
const markup = /^(?:content|basic|caption)$/;

/**
 * Makes an article of a story of Arc XP: ANS, `{content_elements, headlines}`.
 *
 * @throws {ImportError} If the source is no JSON.
 */
export function fromAns(source: unknown, options?: ImportOptions): ImportedArticle {
  const log = new ImportLog();
  const read = new Source(source, log);
  const story = object(read.root);
  const site = text(options?.defaults?.url);
  const html = new Html(read, log, site);
  const tree = new Tree(ansElements(html), read, log);
  const promo = object(story.promo_items);
  const lead = [promo.lead_art, promo.basic, ...Object.values(promo)].find(isObject);
  const [media] = isObject(lead) ? tree.blocks([lead]) : [];
  const notes = noticesOf(story, tree);
  return finishJsonImport({
    format: 'ans',
    source: read,
    log,
    draft: { ...fieldsOf(story, site, html), media },
    body: [...notes, ...tree.blocks(objects(story.content_elements))],
    fields: { hidden, html: markup },
    options,
  });
}

function fieldsOf(story: Values, site: string | undefined, html: Html): Values {
  const { headlines, subheadlines, description, label, language, credits, taxonomy } = story;
  const { sections, tags, primary_section } = object(taxonomy);
  const address = firstText(story.canonical_url, story.website_url);
  const topics = objects(sections).length ? objects(sections) : objects([primary_section]);
  const standfirst = firstText(object(subheadlines).basic)
    ? html.blocks(object(subheadlines), 'basic')
    : html.blocks(object(description), 'basic');
  const second = firstText(object(subheadlines).basic) && html.words(object(description), 'basic');
  return {
    id: text(story._id),
    url: address && absolute(address, site),
    headline: html.words(object(headlines), 'basic'),
    alternativeHeadline: text(object(object(label).basic).text),
    description: [...standfirst, ...(second ? [plainBlock(second)] : [])],
    inLanguage: text(language),
    datePublished: firstText(
      story.first_publish_date,
      story.publish_date,
      story.display_date,
      story.created_date,
    ),
    dateModified: text(story.last_updated_date),
    correction: objects(story.corrections).flatMap(({ text: words, published_date, created_date }) =>
      text(words)
        ? [{ date: firstText(published_date, created_date, story.last_updated_date), text: words }]
        : [],
    ),
    author: objects(object(credits).by).flatMap(({ name, byline, url, image, role }) => {
      const called = firstText(byline, name);
      return called
        ? [
            compact({
              name: called,
              url: text(url) && absolute(String(url), site),
              image: text(object(image).url),
              jobTitle: text(role),
            }),
          ]
        : [];
    }),
    articleSection: topics.flatMap(({ name }) => (text(name) ? [{ name }] : [])),
    keywords: list(tags).flatMap((tag) =>
      firstText(object(tag).text, tag) ? [{ name: firstText(object(tag).text, tag) }] : [],
    ),
  };
}

/** An address of the story's site. */
function absolute(address: string, site: string | undefined): string {
  try {
    return new URL(address, site).href;
  } catch {
    return address;
  }
}

/** Editors' notes before the text. */
function noticesOf({ editor_note }: Values, tree: Tree): Values[] {
  if (!text(editor_note)) return [];
  tree.log.hold();
  return [{ _type: 'notice', variant: 'editorsNote', body: [plainBlock(String(editor_note))] }];
}
