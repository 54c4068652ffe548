interface Policy {
  createHTML(markup: string): string;
}

interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** Marks the serializer's output as trusted for Trusted Types. Creates the policy on first use. */
export const trusted = (markup: string): string => (policy ??= newPolicy()).createHTML(markup);

function newPolicy(): Policy {
  const rules: Policy = { createHTML: (markup) => markup };
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  try {
    return trustedTypes?.createPolicy('article-elements', rules) ?? rules;
  } catch {
    // A page may list allowed policies without requiring them for markup.
    return rules;
  }
}
