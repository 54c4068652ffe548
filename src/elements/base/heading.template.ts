import { html, nothing, type TemplateResult } from 'lit';

interface HeadingOptions {
  id?: string;
  className?: string;
}

/** A heading of a level that is only known at run time; below level 6 it stays 6. */
export function heading(
  level: number,
  content: unknown,
  { id, className }: HeadingOptions = {},
): TemplateResult {
  const anchor = id ?? nothing;
  const name = className ?? nothing;
  switch (Math.min(Math.max(Math.round(level), 1), 6)) {
    case 1:
      return html`<h1 id=${anchor} class=${name}>${content}</h1>`;
    case 2:
      return html`<h2 id=${anchor} class=${name}>${content}</h2>`;
    case 3:
      return html`<h3 id=${anchor} class=${name}>${content}</h3>`;
    case 4:
      return html`<h4 id=${anchor} class=${name}>${content}</h4>`;
    case 5:
      return html`<h5 id=${anchor} class=${name}>${content}</h5>`;
    default:
      return html`<h6 id=${anchor} class=${name}>${content}</h6>`;
  }
}
