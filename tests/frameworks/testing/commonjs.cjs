// Compiles modules to CommonJS for Jest, as Babel does in other projects.
const ts = require('typescript');

exports.process = (code) => ({
  code: ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, allowJs: true },
  }).outputText,
});
