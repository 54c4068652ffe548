// Decides what of a story is wrong.

/**
 * What a look at a story finds.
 * @typedef {object} Findings
 * @property {string[]} faults  What is wrong whatever was before: what went wrong in it, and what axe finds.
 * @property {string[]} outline  How what assistive technology is told differs from what was kept.
 * @property {string[]} pictures  How its pictures differ from those that were kept.
 */

/**
 * Looks at a story, a second time and from the beginning where pictures alone differ: where the lines of a picture fall depends a little on what
 * was laid out before, and by how much on how busy the machine is. What a story does, what axe finds and what assistive
 * technology is told does not depend on that: such a fault is told at once.
 * @param {(update: boolean) => Promise<Findings>} look  Looks at it; with `update`, keeps what it finds.
 * @param {{ again: () => Promise<void>, update: boolean, note: (text: string) => void }} options  What begins anew,
 * whether changes are to be kept, and who is told of a second look.
 * @returns {Promise<string[]>} What is wrong.
 */
export async function check(look, { again, update, note }) {
  const { faults, outline, pictures } = await look(false);
  if (faults.length || (outline.length && !update)) return [...faults, ...outline, ...pictures];
  const changes = [...outline, ...pictures];
  if (changes.length === 0) return [];
  if (!update) note(`Looked at a second time: ${changes.join('; ')}`);
  await again();
  return Object.values(await look(update)).flat();
}
