import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { expect } from '@open-wc/testing';

/** Fails when axe finds anything wrong with an element as it is on the page. */
export async function expectAccessible(element: Element): Promise<void> {
  const { axe } = globalThis as unknown as { axe: typeof axeCore };
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found).to.deep.equal([]);
}
