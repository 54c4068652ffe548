import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.js';
import { find, findAll, showBlocks, texts, words } from '../support/render.js';

const kinds = (section: Element): (string | null)[] =>
  findAll(section, '.star').map((star) => star.getAttribute('data-kind'));

describe('a rating', () => {
  it('has text for everyone, and stars for sighted readers', async () => {
    const section = await showBlocks({ _type: 'rating', itemReviewed: 'The stove', ratingValue: 3.5 });
    expect(words(find(section, '.prose'))).to.equal('The stove 3.5 out of 5');
    expect(kinds(section)).to.deep.equal(['whole', 'whole', 'whole', 'half', 'empty']);
    expect(find(section, '.stars')?.getAttribute('aria-hidden')).to.equal('true');
    await expectAccessible(section);
  });

  it('of more than ten points is drawn as a bar', async () => {
    const section = await showBlocks({ _type: 'rating', ratingValue: 62, bestRating: 100 });
    expect(words(find(section, '.prose'))).to.equal('62 out of 100');
    expect(find(section, '.rating-given')?.getAttribute('width')).to.equal('62');
  });

  for (const [ratingValue, bestRating] of [
    [9, 5],
    [-3, 5],
    [3, 0],
    [3, -1],
    [2, 1e9],
  ] as const) {
    it(`of ${ratingValue} out of ${bestRating} is drawn within its bounds`, async () => {
      const section = await showBlocks({ _type: 'rating', ratingValue, bestRating });
      expect(words(find(section, '.prose'))).to.include(String(ratingValue));
      expect(findAll(section, '.star').length).to.be.at.most(10);
    });
  }
});

describe('a product', () => {
  it('links to the shops that sell it, with their prices', async () => {
    const section = await showBlocks({
      _type: 'product',
      name: 'Two-burner stove',
      description: 'Stainless steel.',
      offers: [
        { url: 'https://chandler.example/tern', seller: 'The Chandlery', price: 249, priceCurrency: 'EUR' },
        { url: 'https://www.second-hand.example/stove' },
      ],
    });
    expect(texts(section, '.offers a')).to.deep.equal([
      '€249.00 at The Chandlery (opens in a new tab)',
      'View on second-hand.example (opens in a new tab)',
    ]);
    expect(findAll(section, '.offers a').map((link) => link.getAttribute('rel'))).to.deep.equal([
      'noopener sponsored nofollow',
      'noopener sponsored nofollow',
    ]);
    await expectAccessible(section);
  });

  it('shows the price even if its currency is invalid', async () => {
    const section = await showBlocks({
      _type: 'product',
      name: 'Stove',
      offers: [{ url: '/stove', seller: 'Shop', price: 3, priceCurrency: 'shells' }],
    });
    expect(texts(section, '.offers a')).to.deep.equal(['3 shells at Shop']);
  });

  it('shows the text of an offer whose URL is unsafe', async () => {
    const section = await showBlocks({
      _type: 'product',
      name: 'Stove',
      offers: [{ url: 'javascript:alert(1)', seller: 'Shop', price: 3 }],
    });
    expect(findAll(section, 'a')).to.have.length(0);
    expect(words(find(section, '.prose'))).to.equal('Stove 3 at Shop');
  });
});

describe('a recipe', () => {
  it('shows its times in words, its ingredients and its steps', async () => {
    const section = await showBlocks({
      _type: 'recipe',
      name: 'Harbour soup',
      recipeYield: '4 bowls',
      cookTime: 'PT1H10M',
      totalTime: 'an afternoon',
      recipeIngredient: ['2 leeks', '1 l stock'],
      recipeInstructions: ['Sweat the leeks.', 'Simmer.'],
    });
    expect(texts(section, 'dd')).to.deep.equal(['4 bowls', '1 hour 10 minutes', 'an afternoon']);
    expect(texts(section, '.ingredients > li')).to.deep.equal(['2 leeks', '1 l stock']);
    expect(texts(section, 'ol > li')).to.deep.equal(['Sweat the leeks.', 'Simmer.']);
    expect(texts(section, 'h3, h4')).to.deep.equal(['Harbour soup', 'Ingredients', 'Method']);
    await expectAccessible(section);
  });
});
