import type { ReactElement, ReactNode } from 'react';
import type { ElementManifest, Entry } from '../support/manifest.js';
import { Prose } from './Prose.js';

type Column<Row> = [title: string, cell: (row: Row) => ReactNode];

const code = (text: string | undefined): ReactNode => text && <code>{text}</code>;

function Table<Row extends Entry>({
  title,
  rows,
  columns,
}: {
  title: string;
  rows: Row[];
  columns: Column<Row>[];
}): ReactElement | null {
  if (rows.length === 0) return null;
  const id = title.toLowerCase().replace(/\W+/g, '-');
  return (
    <>
      <h3 id={id}>{title}</h3>
      <div className="reference" role="region" aria-labelledby={id} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(([head]) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                {columns.map(([head, cell], index) =>
                  index === 0 ? (
                    <th key={head} scope="row">
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={head}>{cell(row)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const name: Column<Entry> = ['Name', (row) => code(row.name || '(default)')];
const about: Column<Entry> = ['Description', (row) => <Prose>{row.description ?? ''}</Prose>];
const type: Column<Entry> = ['Type', (row) => code(row.type?.text.replace(/ \| undefined$/, ''))];
const twoLines = (first: ReactNode, second: ReactNode): ReactNode => (
  <>
    {first}
    <div className="aside">{second}</div>
  </>
);

/** Reference of an element, from `custom-elements.json`. */
export function Reference({ element }: { element: ElementManifest }): ReactElement {
  const { members, events, slots, cssStates, cssParts, cssProperties } = element;
  const attributeOf = (property: string): string | undefined =>
    element.attributes.find(({ fieldName }) => fieldName === property)?.name;
  return (
    <>
      <Table
        title="Properties and attributes"
        rows={members.filter(({ kind }) => kind === 'field')}
        columns={[
          ['Property', (row) => code(row.name)],
          ['Attribute', (row) => code(attributeOf(row.name))],
          type,
          about,
        ]}
      />
      <Table
        title="Methods"
        rows={members.filter(({ kind }) => kind === 'method')}
        columns={[['Method', (row) => code(`${row.name}()`)], about]}
      />
      <Table title="Events" rows={events} columns={[name, type, ['When', about[1]]]} />
      <Table title="Slots" rows={slots} columns={[name, about]} />
      <Table title="States" rows={cssStates} columns={[name, about]} />
      <Table title="Parts" rows={cssParts} columns={[name, about]} />
      <Table
        title="Tokens"
        rows={cssProperties}
        columns={[
          ['Name and default', (row) => twoLines(code(row.name), code(row.default))],
          ['Description', (row) => twoLines(about[1](row), type[1](row))],
        ]}
      />
    </>
  );
}
