// npm start: sets up what is missing and opens the playground, until it is stopped.
import { root, setup } from './setup.js';

const parent = process.ppid;
setup();
const { build, createServer } = await import('vite');

/** Starts the Storybook's own server, which takes some seconds; resolves to its address. */
async function startStorybook() {
  await build({ root, configFile: 'playground/vite.config.ts', logLevel: 'warn' });
  const storybook = await import('storybook/internal/core-server');
  const { address } = await storybook.build({ mode: 'dev', configDir: '.storybook', ci: true, port: 6006 });
  return address;
}

/** Leads from /storybook/ to the Storybook, which starts when somebody first asks for it. */
let storybook;
const leadToStorybook = {
  name: 'lead-to-storybook',
  configureServer: ({ middlewares }) => {
    middlewares.use('/storybook', async ({ url }, response, next) => {
      try {
        const address = await (storybook ??= startStorybook());
        response.writeHead(302, { location: address + new URL(url, address).search }).end();
      } catch (error) {
        storybook = undefined;
        next(error);
      }
    });
  },
};

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);

// The servers live in this process, so that nothing is left when it stops.
const server = await createServer({
  root,
  plugins: [leadToStorybook],
  server: { open: !CI && hasScreen },
});
await server.listen();
console.log('\n  The playground is at:\n');
server.printUrls();
console.log('\n  The Storybook is beside it, at /storybook/.');
console.log('\n  Ctrl+C stops it.\n');

function stop() {
  setTimeout(() => process.exit(0), 1000).unref();
  server.close().finally(() => process.exit(0));
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);

// A signal to npm ends npm and its shell, and does not come as far as here: this process is then another's child.
setInterval(() => process.ppid === parent || stop(), 500).unref();
