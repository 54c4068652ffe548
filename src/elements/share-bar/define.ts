import { ShareBar } from './share-bar.js';

ShareBar.define();
