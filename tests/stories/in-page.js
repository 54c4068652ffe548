// Runs in Storybook's frame before anything else: shows stories, and tells when all of a story is there.
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

  /** What was put off until then is done by the second time. */
  const idle = () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve)));

  const root = () => document.querySelector('#storybook-root');

  async function shown(image) {
    image.loading = 'eager';
    await image.decode().catch(() => {});
  }

  const still = new CSSStyleSheet();
  still.replaceSync(`* { caret-animation: manual !important }
    :is(audio, video)::-webkit-media-controls { display: none !important }`);

  /** Returns all roots of markup. In each, the caret stops blinking, and the browser's media controls, which fade in, are hidden. */
  function roots() {
    const shadows = [...deep(root())].map(({ shadowRoot }) => shadowRoot).filter(Boolean);
    for (const place of [document, ...shadows])
      if (!place.adoptedStyleSheets.includes(still)) place.adoptedStyleSheets.push(still);
    return [root(), ...shadows];
  }

  const isSkipped = (part) =>
    part.matches('[data-extent]') && !part.getRootNode().host?.hasAttribute('ssr-hash');

  /** Frames of other sites do not say. */
  const isLoading = ({ contentDocument }) =>
    contentDocument && (contentDocument.readyState !== 'complete' || contentDocument.URL === 'about:blank');

  /** Whether something has still to render, to be laid out where it is out of view, or to load; as the script of a form. */
  const isUnfinished = (part) =>
    part.isUpdatePending ||
    isSkipped(part) ||
    isLoading(part) ||
    (part.id === 'ae-reply' && !part.noValidate);

  /** Resolves when all is there. Answers with all markup, by which a later look is compared. */
  async function settle() {
    const elements = [...deep(root())];
    // Those of a story with this tag show how they wait, and do so for ever.
    const isWaiting = globalThis.__STORYBOOK_PREVIEW__.currentRender.story?.tags.includes('waits');
    if (!isWaiting) await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    while ([...deep(root())].some(isUnfinished)) await frame();
    await Promise.all([...deep(root())].filter(({ localName }) => localName === 'img').map(shown));
    await document.fonts.ready;
    await idle();
    const markup = roots().map(({ innerHTML }) => innerHTML);
    await frame().then(frame);
    return markup.join('');
  }

  globalThis.stories = {
    select(storyId) {
      const end = finished();
      channel().emit('setCurrentStory', { storyId, viewMode: 'story' });
      return end;
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
