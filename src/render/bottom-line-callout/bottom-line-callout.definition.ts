import type { RichText } from '../../article/types.js';
import { defaults, type ElementDefinition } from '../definition.js';
import { bottomLineCalloutElement } from './bottom-line-callout.template.js';

/** Properties of `bottom-line-callout`. */
export interface BottomLineCalloutProps {
  bottomLine?: RichText;
  heading?: string;
}

export const bottomLineCalloutDefinition: ElementDefinition<BottomLineCalloutProps, RichText> = {
  ...defaults,
  tag: 'bottom-line-callout',
  data: ({ bottomLine }, { part }) => part('bottomLine', bottomLine),
  hashed: (bottomLine, { heading }) => [bottomLine, heading],
  render: (bottomLine, { heading }, contextFor) => bottomLineCalloutElement(bottomLine, heading, contextFor),
  attributes: ({ heading }) => ({ heading }),
};
