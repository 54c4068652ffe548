import type { Values } from './values.js';

/**
 * Sections of blocks: each heading of level 1 or 2 that is plain text begins one. A heading of level 1 before all else is the headline
 * where there is no other.
 */
export function sectionsOf(blocks: Values[], headline: unknown): Values {
  const title = blocks[0]?.style === 'h1' ? plainHeading(blocks[0]) : undefined;
  const isHeadline = title !== undefined && (!headline || headline === title);
  const sections: Values[] = [{ body: [] }];
  for (const block of isHeadline ? blocks.slice(1) : blocks) {
    const heading = block.style === 'h1' || block.style === 'h2' ? plainHeading(block) : undefined;
    if (heading) sections.push({ ...(block.id ? { id: block.id } : {}), heading, body: [] });
    else (sections.at(-1)!.body as Values[]).push(block);
  }
  const kept = sections.filter(({ heading, body }) => heading || (body as Values[]).length);
  return { ...(isHeadline ? { headline: title } : {}), sections: kept };
}

/** The text of a heading without marks and objects. */
function plainHeading({ _type, children, listItem }: Values): string | undefined {
  const [span, ...others] = children as Values[];
  if (_type !== 'block' || listItem || others.length || span?._type !== 'span' || span.marks) return undefined;
  return (span.text as string).trim();
}
