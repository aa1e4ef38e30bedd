import type { JSX } from 'preact';
import { Scroll } from './scroll.tsx';

/** A value as indented JSON, which the keyboard can scroll where it is wide. */
export function Json({ value, label }: { readonly value: unknown; readonly label: string }): JSX.Element {
  return (
    <Scroll label={label}>
      <pre>{JSON.stringify(value, null, 2)}</pre>
    </Scroll>
  );
}

/** A value in a cell: texts as they are, what is nested as JSON. */
export function CellValue({ value }: { readonly value: unknown }): JSX.Element {
  if (value === null || value === undefined || value === '') return <span class="none">–</span>;
  if (typeof value === 'object') {
    const isEmpty = Object.keys(value).length === 0;
    return isEmpty ? <span class="none">–</span> : <pre class="nested">{JSON.stringify(value, null, 2)}</pre>;
  }
  return <span class="value">{String(value)}</span>;
}
