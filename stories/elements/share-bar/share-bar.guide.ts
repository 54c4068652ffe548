import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'Sharing an article: by the device’s share dialog, by link, by email, on social networks, in print.',
    'On its own, without an article: set `url` and `headline`.',
  ],
  avoid: [
    'Inside `article-view`: it already contains the share controls. Set `networks` there.',
    'For links to your own profiles: these controls share a page.',
    'For counting shares: nothing is loaded from a network, and whether something was posted is unknown.',
  ],
  anatomy: [
    { name: 'Label', text: 'names the group; part `eyebrow`', selector: '.eyebrow' },
    { name: 'Copy link', text: 'needs a script', selector: '[data-network=copy]' },
    { name: 'Email', text: 'opens the reader’s email program', selector: '[data-network=email]' },
    { name: 'Networks', text: 'plain links; part `share-control`', selector: '[data-network=whatsapp]' },
    { name: 'Print', text: 'needs a script', selector: '[data-network=print]' },
  ],
  accessibility: {
    notes: [
      'The controls are a list in a `group` named after the label; screen readers announce their number.',
      'Every control has an accessible name (“Share on Bluesky”), even if it shows only an icon. At the default text size each is 45 px high; the device’s share button, next to the label, 36 px.',
      'The outcome of copying or sharing is visible and announced politely. If copying fails, the URL is shown for copying by hand.',
      'On devices that can share, the device’s share button comes first; on others it is hidden.',
    ],
    keyboard: [
      ['Tab', 'moves from control to control'],
      ['Enter', 'follows a link or presses a button'],
      ['Space', 'presses a button'],
    ],
    screenReader:
      'Spread the word, group. List, 12 items. Button, Copy link. Link, Share by email. Link, Share on WhatsApp, opens in a new tab. …',
  },
  withoutScript:
    'Links to networks and email work. The controls for copying, printing and the device’s share dialog need a script and are hidden.',
  content: {
    length: 'Three to five networks are enough; `networks` selects and orders them.',
    do: [
      'Put the networks that your readers use first.',
      'Write a headline that makes sense without the article: it is what others see.',
    ],
    dont: [
      'Do not list networks that are not available in your readers’ country.',
      'Do not add more than three hashtags.',
    ],
  },
};
