// Puts the page and the files of the package that it loads into one folder, which any server of files can serve.
import { cpSync } from 'node:fs';

for (const file of ['index.html', 'page.js', 'article.json']) cpSync(file, `dist/${file}`);
cpSync('node_modules/article-elements/cdn', 'dist/article-elements', { recursive: true });
