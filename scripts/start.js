// npm start: sets up what is missing and opens the playground, until it is stopped.
import { root, setup } from './setup.js';

const parent = process.ppid;
setup();
const { createServer } = await import('vite');
const { storybookSite } = await import('./storybook-site.js');

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);

// The server lives in this process, so that nothing is left when it stops; a build of the Storybook is stopped with it.
const storybook = storybookSite();
const server = await createServer({
  root,
  plugins: [storybook.plugin],
  server: { open: !CI && hasScreen },
});
await server.listen();
console.log('\n  The playground is at:\n');
server.printUrls();
console.log('\n  The Storybook is beside it, at /storybook/.');
console.log('\n  Ctrl+C stops it.\n');

function stop() {
  storybook.stop();
  setTimeout(() => process.exit(0), 1000).unref();
  server.close().finally(() => process.exit(0));
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);

// A signal to npm ends npm and its shell, and does not come as far as here: this process is then another's child.
setInterval(() => process.ppid === parent || stop(), 500).unref();
