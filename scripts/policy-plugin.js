// The script-tag bundle has one Trusted Types policy, the library's own: Lit in it does with that.
import { join } from 'node:path';

/** How the pinned version of Lit makes its policy. */
const lits = 's.createPolicy("lit-html",{createHTML:t=>t})';

/**
 * Where a page lists policies, to take a name twice is a violation even if the failure is caught. A policy that is made
 * with the first markup is never made by a second copy of the bundle whose elements stay unused. And copies do not
 * share one: what turns any string into HTML is not left where the page's other scripts can reach it.
 */
const ours = '{createHTML:trusted}';

const trustedMarkup = join(import.meta.dirname, '../src/elements/base/trusted-markup.ts');

/** Lets Lit use the policy of the library. Fails the build when it does not find it exactly once. */
export function policyPlugin() {
  /** How often the policy is in Lit; a bundle of a single element may do without Lit's templates. */
  let found;
  return {
    name: 'article-elements:policy',
    transform(code, id) {
      if (!/\/lit-html\/(\w+\/)*lit-html\.js$/.test(id)) return undefined;
      found = (found ?? 0) + code.split(lits).length - 1;
      return {
        code: `import { trusted } from ${JSON.stringify(trustedMarkup)};\n${code.replace(lits, ours)}`,
        map: null,
      };
    },
    buildEnd(error) {
      if (error || found === undefined || found === 1) return;
      this.error(`Lit's Trusted Types policy was found ${found} times, not once.`);
    },
  };
}
