// Puts the files that the pages load into one folder.
import { cpSync } from 'node:fs';

cpSync('page.js', 'dist/page.js');
cpSync('node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js', 'dist/turbo.js');
cpSync('node_modules/article-elements/cdn', 'dist/article-elements', { recursive: true });
