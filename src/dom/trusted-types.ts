interface Policy {
  createHTML(markup: string): string;
}

interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** The serializer's markup as a page takes it that wants Trusted Types. The policy is made no sooner than it is needed. */
export const trusted = (markup: string): string => (policy ??= newPolicy()).createHTML(markup);

function newPolicy(): Policy {
  const rules: Policy = { createHTML: (markup) => markup };
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  try {
    return trustedTypes?.createPolicy('article-elements', rules) ?? rules;
  } catch {
    // A page may list policies without wanting them for markup.
    return rules;
  }
}
