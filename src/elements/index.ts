// Written by `npm run generate`. The classes of all elements.
export { ArticleHeader } from './article-header/article-header.js';
export { ArticleHighlights } from './article-highlights/article-highlights.js';
export { ArticleProvider } from './article-provider/article-provider.js';
export { ArticleTerms } from './article-terms/article-terms.js';
export { ArticleView } from './article-view/article-view.js';
export { BottomLineCallout } from './bottom-line-callout/bottom-line-callout.js';
export { ReplyForm } from './reply-form/reply-form.js';
export { ReplyList } from './reply-list/reply-list.js';
export { SectionBlock } from './section-block/section-block.js';
export { ShareBar } from './share-bar/share-bar.js';
