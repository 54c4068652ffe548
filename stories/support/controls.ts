import { newTabChoices } from '../../src/elements/base/view.js';
import { networks } from '../../src/elements/share-bar/networks.js';
import { availableLocales } from '../../src/index.js';

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
