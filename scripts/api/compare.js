// What changed between two interfaces, and which version says so. See docs/semver.md.

/** From the smallest to the largest. */
export const bumps = ['none', 'patch', 'minor', 'major'];

export const larger = (a, b) => (bumps.indexOf(a) > bumps.indexOf(b) ? a : b);

/** The choices of a type, with whether there may be none. */
function choices(text) {
  const optional = text.startsWith('optional ');
  const names = text
    .replace(/^optional /, '')
    .split(' | ')
    .filter((name) => name !== 'undefined');
  return { optional: optional || text.includes(' | undefined'), names };
}

/** Whether whatever was right of `before` is right of `after`: no choice went, and nothing has become required. */
function isWider(before, after) {
  if (/[(<{]/.test(before + after)) return false;
  const [old, next] = [choices(before), choices(after)];
  return old.names.every((name) => next.names.includes(name)) && (next.optional || !old.optional);
}

function changed(key, before, after) {
  const reason = `${key} was \`${before}\` and is \`${after}\``;
  if (key.startsWith('default ')) return { bump: 'minor', reason };
  return { bump: isWider(before, after) ? 'minor' : 'major', reason };
}

/** A field of the format that must be there makes articles wrong that were right; all else that is new harms no one. */
function added(key, text, before) {
  const isField = key.startsWith('format ') && key.includes('.');
  const isNewType = isField && before[key.slice(0, key.indexOf('.'))] === undefined;
  const isRequired = isField && !isNewType && !text.startsWith('optional ');
  const isNeed = key.startsWith('needs ');
  return {
    bump: isRequired || isNeed ? 'major' : 'minor',
    reason: `${key} is new${isRequired ? ' and required' : ''}`,
  };
}

/** Every change, with the bump that it needs. */
export function compare(before, after) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => {
    const [old, next] = [before[key], after[key]];
    if (old === next) return [];
    if (next === undefined)
      return [{ bump: key.startsWith('needs ') ? 'minor' : 'major', reason: `${key} is gone` }];
    return [old === undefined ? added(key, next, before) : changed(key, old, next)];
  });
}

export const neededBump = (changes) => changes.reduce((most, { bump }) => larger(most, bump), 'none');

/** Before 1.0, a minor version may break, and a patch may add. */
export function forVersion(bump, version) {
  if (!version.startsWith('0.')) return bump;
  return { none: 'none', patch: 'patch', minor: 'patch', major: 'minor' }[bump];
}
