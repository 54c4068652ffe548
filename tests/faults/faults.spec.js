// Whatever a service does, a reply arrives once or stays with its reader.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pageEngines } from '../support/engines.js';
import { openBrowser } from '../support/open-browser.js';
import { cases } from './cases.js';
import { openServices } from './service.js';

const page = `<!doctype html><title>Replies</title><script type="module" src="/cdn/article-elements.js"></script>`;

/** Time passes faster, so that what takes a minute takes seconds. */
const hasten = () => {
  const wait = window.setTimeout;
  window.setTimeout = (run, time = 0, ...rest) => wait(run, time / 20, ...rest);
};

const addresses = {
  json: (base) => `${base}/post`,
  wordpress: (base) => `${base}/wp-comments-post.php`,
  isso: (base) => base,
};

/** Sends a reply with a form, and says what became of it, what the form holds then, and what one holds after a reload. */
async function reply({ transport, action, comment }) {
  await customElements.whenDefined('reply-form');
  const show = async () => {
    const form = document.createElement('reply-form');
    Object.assign(form, { transport, action, reference: '7' });
    document.body.append(form);
    await form.updateComplete;
    return form;
  };
  const form = await show();
  const field = (name) => form.shadowRoot.querySelector(`[name=${name}]`);
  Object.assign(field('comment'), { value: comment });
  field('author').value = 'Ada';
  field('email').value = 'ada@reed.example';
  field('comment').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  const outcome = await new Promise((resolve) => {
    const all = 'published held duplicate flood closed login-required invalid offline failed'.split(' ');
    for (const status of all)
      form.addEventListener(`reply-form-${status}`, (event) => resolve(event.outcome));
    // Pressed twice, as readers do.
    field('comment').form.requestSubmit();
    field('comment').form.requestSubmit();
  });
  await form.updateComplete;
  const words = [...form.shadowRoot.querySelectorAll('[role=alert], .reply-status')].map(({ innerText }) =>
    innerText.trim(),
  );
  if (form.shadowRoot.querySelector('img, script, [href^="javascript"]')) words.push('Markup of the service');
  const left = field('comment').value;
  form.remove();
  const next = await show();
  const acts = () => next.shadowRoot.querySelector('form').noValidate;
  while (!acts()) await new Promise(requestAnimationFrame);
  const restored = next.shadowRoot.querySelector('[name=comment]').value;
  next.remove();
  localStorage.clear();
  return { outcome, words: words.join(''), left, restored };
}

for (const engine of pageEngines) {
  describe(`in ${engine}, a service that`, () => {
    let browser, services, tab;

    before(async () => {
      browser = await openBrowser(engine);
      services = await openServices(() => page);
      tab = await browser.newPage();
      tab.errors = [];
      // Firefox also tells of answers that scripts may not see.
      const isError = ({ message }) => !message.startsWith('Cross-Origin Request Blocked');
      tab.on('pageerror', (error) => isError(error) && tab.errors.push(error.message));
      await tab.evaluateOnNewDocument(hasten);
      await tab.goto(services.origin);
    });
    after(async () => {
      await browser?.close();
      await services?.close();
    });

    for (const [index, { service, what, steps, outcome, kept }] of cases.entries()) {
      it(`${service}: ${what}: ${outcome}`, async () => {
        const name = `case-${index}`;
        services.use(name, steps);
        const comment = `Written for ${name}.`;
        const action = addresses[service](`${services.origin}/services/${name}`);
        const result = await tab.evaluate(reply, { transport: service, action, comment });
        assert.equal(result.outcome.status, outcome);
        assert.equal(services.kept(name).length, kept);
        const hasArrived = outcome === 'published' || outcome === 'held';
        assert.equal(result.left, hasArrived ? '' : comment, 'what the form holds');
        assert.equal(result.restored, hasArrived ? '' : comment, 'what it holds after a reload');
        assert.notEqual(result.words, '', 'the reader is told');
        assert.doesNotMatch(result.words, /Markup of the service/);
        if (kept && !hasArrived)
          assert.equal(result.outcome.unconfirmed, true, 'the reader is told that it may have arrived');
        assert.deepEqual(tab.errors, []);
      });
    }
  });
}
