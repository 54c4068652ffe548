import { expect } from '@open-wc/testing';
import type { Reply } from '../../src/replies/reply.js';
import { keyOf } from '../../src/replies/reply-key.js';

const thread = { endpoint: 'https://news.example/post', id: '7' };

const reply = (comment: string, more: Partial<Reply> = {}): Reply => ({
  comment,
  author: 'Ada',
  email: 'ada@reed.example',
  url: '',
  ...more,
});

const keys = (...comments: string[]): string[] => comments.map((comment) => keyOf(thread, reply(comment)));

// Rule: replies that differ in anything but what a widget proves have different keys; the same reply always has the same.
describe('the key of a reply', () => {
  it('differs for texts with the same bytes in another order', () => {
    const texts = [
      'x一丁',
      'x伀一',
      'x丁一',
      '一x丁',
      '丁x一',
      '伀x一',
      'x丁丁',
      'ĀĀ',
      'Āā',
      'āĀ',
      '😀',
      '😁',
      '\ud800',
      '\ud801',
    ];
    expect(new Set(keys(...texts)).size).to.equal(texts.length);
  });

  it('differs for texts that differ in two places', () => {
    const texts = new Set<string>();
    const letters = [...'aAbBqQ15一丁伀丁é'];
    for (const one of letters)
      for (const other of letters)
        for (const gap of ['', 'x', 'xxx', 'xxxxxxx']) texts.add(one + gap + other);
    expect(new Set(keys(...texts)).size).to.equal(texts.size);
  });

  it('differs for another article, author or parent', () => {
    const all = [
      keyOf(thread, reply('a')),
      keyOf({ ...thread, id: '8' }, reply('a')),
      keyOf({ ...thread, endpoint: 'https://news.example/other' }, reply('a')),
      keyOf(thread, reply('a', { author: 'Grace' })),
      keyOf(thread, reply('a', { parent: '41' })),
    ];
    expect(new Set(all).size).to.equal(all.length);
  });

  it('stays the same after storage, and for other widget values', () => {
    const again = JSON.parse(JSON.stringify([thread, reply('x一丁')])) as [typeof thread, Reply];
    expect(keyOf(...again)).to.equal(keyOf(thread, reply('x一丁')));
    expect(keyOf(thread, reply('a', { extra: { token: '1' } }))).to.equal(keyOf(thread, reply('a')));
  });

  it('is a valid header value', () => {
    expect(keyOf(thread, reply('Grüße, 世界 \ud83d'))).to.match(/^[\w-]+$/);
  });
});
