import { readFileSync } from 'node:fs';

const mark = '?of=';

/**
 * Gives files that are loaded later copies of their own of all that they import. A file that shares modules with the script
 * that loads it would import that script: by its plain name, and so a second time where a page asks for it by another, as in
 * `article-elements.js?ver=2`; or the script would be two files, one after the other.
 *
 * What such a file must not have a copy of, since there may be only one of it, it is given by what loads it.
 */
export function ownCopiesPlugin(files, onlyOnce) {
  return {
    name: 'article-elements:own-copies',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      const [path, owner = files.find((file) => path?.endsWith(file))] = importer?.split(mark) ?? [];
      if (!owner) return undefined;
      const { id } = await this.resolve(source, path, { skipSelf: true });
      if (kind === 'dynamic-import') return id;
      if (onlyOnce.some((file) => id.endsWith(file)))
        this.error(`${owner} is loaded later and imports ${id}, of which there may be only one.`);
      return id + mark + owner;
    },
    load(id) {
      const [path, owner] = id.split(mark);
      return owner && readFileSync(path, 'utf8');
    },
  };
}
