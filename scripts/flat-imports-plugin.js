/**
 * Lets each entry import all that it needs, also what only its imports import: a browser then asks for everything at once,
 * and not for one file after the other.
 */
export function flatImportsPlugin() {
  return {
    name: 'article-elements:flat-imports',
    generateBundle(_, bundle) {
      for (const entry of Object.values(bundle)) {
        if (!entry.isEntry) continue;
        const deeper = [...importsOf(entry, bundle)].filter((file) => !entry.imports.includes(file));
        // Behind all else, so that the places in the source map stay; imports are done before what stands above them.
        const imports = deeper.map((file) => `import"./${file}";`).join('');
        entry.code = entry.code.replace(/(?=\n\/\/# sourceMappingURL=|$)/, imports);
        entry.imports.push(...deeper);
      }
    },
  };
}

/** The files that a file imports, and those that they import. */
function importsOf({ imports }, bundle, found = new Set()) {
  for (const file of imports) {
    if (found.has(file) || !bundle[file]) continue;
    found.add(file);
    importsOf(bundle[file], bundle, found);
  }
  return found;
}
