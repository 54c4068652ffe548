import { defaults, type ElementDefinition } from '../definition.js';
import { shareAttributes, type ShareSettings } from './share-settings.js';
import { sharedData, shareBarElement, type ShareBarData } from './share-bar.template.js';

/** Properties of `share-bar`. */
export interface ShareBarProps extends ShareSettings {
  url?: string;
  headline?: string;
  headingLevel?: number;
}

export const shareBarDefinition: ElementDefinition<ShareBarProps, ShareBarData> = {
  ...defaults,
  tag: 'share-bar',
  data(props, { article, articleUrl, isWithheld }) {
    const data = sharedData(props, article, isWithheld ? '' : articleUrl);
    return data.url ? data : undefined;
  },
  render: (data, { headingLevel }, contextFor) => shareBarElement(data, contextFor, headingLevel),
  attributes: ({ url, headline, ...settings }) => ({ url, headline, ...shareAttributes(settings) }),
};
