import type { Section } from '../../article/types.js';
import { defaults, type ElementDefinition } from '../definition.js';
import { sectionBlockElement } from './section-block.template.js';

/** Properties of `section-block`. */
export interface SectionBlockProps {
  section?: Section;
  index?: number;
}

export const sectionBlockDefinition: ElementDefinition<SectionBlockProps, Section> = {
  ...defaults,
  tag: 'section-block',
  data: ({ section, index }, { part }) =>
    part('sections', section, (own) => [own])?.[section ? 0 : (index ?? 0)],
  render: (section, _props, contextFor) => sectionBlockElement(section, contextFor),
  attributes: ({ index }) => ({ index: index || undefined }),
};
