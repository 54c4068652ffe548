import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bidiIsolates, bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { lintGutter, nextDiagnostic, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, Transaction } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import { editorTheme } from './editor-theme.js';
import type { Finding } from './inspect.js';

interface EditorOptions {
  parent: HTMLElement;
  /** Accessible name of the text box. */
  label: string;
  /** Called after every change that somebody made in the editor. */
  onEdit: () => void;
}

/** A stretch of the text, in UTF-16 code units. */
interface Range {
  from: number;
  to: number;
}

/** The editor for the article's JSON. */
export class Editor {
  readonly #view: EditorView;
  readonly #options: EditorOptions;

  constructor(options: EditorOptions) {
    this.#options = options;
    this.#view = new EditorView({ parent: options.parent, state: this.#stateWith('') });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Begins anew with another document; the way back to the one before is closed. */
  open(text: string): void {
    this.#view.setState(this.#stateWith(text));
  }

  /** Replaces the text as if somebody had typed it: it can be undone, and counts as an edit. */
  replace(text: string): void {
    this.#view.dispatch({
      changes: { from: 0, to: this.#view.state.doc.length, insert: text },
      selection: { anchor: 0 },
      scrollIntoView: true,
      annotations: Transaction.userEvent.of('input.paste'),
    });
  }

  /** Marks what was found in the text as it is now. */
  mark(findings: Finding[]): void {
    const diagnostics = findings.map(({ range, severity, message, path }) => ({
      ...this.#withinText(range),
      severity,
      message: path ? `${message} (${path})` : message,
    }));
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  /** Selects a stretch of the text, brings it into view and moves the focus there. */
  goTo(range: Range): void {
    const { from, to } = this.#withinText(range);
    this.#view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    this.#view.focus();
  }

  #withinText({ from, to }: Range): Range {
    const end = this.#view.state.doc.length;
    return { from: Math.min(from, end), to: Math.min(to, end) };
  }

  #stateWith(text: string): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        lintGutter(),
        lineNumbers(),
        foldGutter(),
        highlightSpecialChars(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSelectionMatches(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        EditorView.lineWrapping,
        bidiIsolates(),
        placeholder('Paste an article’s JSON, or drop a file anywhere on this page.'),
        // Tab is left to the page, so that the keyboard finds a way out of the editor.
        keymap.of([
          { key: 'F8', run: nextDiagnostic },
          ...defaultKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...searchKeymap,
        ]),
        json(),
        editorTheme,
        // `tabindex` is for accessibility checkers, which do not see that editable text can be focused.
        EditorView.contentAttributes.of({ 'aria-label': this.#options.label, tabindex: '0' }),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) this.#options.onEdit();
        }),
      ],
    });
  }
}
