import { useEffect, useRef, type ReactElement } from 'react';
import { framedPage } from '../canvas/framed-page.js';
import canvasSheet from '../canvas/canvas.css?raw';
import { loadServer, serverMarkup } from '../canvas/server-markup.js';
import { useStoryContext, type DocsStory } from './use-story.js';

/** Story as rendered by a server, in a page without JavaScript. */
export function WithoutScript({ story }: { story: DocsStory }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const { originalStoryFn, args, ...context } = useStoryContext(story);
  useEffect(() => {
    let gone = false;
    void loadServer().then((server) => {
      if (gone) return;
      const template = originalStoryFn(args, { args, ...context } as Parameters<typeof originalStoryFn>[1]);
      const page = `<div class="canvas">${serverMarkup(template, server)}</div>`;
      place.current?.replaceChildren(framedPage(page, canvasSheet));
    });
    return () => {
      gone = true;
    };
    // Renders again only when the args change.
  }, [JSON.stringify(args)]);
  return (
    <div
      className="without-script sb-unstyled"
      role="group"
      aria-label="Server-rendered, without JavaScript"
      tabIndex={0}
      ref={place}
    />
  );
}
