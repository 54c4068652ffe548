// Says how large what a page loads is, compressed: the whole library, and one element alone. Run after the build.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

/** The code of one entry module with all it needs, built as cdn/article-elements.js is. */
async function bundle(input) {
  const { output } = await build({
    logLevel: 'error',
    build: { write: false, sourcemap: false, rolldownOptions: { input } },
  });
  return output.find(({ isEntry }) => isEntry).code;
}

const kilobytes = (buffer) => `${(buffer.length / 1000).toFixed(2)} kB`.padStart(10);

const files = {
  'cdn/article-elements.js': readFileSync('cdn/article-elements.js'),
  'article-highlights alone': Buffer.from(await bundle('src/elements/article-highlights/define.ts')),
};

console.log(`\n${''.padEnd(26)}  minified      gzip    brotli`);
for (const [name, code] of Object.entries(files)) {
  console.log(
    name.padEnd(26) + [code, gzipSync(code, { level: 9 }), brotliCompressSync(code)].map(kilobytes).join(''),
  );
}
