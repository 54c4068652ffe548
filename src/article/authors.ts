import type { Article, Author } from './types.js';

/** Authors of an article and its posts who have more than a name and a job title, each once. */
export function biographiesOf({ author = [], liveBlogUpdate = [] }: Article): Author[] {
  const byName = new Map<string, Author>();
  for (const one of [...author, ...liveBlogUpdate.flatMap((post) => post.author ?? [])]) {
    const { name, description, email, sameAs } = one;
    if (!byName.has(name) && (description?.length || email || sameAs?.length)) byName.set(name, one);
  }
  return [...byName.values()];
}
