import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Colours come from playground.css, which knows light and dark. */
const looks = EditorView.theme({
  '&': { blockSize: '100%', color: 'var(--text)', background: 'var(--field)', fontSize: '0.8125rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--text)', paddingBlock: '0.5rem' },
  '.cm-cursor': { borderInlineStartColor: 'var(--text)' },
  '.cm-gutters': { color: 'var(--muted)', background: 'var(--field)', border: 'none' },
  // See-through: the selection is drawn behind it.
  '.cm-activeLine, .cm-activeLineGutter': { background: 'color-mix(in srgb, var(--text) 5%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--selection)',
  },
  '.cm-foldPlaceholder': { color: 'var(--muted)', background: 'var(--raised)', borderColor: 'var(--edge)' },
  '.cm-foldGutter span': { cursor: 'pointer' },
  '&.cm-focused .cm-matchingBracket': { color: 'inherit', background: 'var(--selection)' },
  '&.cm-focused .cm-nonmatchingBracket': { color: 'var(--error)', background: 'none' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.cm-lintRange-warning': {
    background: 'none',
    textDecoration: 'underline wavy var(--warning) 1px',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintRange-error': {
    background: 'var(--error-surface)',
    textDecoration: 'underline wavy var(--error) 1px',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintPoint-error::after': { borderBlockEndColor: 'var(--error)' },
  '.cm-lintPoint-warning::after': { borderBlockEndColor: 'var(--warning)' },
  '.cm-gutter-lint': { inlineSize: '0.9rem' },
  '.cm-lint-marker-warning, .cm-lint-marker-error': {
    content: 'none',
    inlineSize: '0.5rem',
    blockSize: '0.5rem',
    marginBlockStart: '0.4rem',
    marginInlineStart: '0.2rem',
    borderRadius: '50%',
  },
  '.cm-lint-marker-warning': { background: 'var(--warning)' },
  '.cm-lint-marker-error': { background: 'var(--error)' },
  '.cm-tooltip': {
    maxInlineSize: '32rem',
    color: 'var(--text)',
    background: 'var(--raised)',
    border: '1px solid var(--edge)',
    borderRadius: '0.375rem',
    boxShadow: '0 0.25rem 1rem rgb(0 0 0 / 0.18)',
    overflow: 'hidden',
  },
  '.cm-diagnostic': { padding: '0.4rem 0.7rem', fontFamily: 'var(--sans)', border: 'none' },
  '.cm-panels': { color: 'var(--text)', background: 'var(--raised)', borderColor: 'var(--edge)' },
  '.cm-panel.cm-search': { fontFamily: 'var(--sans)', padding: '0.5rem 2rem 0.5rem 0.6rem' },
  '.cm-panel input, .cm-panel button, .cm-panel .cm-button': {
    color: 'var(--text)',
    background: 'var(--field)',
    border: '1px solid var(--control-edge)',
    borderRadius: '0.25rem',
  },
  '.cm-searchMatch': { background: 'var(--match)' },
  '.cm-searchMatch-selected': { background: 'var(--selection)' },
  '.cm-selectionMatch': { background: 'var(--line)' },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--json-key)' },
  { tag: tags.string, color: 'var(--json-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--json-atom)' },
  { tag: [tags.punctuation, tags.separator, tags.bracket], color: 'var(--muted)' },
]);

export const editorTheme: Extension = [looks, syntaxHighlighting(colours)];
