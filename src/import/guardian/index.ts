import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { plainBlock } from '../tree/blocks.js';
import { finishJsonImport } from '../tree/finish.js';
import { Html } from '../tree/html.js';
import { Source } from '../tree/source.js';
import { paragraph } from '../tree/spans.js';
import { Tree } from '../tree/tree.js';
import { compact, firstText, number, object, objects, text, type Values } from '../tree/values.js';
import { fromContentApi } from './content-api.js';
import { guardianElements } from './elements.js';

/** Fields that readers do not see, or that say again what stands in others. */
const hidden =
  /^(?:webTitle|trailText|keyEvents|pinnedPost|tags|config|nav|pageFooter|commercialProperties|editionLongForm|sectionName|sectionUrl|designType|pillar|format|webPublication\w+|primaryDateLine|secondaryDateLine|block\w+Display\w*|linkedData|openGraphData|twitterData|subMetaSectionLinks|subMetaKeywordLinks|guardianBaseURL|contributionsServiceUrl|pageId|pageType|editionId|beaconURL|author|twitterHandle|mediaType|source|sourceDomain|prefix|weighting|linkType|priority|identityName|theme|group|fields|answerBuckets|buckets|resultBuckets|quizType|safeEmbedUrl|isMandatory|exampleUrl|illustration\w*|contributors|matchUrl|badge|channelId|assetId|campaigns|onwards|copyright|photographer|imageType|successDescription|category|mediaId|mediaApiUri|picdarUrn|suppliersReference)$/;

/** Fields that are markup. */
const markup = /^(?:html|standfirst|caption|altText|credit)$/;

/**
 * Makes an article of the Guardian: of the data of its page renderer (`blocks[].elements[]`), or of an answer of its Content API.
 *
 * @throws {ImportError} If the source is no JSON.
 */
export function fromGuardian(source: unknown, options?: ImportOptions): ImportedArticle {
  const log = new ImportLog();
  const given = object(new Source(source, new ImportLog()).root);
  const read = new Source(fromContentApi(given) ?? given, log);
  const page = object(object(read.root).frontendData ?? read.root);
  const url = firstText(page.canonicalUrl, page.webURL);
  const html = new Html(read, log, url ?? options?.defaults?.url);
  const tree = new Tree(guardianElements(html), read, log);
  const [main, ...otherMedia] = tree.blocks(objects(page.mainMediaElements));
  const body = [...otherMedia, ...ratingOf(page), ...bodyOf(page, tree), ...newsletterOf(page, tree)];
  return finishJsonImport({
    format: 'guardian',
    source: read,
    root: page,
    log,
    draft: { ...fieldsOf(page, url, html), media: main },
    body,
    fields: { hidden, html: markup },
    options,
  });
}

function fieldsOf(page: Values, url: string | undefined, html: Html): Values {
  const tags = objects(page.tags);
  const topics = tags
    .filter(({ type }) => type === 'Keyword' || type === 'Series')
    .map(({ title }) => ({ name: title }));
  const label = text(page.sectionLabel);
  const sectionUrl = text(page.sectionUrl);
  return {
    id: firstText(page.pageId),
    url,
    headline: firstText(page.headline, page.webTitle),
    description: html.blocks(page, 'standfirst'),
    inLanguage: firstText(page.lang) ?? 'en',
    dir: page.isRightToLeftLang === true ? 'rtl' : undefined,
    datePublished: firstText(page.webPublicationDate, page.webPublicationDateDeprecated),
    type: typeOf(object(page.format)),
    author: authorsOf(firstText(page.byline, object(page.author).byline), tags),
    articleSection: label && [
      compact({ name: label, url: sectionUrl && `https://www.theguardian.com/${sectionUrl}` }),
    ],
    keywords: topics,
  };
}

const typeOf = ({ design }: Values): string | undefined =>
  /^(?:Comment|Letter|Editorial)Design$/.test(String(design))
    ? 'OpinionNewsArticle'
    : design === 'AnalysisDesign'
      ? 'AnalysisNewsArticle'
      : undefined;

/** The persons of a byline: one whom it begins with has what follows as job, such as `Ada Byron Energy correspondent`. */
function authorsOf(byline: string | undefined, tags: Values[]): Values[] | undefined {
  if (!byline) return undefined;
  const people = tags.filter(({ type }) => type === 'Contributor').flatMap(({ title }) => text(title) ?? []);
  const [only] = people;
  if (people.length !== 1 || !byline.startsWith(only!)) return [{ name: byline }];
  return [compact({ name: only, jobTitle: text(byline.slice(only!.length).replace(/^[\s,]+/, '')) })];
}

const ratingOf = ({ starRating }: Values): Values[] => {
  const stars = number(starRating);
  return stars === undefined ? [] : [{ _type: 'rating', ratingValue: stars }];
};

/** The text: of a live blog, the newest entry first, each under its title and time. */
function bodyOf(page: Values, tree: Tree): Values[] {
  const blocks = objects(page.blocks);
  const isLive = /^(?:Live|Dead)BlogDesign$/.test(String(object(page.format).design)) || blocks.length > 1;
  return blocks.flatMap((block) => {
    const made = tree.blocks(objects(block.elements));
    if (!isLive) return made;
    const title = text(block.title);
    const time = firstText(
      block.blockFirstPublishedDisplay,
      block.blockCreatedOnDisplay,
      block.primaryDateLine,
    );
    const id = text(block.id) && `post-${String(block.id)}`;
    const heading = title ?? time;
    return [
      ...(heading ? [plainBlock(heading, compact({ style: 'h2', id }))] : []),
      ...(title && time ? paragraph([{ text: time, marks: ['small'] }]) : []),
      ...made,
    ];
  });
}

/** The newsletter that a page is about, as a custom block that hosts may put a form in. */
function newsletterOf({ promotedNewsletter }: Values, tree: Tree): Values[] {
  const { identityName, name, description, frequency } = object(promotedNewsletter);
  if (!text(name)) return [];
  tree.log.hold();
  const words = [description, frequency].flatMap((part) => (text(part) ? [plainBlock(String(part))] : []));
  return [
    {
      _type: 'guardian.newsletter',
      identityName,
      fallback: [{ _type: 'callout', title: name, body: words }],
    },
  ];
}
