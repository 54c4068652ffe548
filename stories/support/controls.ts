import type { ArgTypesEnhancer, StrictArgTypes } from 'storybook/internal/types';
import { newTabChoices } from '../../src/elements/base/view.js';
import { networks } from '../../src/elements/share-bar/networks.js';
import { availableLocales } from '../../src/index.js';
import { declarations } from './properties.js';

/** Controls of what all elements have. */
export const commonControls = {
  locale: { control: 'select', options: availableLocales() },
  headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
  newTab: { control: 'inline-radio', options: newTabChoices },
} as const;

/** Control of a list of networks. */
export const networkList = { control: 'check', options: networks.map(({ name }) => name) } as const;

/** Args of an element that has one: the names as a list, which is easier to choose from than text. */
export type WithNetworkList<Element extends { networks?: string }> = Omit<Element, 'networks'> & {
  networks: string[];
};

/**
 * What is no property of the element cannot be set by a control: events, slots, attributes of another name, what only the
 * element sets. Of the others, Storybook knows the types it can make controls for only by their bare names.
 */
export const fittingControls: ArgTypesEnhancer = ({ component = '', argTypes }) => {
  const properties = declarations(String(component));
  if (properties.size === 0) return argTypes;
  const entries = Object.entries(argTypes).map(([name, argType]) => {
    if (!properties.has(name)) return [name, { ...argType, control: false, table: { disable: true } }];
    const type = argType.options
      ? { name: 'enum', value: argType.options }
      : { name: argType.type?.name.replace(' | undefined', '') };
    return [name, { ...argType, type, table: { ...argType.table, category: 'Properties' } }];
  });
  return Object.fromEntries(entries) as StrictArgTypes;
};
