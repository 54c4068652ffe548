// npm run api [folder]: writes into etc/ what each entry point of the built package offers in TypeScript. `--check` writes nothing,
// and fails when a report is out of date.
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { root } from './setup.js';

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean' } },
  allowPositionals: true,
});
const configObjectFullPath = join(root, 'api-extractor.json');
const base = ExtractorConfig.loadFile(configObjectFullPath);
const { files } = base.compiler.overrideTsconfig;
const [reportFolder = base.apiReport.reportFolder] = positionals;

const configs = files.map((file) => {
  const folder = basename(dirname(file));
  const reportFileName = folder === 'dist' ? 'article-elements' : `article-elements-${folder}`;
  const apiReport = { ...base.apiReport, reportFolder, reportFileName };
  const configObject = { ...base, mainEntryPointFilePath: file, apiReport };
  return ExtractorConfig.prepare({
    configObject,
    configObjectFullPath,
    packageJsonFullPath: join(root, 'package.json'),
  });
});

const compilerState = CompilerState.create(configs[0]);
const messageCallback = (message) => (message.handled = message.category === 'console');
for (const config of configs) {
  const { succeeded } = Extractor.invoke(config, {
    localBuild: !values.check,
    compilerState,
    messageCallback,
  });
  if (succeeded) continue;
  console.error(`${basename(config.reportFilePath)} is out of date: \`npm run api\` writes it anew.`);
  console.error('A change of the interface needs a change set: `npx changeset`. See docs/semver.md.');
  process.exitCode = 1;
}
