import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/article/url.js';
import '../../src/elements/article-view/define.js';
import * as fc from 'fast-check';
describe('x', () => { it('y', () => { expect(safeUrl('javascript:1','link')).to.equal(undefined); expect(fc.assert).to.be.a('function'); }); });
