// An example app where its readers find it.
import { join } from 'node:path';
import { serve } from '../support/serve.js';
import { folderOf, start } from './app.js';

/** Serves an app that is built: by its own server, or its files. Answers with its origin, and what stops it. */
export async function openSite(app) {
  if (app.start) return start(app);
  const server = await serve(
    (request) => {
      if (request.url.endsWith('/')) request.url += 'index.html';
      return false;
    },
    join(folderOf(app), app.folder),
  );
  return { origin: server.origin, stop: () => server.close() };
}
