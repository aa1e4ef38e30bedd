import type { ComponentChildren, JSX } from 'preact';
import { Scroll } from './scroll.tsx';

/** One column: what stands above it, and what it shows of a row. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly class?: string;
  /** Whether it names the row. */
  readonly isHead?: boolean;
}

interface TableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The key of the row that is looked at. */
  readonly current?: string | undefined;
}

/** Rows with their columns; it scrolls by itself where there is no room for them. */
export function Table<Row>({ label, columns, rows, keyOf, current }: TableProps<Row>): JSX.Element {
  return (
    <Scroll label={label}>
      <table>
        <caption class="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" class={column.class}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} class={keyOf(row) === current ? 'current' : undefined}>
              {columns.map(({ title, cell, class: name, isHead }) =>
                isHead ? (
                  <th key={title} scope="row" class={name}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={title} class={name}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
