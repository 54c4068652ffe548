import { expect } from '@open-wc/testing';
import { whenIdle } from '../../src/dom/idle-queue.js';
import { pretend } from '../support/pretend.js';

describe('callbacks that wait until the browser is idle', () => {
  let asked: IdleRequestCallback[];
  let called: string[];

  beforeEach(() => {
    asked = [];
    called = [];
    pretend(window, 'requestIdleCallback', (callback: IdleRequestCallback) => asked.push(callback));
    for (const name of ['first', 'second', 'third']) whenIdle(() => called.push(name));
  });

  afterEach(() => {
    while (asked.length) idle(50);
  });

  const idle = (time: number, didTimeout = false): void =>
    asked.shift()!({ didTimeout, timeRemaining: () => time });

  it('run in order, with a single request to the browser', () => {
    expect(asked).to.have.length(1);
    idle(50);
    expect(called).to.deep.equal(['first', 'second', 'third']);
    expect(asked).to.have.length(0);
  });

  it('run one per idle period if there is time for only one', () => {
    idle(0);
    expect(called).to.deep.equal(['first']);
    idle(0);
    expect(called).to.deep.equal(['first', 'second']);
  });

  it('run even if an earlier one throws', () => {
    whenIdle(() => {
      throw new Error('fails');
    });
    whenIdle(() => called.push('last'));
    expect(() => idle(50)).to.throw('fails');
    idle(50);
    expect(called.at(-1)).to.equal('last');
  });

  it('all run after a second without idle time', () => {
    idle(0, true);
    expect(called).to.deep.equal(['first', 'second', 'third']);
  });
});
