// Written by `npm run generate`. Registers every element. This is what a script tag loads.
import './elements/article-header/define.js';
import './elements/article-highlights/define.js';
import './elements/article-provider/define.js';
import './elements/article-terms/define.js';
import './elements/article-view/define.js';
import './elements/bottom-line-callout/define.js';
import './elements/reply-form/define.js';
import './elements/reply-list/define.js';
import './elements/section-block/define.js';
import './elements/share-bar/define.js';

export * from './index.js';
