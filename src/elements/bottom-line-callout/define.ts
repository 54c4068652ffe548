// Written by `npm run generate`.
import { BottomLineCallout } from './bottom-line-callout.js';

BottomLineCallout.define();
