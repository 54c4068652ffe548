import { Story } from '@storybook/addon-docs/blocks';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { AnatomyPart } from './guide.js';
import { Prose } from './Prose.js';
import type { DocsStory } from './use-story.js';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Returns the element of a story, in this page or in its frame, and the frame's position. */
function shown(
  picture: HTMLElement,
  tag: string,
): [element: Element, frame: DOMRect | undefined] | undefined {
  const frame = picture.querySelector('iframe');
  const element = (frame?.contentDocument ?? picture).querySelector(tag);
  return element ? [element, frame?.getBoundingClientRect()] : undefined;
}

/** Measures the positions of the parts in the picture. */
function measure(picture: HTMLElement, tag: string, parts: AnatomyPart[]): (Box | undefined)[] {
  const [element, frame] = shown(picture, tag) ?? [];
  const origin = picture.getBoundingClientRect();
  return parts.map(({ selector }) => {
    const isItself = selector === ':scope';
    const part = isItself ? element : (element?.shadowRoot ?? element)?.querySelector(selector);
    if (!part) return undefined;
    const { left, top, width, height } = part.getBoundingClientRect();
    if (width === 0) return undefined;
    const shift = { left: frame?.left ?? 0, top: frame?.top ?? 0 };
    return { left: left + shift.left - origin.left, top: top + shift.top - origin.top, width, height };
  });
}

/** Keeps the boxes in place while the element grows, changes or loads. */
function useBoxes(tag: string, parts: AnatomyPart[]) {
  const picture = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState<(Box | undefined)[]>([]);
  useEffect(() => {
    let last = '';
    const look = (): void => {
      if (!picture.current) return;
      const now = measure(picture.current, tag, parts);
      const text = JSON.stringify(now);
      if (text !== last) setBoxes(now);
      last = text;
    };
    const timer = setInterval(look, 300);
    look();
    return () => clearInterval(timer);
  }, [tag, parts]);
  return { picture, boxes };
}

/** Places marks at the corners of parts, away from their text; those that would overlap go below one another. */
function places(boxes: (Box | undefined)[]): ({ left: number; top: number } | undefined)[] {
  const taken: { left: number; top: number }[] = [];
  return boxes.map((box) => {
    if (!box) return undefined;
    const place = { left: Math.max(box.left - 18, 2), top: Math.max(box.top - 18, 2) };
    while (
      taken.some(({ left, top }) => Math.abs(left - place.left) < 24 && Math.abs(top - place.top) < 24)
    ) {
      place.top += 2;
    }
    taken.push(place);
    return place;
  });
}

/** The element with its parts numbered: rendered live, with marks on top. */
export function Anatomy({
  tag,
  story,
  parts,
}: {
  tag: string;
  story: DocsStory;
  parts: AnatomyPart[];
}): ReactElement {
  const { picture, boxes } = useBoxes(tag, parts);
  const [pointedAt, pointAt] = useState<number>();
  const marks = places(boxes);
  const isArticle = ['article-view', 'article-provider'].includes(tag);
  return (
    <div className="anatomy sb-unstyled">
      <div className={`anatomy-picture ${isArticle ? 'of-an-article' : ''}`} ref={picture}>
        <Story of={story.moduleExport} />
        <div aria-hidden="true">
          {boxes.map(
            (box, index) =>
              box && (
                <div key={parts[index]!.name}>
                  <div className={`anatomy-box ${pointedAt === index ? 'pointed-at' : ''}`} style={box} />
                  <div className="anatomy-mark" style={marks[index]}>
                    {index + 1}
                  </div>
                </div>
              ),
          )}
        </div>
      </div>
      <ol>
        {parts.map(({ name, text }, index) => (
          <li key={name} onPointerEnter={() => pointAt(index)} onPointerLeave={() => pointAt(undefined)}>
            <strong>{name}</strong>: <Prose>{text}</Prose>
          </li>
        ))}
      </ol>
    </div>
  );
}
