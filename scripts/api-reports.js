// Writes into etc/ what each entry point of the built package offers in TypeScript, with API Extractor. The last step of
// `npm run generate`.
import { basename, dirname, join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { root } from './setup.js';

const configObjectFullPath = join(root, 'api-extractor.json');
const base = ExtractorConfig.loadFile(configObjectFullPath);

const configs = base.compiler.overrideTsconfig.files.map((file) => {
  const folder = basename(dirname(file));
  const reportFileName = folder === 'dist' ? 'article-elements' : `article-elements-${folder}`;
  return ExtractorConfig.prepare({
    configObject: {
      ...base,
      mainEntryPointFilePath: file,
      apiReport: { ...base.apiReport, reportFileName },
    },
    configObjectFullPath,
    packageJsonFullPath: join(root, 'package.json'),
  });
});

const compilerState = CompilerState.create(configs[0]);
for (const config of configs)
  Extractor.invoke(config, {
    localBuild: true,
    compilerState,
    messageCallback: (message) => (message.handled = message.category === 'console'),
  });
