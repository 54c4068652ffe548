// The Storybook under /storybook/ of the playground's server. It is built when somebody asks for it and it is not there or older
// than what it shows; until it is, a page says so.
import { spawn } from 'node:child_process';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { root } from './setup.js';

const base = '/storybook/';
const site = join(root, 'storybook-static');
const sources = [
  'src',
  'stories',
  'playground',
  'themes',
  'docs',
  '.storybook',
  'README.md',
  'CHANGELOG.md',
  'custom-elements.json',
  'index.html',
  'package.json',
].map((name) => join(root, name));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const fileAt = (path) => statSync(path, { throwIfNoEntry: false });

/** When the last of these files was changed; folders are looked through. */
function newest(path) {
  const found = fileAt(path);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** `index.json` is the last thing that a build writes. */
const isFresh = () => (fileAt(join(site, 'index.json'))?.mtimeMs ?? 0) > Math.max(...sources.map(newest));

const page = (title, words, again = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    ${again}
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <style>body { max-inline-size: 36em; margin: 20vh auto; padding-inline: 1em; font: 1.1em/1.6 Georgia, serif }</style>
  </head>
  <body><h1>${title}</h1><p role="status">${words}</p></body>
</html>`;
const waiting = page(
  'The Storybook is being built',
  'It takes about half a minute, and then shows itself.',
  '<meta http-equiv="refresh" content="2" />',
);
const failed = page(
  'The Storybook could not be built',
  'The terminal says why. <a href="">Try again</a>, or run <code>npm run storybook</code>.',
);

/** A plugin of Vite's that serves the Storybook, and `stop()`, which ends a build that is under way. */
export function storybookSite() {
  let build;
  let hasFailed = false;
  /** Whether this run has looked how old the build is: once is enough, since it must not change under who reads it. */
  let isChecked = false;

  function start() {
    const npm = process.env.npm_execpath?.endsWith('.js')
      ? [process.execPath, [process.env.npm_execpath, 'run', '--silent', 'build:storybook'], {}]
      : ['npm run --silent build:storybook', [], { shell: true }];
    const [command, args, options] = npm;
    // A group of its own, all of which can be stopped.
    const detached = process.platform !== 'win32';
    build = spawn(command, args, { ...options, cwd: root, stdio: ['ignore', 'ignore', 'inherit'], detached });
    build.once('close', (status) => {
      build = undefined;
      hasFailed = status !== 0;
      isChecked = !hasFailed;
    });
  }

  function answer(request, response, next) {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === base.slice(0, -1)) return response.writeHead(302, { location: base }).end();
    if (!pathname.startsWith(base)) return next();
    const name = normalize(decodeURIComponent(pathname.slice(base.length))) || 'index.html';
    const path = name === '.' ? 'index.html' : name;
    const isPage = path === 'index.html';
    if (isPage && !build && !isChecked) {
      isChecked = isFresh();
      if (!isChecked && !hasFailed) start();
    }
    if (isPage && (build || !isChecked)) {
      response.setHeader('content-type', types['.html']);
      response.statusCode = build ? 200 : 500;
      response.end(build ? waiting : failed);
      hasFailed = false;
      return undefined;
    }
    const file = join(site, path);
    if (!file.startsWith(site) || !fileAt(file)?.isFile()) return response.writeHead(404).end();
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    return createReadStream(file).pipe(response);
  }

  return {
    plugin: {
      name: 'storybook-site',
      configureServer: ({ middlewares }) => void middlewares.use(answer),
    },
    stop() {
      if (!build) return;
      try {
        if (process.platform === 'win32') build.kill();
        else process.kill(-build.pid);
      } catch {
        // It has ended by itself.
      }
    },
  };
}
