import { html, nothing, render, type TemplateResult } from 'lit';
import type { Finding } from './inspect.js';

interface ProblemListOptions {
  heading: HTMLElement;
  list: HTMLElement;
  /** Called when somebody chooses a problem. */
  onChoose: (finding: Finding) => void;
}

/** The list of what is wrong with the article, below the editor. */
export class ProblemList {
  readonly #options: ProblemListOptions;

  constructor(options: ProblemListOptions) {
    this.#options = options;
  }

  show(findings: Finding[]): void {
    const { heading, list } = this.#options;
    const summary = summaryOf(findings);
    // Assistive technology reads the heading when it changes, and only then.
    if (heading.textContent !== summary) heading.textContent = summary;
    heading.dataset.state = findings[0]?.severity ?? 'fine';
    list.hidden = findings.length === 0;
    list.scrollTop = 0;
    render(html`${findings.map((finding) => this.#item(finding))}`, list);
  }

  #item(finding: Finding): TemplateResult {
    const { severity, code, path, message, range } = finding;
    return html`
      <li>
        <button type="button" data-severity=${severity} @click=${() => this.#options.onChoose(finding)}>
          <span class="where">${path === undefined ? nothing : path || 'article'}</span>
          <span class="message">${withCode(message)}</span>
          <span class="code">${code}</span>
          <span class="position">line ${range.line}, column ${range.column}</span>
        </button>
      </li>
    `;
  }
}

/** What stands between backticks, as code. */
const withCode = (message: string): unknown[] =>
  message.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

function summaryOf(findings: Finding[]): string {
  const [first] = findings;
  if (!first) return 'No problems';
  if (first.severity === 'error') return 'Not JSON yet';
  return findings.length === 1 ? '1 problem' : `${findings.length} problems`;
}
