// Puts the plugin together: a folder for wp-content/plugins.
import { cpSync } from 'node:fs';

cpSync('src', 'dist/article-elements', { recursive: true });
cpSync('node_modules/article-elements/cdn', 'dist/article-elements/cdn', { recursive: true });
