import { BottomLineCallout } from './bottom-line-callout.js';

BottomLineCallout.define();
