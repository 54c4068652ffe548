// Puts the files that pages load into one folder, which Cloudflare serves beside the worker.
import { cpSync, writeFileSync } from 'node:fs';

cpSync('page.js', 'dist/page.js');
cpSync('node_modules/article-elements/cdn', 'dist/article-elements', { recursive: true });
writeFileSync('dist/favicon.ico', ''); // yours
