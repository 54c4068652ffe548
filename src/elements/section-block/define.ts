import { SectionBlock } from './section-block.js';

SectionBlock.define();
