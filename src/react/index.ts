// Written by `npm run generate` from custom-elements.json.
export { ArticleHeader } from './article-header.js';
export { ArticleHighlights } from './article-highlights.js';
export { ArticleProvider } from './article-provider.js';
export { ArticleTerms } from './article-terms.js';
export { ArticleView } from './article-view.js';
export { BottomLineCallout } from './bottom-line-callout.js';
export { ReplyForm } from './reply-form.js';
export { ReplyList } from './reply-list.js';
export { SectionBlock } from './section-block.js';
export { ShareBar } from './share-bar.js';
export type { ElementComponent, ElementProps } from './component.js';
