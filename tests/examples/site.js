// An example app where its readers find it.
import { join } from 'node:path';
import { serve } from '../support/serve.js';
import { folderOf, start } from './app.js';
import { startWordPress } from './wordpress.js';

/** Serves the files of an app. */
async function serveFiles(app) {
  const server = await serve(
    (request) => {
      if (request.url.endsWith('/')) request.url += 'index.html';
      return false;
    },
    join(folderOf(app), app.folder),
  );
  return { origin: server.origin, stop: () => server.close() };
}

/**
 * Serves an app that is built. Answers with its origin, what stops it, and how to look at the `replies` that have arrived; where
 * its page is made by a test, also with the `path`.
 */
export async function openSite(app, publisher) {
  if (app.wordpress) return startWordPress(app);
  const site = app.start ? await start(app) : await serveFiles(app);
  return { ...site, replies: () => publisher.replies };
}
