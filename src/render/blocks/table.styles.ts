import { css } from '@lit/reactive-element/css-tag.js';

/** Tables, which scroll if they are too wide. */
export const tableStyles = css`
  /* Shadows at the edges beyond which there is more; the paper that hides them at the ends scrolls along. */
  .table {
    --_ae-paper: var(--_ae-background);
    --_ae-shade: light-dark(rgb(0 0 0 / 0.22), rgb(0 0 0 / 0.75));
    overflow-x: auto;
    scrollbar-color: var(--_ae-text-muted) transparent;
    background:
      linear-gradient(to right, var(--_ae-paper) 40%, transparent) left / 2.5em 100% no-repeat local,
      linear-gradient(to left, var(--_ae-paper) 40%, transparent) right / 2.5em 100% no-repeat local,
      linear-gradient(to right, var(--_ae-shade), transparent) left / 0.8em 100% no-repeat scroll,
      linear-gradient(to left, var(--_ae-shade), transparent) right / 0.8em 100% no-repeat scroll;
  }

  .callout .table {
    --_ae-paper: var(--_ae-surface);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: 0.82em / calc(1.45 * var(--_ae-room)) var(--_ae-font-ui);
    font-variant-numeric: tabular-nums;
    color: inherit;
    text-align: start;
    white-space: inherit;
  }

  caption {
    padding-block-end: 0.7em;
    font-weight: 700;
    text-align: start;
  }

  /* Stays in sight while the table scrolls. */
  .caption {
    position: sticky;
    inset-inline-start: 0;
    inline-size: fit-content;
    max-inline-size: min(100cqi, calc(var(--_ae-max-line-length) / 0.82));
  }

  th,
  td {
    padding-block: 0.5em;
    padding-inline: 0 1.1em;
    min-inline-size: 4em;
    border-block-end: 1px solid var(--_ae-border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }

  th {
    font-weight: 700;
  }

  thead th {
    border-block-end: 2px solid var(--_ae-text);
    vertical-align: bottom;
  }

  tfoot > tr > * {
    border-block-start: 2px solid var(--_ae-text);
    border-block-end: 0;
    font-weight: 700;
  }

  [data-align='center'] {
    text-align: center;
  }

  [data-align='end'] {
    text-align: end;
  }

  tr > :last-child {
    padding-inline-end: 0;
  }

  @media print {
    .table {
      overflow: visible;
      background: none;
    }

    /* Paper does not scroll. */
    th,
    td {
      min-inline-size: 0;
      padding-inline-end: 0.5em;
      overflow-wrap: anywhere;
    }
  }

  @media (forced-colors: active) {
    .table {
      background: none;
    }
  }
`;
