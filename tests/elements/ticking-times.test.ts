import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ReplyList } from '../../src/index.js';
import { renderElement } from '../../src/server/index.js';
import { takeClock } from '../support/clock.js';
import { pretend } from '../support/pretend.js';
import { placed, served, texts } from '../support/render.js';

// The rule: how long ago something was is right as long as it is seen, without an update by the page.

const minute = 60_000;
const hour = 60 * minute;
const start = Date.parse('2026-03-01T12:00:00Z');

async function show(...ages: number[]): Promise<ReplyList> {
  const replies = ages.map((age, index) => ({
    id: String(index + 1),
    datePublished: new Date(start - age).toISOString(),
    text: `Reply ${index}`,
  }));
  const list = served
    ? await placed<ReplyList>(renderElement('reply-list', { replies, lang: 'en' }))
    : await fixture<ReplyList>(html`<reply-list .replies=${replies} lang="en"></reply-list>`);
  await list.updateComplete;
  return list;
}

describe('the times of replies', () => {
  let now: number;
  let clock: ReturnType<typeof takeClock>;
  let waits: number[];

  const pass = async (list: ReplyList, time: number) => {
    now += time;
    clock.pass(time);
    await list.updateComplete;
  };
  const see = (visibilityState: string) => {
    pretend(document, 'visibilityState', visibilityState);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  beforeEach(() => {
    now = start;
    clock = takeClock();
    waits = [];
    pretend(Date, 'now', () => now);
    const { setTimeout } = window;
    pretend(window, 'setTimeout', (run: () => void, time: number) => {
      waits.push(time);
      return setTimeout(run, time);
    });
  });

  it('are updated', async () => {
    const list = await show(10_000, 59 * minute);
    const [reply] = list.shadowRoot!.querySelectorAll('article');
    expect(texts(list, 'time')).to.deep.equal(['59 minutes ago', 'now']);
    await pass(list, 50_000);
    expect(texts(list, 'time')).to.deep.equal(['59 minutes ago', '1 minute ago']);
    await pass(list, 10_000);
    expect(texts(list, 'time')).to.deep.equal(['1 hour ago', '1 minute ago']);
    await pass(list, 50_000);
    expect(texts(list, 'time')).to.deep.equal(['1 hour ago', '2 minutes ago']);
    expect(list.shadowRoot!.querySelector('article')).to.equal(reply);
  });

  it('use no timer if all are shown as dates', async () => {
    const list = await show(60 * 24 * hour);
    expect(texts(list, 'time')).to.deep.equal(['December 31, 2025']);
    expect(waits).to.deep.equal([]);
  });

  it('pause while the page is hidden, and update as soon as it is visible', async () => {
    const list = await show(2 * hour);
    see('hidden');
    const before = waits.length;
    await pass(list, 3 * hour);
    expect(texts(list, 'time')).to.deep.equal(['2 hours ago']);
    expect(waits).to.have.lengthOf(before);
    see('visible');
    await list.updateComplete;
    expect(texts(list, 'time')).to.deep.equal(['5 hours ago']);
  });

  it('share one timer, which ends when the last list has gone', async () => {
    const lists = [await show(10_000), await show(20_000)];
    const around = lists.map((list) => list.parentElement!);
    lists[1]!.remove();
    await pass(lists[0]!, 40_000);
    expect(texts(lists[0]!, 'time')).to.deep.equal(['now']);
    await pass(lists[0]!, 10_000);
    expect(texts(lists[0]!, 'time')).to.deep.equal(['1 minute ago']);
    expect(texts(lists[1]!, 'time')).to.deep.equal(['now']);
    lists[0]!.remove();
    const before = waits.length;
    clock.pass(24 * hour);
    expect(waits).to.have.lengthOf(before);

    around[1]!.append(lists[1]!);
    await lists[1]!.updateComplete;
    expect(texts(lists[1]!, 'time')).to.deep.equal(['1 minute ago']);
  });
});
