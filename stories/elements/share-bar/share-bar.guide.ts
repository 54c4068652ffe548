import type { Guide } from '../../docs/guide.js';

export const guide: Guide = {
  uses: [
    'To let readers pass an article on: by their device, by a link, by email, on paper.',
    'Outside of an article too: give it `url` and `headline`.',
  ],
  avoid: [
    'Inside `article-view`, which has it already; choose there with `networks`.',
    'For links to your own profiles: these controls share a page, they do not follow anyone.',
    'To count shares: nothing is loaded from a network, and nobody can know what was posted.',
  ],
  anatomy: [
    { name: 'Label', text: 'names the group; part `eyebrow`', selector: '.eyebrow' },
    { name: 'Copy link', text: 'needs a script', selector: '[data-network=copy]' },
    { name: 'Email', text: 'opens the reader’s own program', selector: '[data-network=email]' },
    { name: 'Networks', text: 'plain links; part `share-control`', selector: '[data-network=whatsapp]' },
    { name: 'Print', text: 'needs a script', selector: '[data-network=print]' },
  ],
  accessibility: {
    notes: [
      'A `group` named by its label holds a list: the number of controls is announced.',
      'Every control has a name in words (“Share on Bluesky”), also where it shows only an icon. At the usual size of text each is 45 px high; the device’s own, beside the label, 36 px.',
      'What became of copying or sharing is announced politely and can be seen. Where it failed, the address is there to be copied by hand.',
      'Where the device can share, its button comes first; elsewhere it is not there.',
    ],
    keyboard: [
      ['Tab', 'goes from control to control'],
      ['Enter', 'follows a link or presses a button'],
      ['Space', 'presses a button'],
    ],
    heard:
      'Spread the word, group. List, 12 items. Button, Copy link. Link, Share by email. Link, Share on WhatsApp, opens in a new tab. …',
  },
  withoutScript:
    'Links to networks and email work. Copying, printing and the device’s own way need a script and are not shown.',
  content: {
    length: 'Three to five networks are enough; `networks` chooses and orders them.',
    do: [
      'Put first what your readers use.',
      'Write a headline that says what it is about without the article: it is what others see.',
    ],
    dont: [
      'Do not name networks that do not serve your readers’ country.',
      'Do not add more than three hashtags.',
    ],
  },
};
