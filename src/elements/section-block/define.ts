// Written by `npm run generate`.
import { SectionBlock } from './section-block.js';

SectionBlock.define();
