// Written by `npm run generate`.
import { ShareBar } from './share-bar.js';

ShareBar.define();
