// The example plugin in a real WordPress.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSite } from '../../scripts/wordpress-site.js';
import { install } from '../../scripts/wordpress-packages.js';
import { folderOf } from './app.js';

const content = '[article_view src="https://news.example/harbour.json"]';

/** Starts a site with the plugin, and publishes a post with the article. */
export async function startWordPress(app) {
  install();
  const { origin, stop } = await startSite('configured', (folder) => {
    cpSync(join(folderOf(app), app.folder), join(folder, 'plugins'), { recursive: true });
    cpSync(join(import.meta.dirname, 'publisher.php'), join(folder, 'mu-plugins', 'publisher.php'));
    mkdirSync(join(folder, 'themes', 'plain'));
    writeFileSync(join(folder, 'themes', 'plain', 'style.css'), '/* Theme Name: Plain */');
    cpSync(join(import.meta.dirname, 'theme.php'), join(folder, 'themes', 'plain', 'index.php'));
    cpSync(
      join(folderOf({ name: 'cloudflare' }), 'harbour.json'),
      join(folder, 'mu-plugins', 'harbour.json'),
    );
  });
  const ask = async (route, init) => (await fetch(`${origin}/?rest_route=/bench/v1/${route}`, init)).json();
  const headers = { 'content-type': 'application/json' };
  const post = await ask('posts', { method: 'POST', headers, body: JSON.stringify({ content }) });
  return {
    origin,
    stop,
    path: new URL(post.link).pathname,
    replies: async () =>
      (await ask(`comments&post=${post.id}`)).map((reply) => ({ ...reply, comment: reply.content })),
  };
}
