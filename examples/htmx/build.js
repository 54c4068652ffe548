// Puts the files that the pages load into one folder.
import { cpSync } from 'node:fs';

cpSync('page.js', 'dist/page.js');
cpSync('node_modules/htmx.org/dist/htmx.min.js', 'dist/htmx.js');
cpSync('node_modules/article-elements/cdn', 'dist/article-elements', { recursive: true });
