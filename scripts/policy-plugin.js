// The Trusted Types policy of the script-tag bundle: a name of its own, and made no sooner than it is needed.

/** The name that a page lists in its `trusted-types` directive. */
export const policyName = 'article-elements';

/** How the pinned version of Lit makes its policy. */
const lits = 's.createPolicy("lit-html",{createHTML:t=>t})';

/**
 * Where a page lists policies, to take a name twice is a violation even if the failure is caught. A policy that is made
 * with the first template is never made by a second copy of the bundle whose elements stay unused. And copies do not
 * share one: what turns any string into HTML is not left where the page's other scripts can reach it.
 */
const ours = `{createHTML(t){return(this.own??=s.createPolicy("${policyName}",{createHTML:t=>t})).createHTML(t)}}`;

/** Renames Lit's policy. Fails the build when it does not find it exactly once. */
export function policyPlugin() {
  let found = 0;
  return {
    name: 'article-elements:policy',
    transform(code, id) {
      if (!/\/lit-html\/(\w+\/)*lit-html\.js$/.test(id)) return undefined;
      found += code.split(lits).length - 1;
      return { code: code.replace(lits, ours), map: null };
    },
    buildEnd(error) {
      if (!error && found !== 1) this.error(`Lit's Trusted Types policy was found ${found} times, not once.`);
    },
  };
}
