// Runs in Storybook's frame before anything else: shows stories without loading the page anew, and tells when all is there.
(() => {
  const failures = {
    storyMissing: (id) => `There is no story ${id}.`,
    storyErrored: ({ title, description }) => `${title} ${description}`,
    storyThrewException: ({ message, stack }) => stack ?? message,
    playFunctionThrewException: ({ message, stack }) => stack ?? message,
    unhandledErrorsWhilePlaying: (errors) => errors.map(({ message, stack }) => stack ?? message).join('\n'),
  };

  const channel = () => globalThis.__STORYBOOK_ADDONS_CHANNEL__;

  /** Resolves when Storybook has finished, with what went wrong in between. */
  function finished() {
    const errors = [];
    const listeners = Object.entries(failures).map(([name, tell]) => [
      name,
      (detail) => void errors.push(tell(detail)),
    ]);
    for (const [name, listener] of listeners) channel().on(name, listener);
    return new Promise((resolve) => {
      for (const name of ['storyFinished', 'storyMissing']) channel().once(name, resolve);
    }).then(() => {
      for (const [name, listener] of listeners) channel().off(name, listener);
      return errors;
    });
  }

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  function* deep(node) {
    for (const child of node.querySelectorAll('*')) {
      yield child;
      if (child.shadowRoot) yield* deep(child.shadowRoot);
    }
  }

  const root = () => document.querySelector('#storybook-root');

  async function shown(image) {
    image.loading = 'eager';
    await image.decode().catch(() => {});
  }

  const still = new CSSStyleSheet();
  still.replaceSync('* { caret-animation: manual !important }');

  /** All roots of markup. In each, the caret stops blinking. */
  function roots() {
    const shadows = [...deep(root())].map(({ shadowRoot }) => shadowRoot).filter(Boolean);
    for (const place of [document, ...shadows])
      if (!place.adoptedStyleSheets.includes(still)) place.adoptedStyleSheets.push(still);
    return [root(), ...shadows];
  }

  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  /** Waits for elements (not for long: some show how they wait), pictures, fonts and two frames. Answers with all markup, by which a later look is compared. */
  async function settle() {
    const elements = [...deep(root())];
    await Promise.race([Promise.all(elements.map((element) => element.updateComplete)), pause(200)]);
    await Promise.all(elements.filter(({ localName }) => localName === 'img').map(shown));
    await document.fonts.ready;
    const markup = roots().map(({ innerHTML }) => innerHTML);
    await frame().then(frame);
    return markup.join('');
  }

  /** Until what elements leave for when there is nothing else to do has begun. */
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));

  globalThis.stories = {
    async select(storyId) {
      const end = finished();
      channel().emit('setCurrentStory', { storyId, viewMode: 'story' });
      const errors = await end;
      await idle();
      return errors;
    },
    setGlobals(globals) {
      const end = finished();
      channel().emit('updateGlobals', { globals });
      return end;
    },
    settle,
    /** What axe finds, as the accessibility panel of Storybook would say it. */
    async violations(rules) {
      const { options = {}, config = {} } =
        globalThis.__STORYBOOK_PREVIEW__.currentRender.story.parameters.a11y ?? {};
      axe.reset();
      axe.configure(config);
      const { violations } = await axe.run(root(), {
        ...options,
        ...(rules && { runOnly: { type: 'rule', values: rules } }),
        resultTypes: ['violations'],
      });
      return violations.map(
        ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    },
    height: () => Math.ceil(root().getBoundingClientRect().bottom),
  };
})();
