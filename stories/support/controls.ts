import type { ArgTypesEnhancer, StrictArgTypes } from 'storybook/internal/types';
import { newTabChoices } from '../../src/render/context.js';
import { networks } from '../../src/render/share-bar/networks.js';
import { availableLocales } from '../../src/index.js';
import { elementManifest } from './manifest.js';
import { declarations } from './properties.js';

/** Controls of the properties of all elements. */
export const commonControls = {
  locale: { control: 'select', options: availableLocales() },
  headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
  newTab: { control: 'inline-radio', options: newTabChoices },
} as const;

/** Control of a list of networks. */
export const networkList = { control: 'check', options: networks.map(({ name }) => name) } as const;

/** Args of an element with the names as a list, which is easier to edit than text. */
export type WithNetworkList<Element extends { networks?: string }> = Omit<Element, 'networks'> & {
  networks: string[];
};

/**
 * Disables controls of everything that is not a settable property: events, slots, attributes with other names,
 * read-only properties. For the others, sets types that Storybook can create controls for.
 */
export const fittingControls: ArgTypesEnhancer = ({ component = '', argTypes }) => {
  const properties = declarations(String(component));
  if (properties.size === 0) return argTypes;
  const members = elementManifest(String(component))?.members ?? [];
  const entries = Object.entries(argTypes).map(([name, argType]) => {
    if (!properties.has(name)) return [name, { ...argType, control: false, table: { disable: true } }];
    // CSS parts and slots may have the name of a property, and Storybook keeps only one of them.
    const { description, type: { text = 'unknown' } = {} } =
      members.find((member) => member.name === name) ?? {};
    const typeName = text.replace(' | undefined', '');
    const type = argType.options ? { name: 'enum', value: argType.options } : { name: typeName };
    const table = { ...argType.table, category: 'Properties', type: { summary: typeName } };
    return [name, { ...argType, description, type, table }];
  });
  return Object.fromEntries(entries) as StrictArgTypes;
};
