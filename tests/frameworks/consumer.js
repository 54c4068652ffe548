// A project that has installed the package and a framework, and its bundles.
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { createConsumer, root } from '../package/consumer.js';

/** A project with the files of a folder of these tests, and some more packages besides ours. */
export function createProject(files, packages) {
  const { folder, run, remove } = createConsumer();
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  cpSync(join(import.meta.dirname, files), folder, { recursive: true });
  for (const name of packages) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    if (!existsSync(link)) symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  let servers = 0;
  return {
    folder,
    /** Runs a module in plain Node, within the project; answers with what it prints. */
    run,
    remove,
    /** Imports one of its modules in Node. */
    load: (file) => import(pathToFileURL(join(folder, file))),

    /** Bundles one of its modules for Node, with other packages in the place of some, and imports it. */
    async loadBundle(file, alias) {
      const outDir = join(folder, `server-${(servers += 1)}`);
      await build({
        root: folder,
        configFile: false,
        logLevel: 'error',
        resolve: { alias },
        ssr: { noExternal: true },
        build: {
          ssr: join(folder, file),
          outDir,
          rolldownOptions: { output: { entryFileNames: 'server.mjs' } },
        },
      });
      return import(pathToFileURL(join(outDir, 'server.mjs')));
    },

    /**
     * Bundles one of its modules for browsers, with a framework's development build and other packages in the place of some.
     * Answers with the files by their addresses. `condition`: which build of the library it takes.
     */
    async bundle(file, { alias = [], condition = 'production' } = {}) {
      const { output } = await build({
        root: folder,
        configFile: false,
        logLevel: 'error',
        base: '/bundle/',
        mode: 'development',
        resolve: { alias, conditions: ['module', 'browser', condition] },
        define: { 'process.env.NODE_ENV': '"development"' },
        build: {
          write: false,
          modulePreload: false,
          rolldownOptions: {
            input: join(folder, file),
            output: { entryFileNames: file },
          },
        },
      });
      return new Map(output.map(({ fileName, code }) => [`/bundle/${fileName}`, code]));
    },
  };
}

/** Answers a test server's requests for the files of a bundle. */
export const answerFrom = (bundle) => (request, response) => {
  const code = bundle.get(request.url);
  if (code === undefined) return false;
  response.setHeader('content-type', 'text/javascript').end(code);
  return true;
};
