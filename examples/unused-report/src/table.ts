import Table from 'cli-table3';
import type { Unused } from './find.ts';

/** Writes what was found as a table, and what all of it costs below. */
export function tableOf(found: readonly Unused[], currency: string): string {
  const table = new Table({
    head: ['What', 'Region', 'Id', '', 'Unused since', 'A month'],
    colAligns: ['left', 'left', 'left', 'left', 'left', 'right'],
    style: { head: [], border: [] },
  });
  for (const { kind, regionId, id, text, since, monthPrice } of found) {
    table.push([kind, regionId, id, text, since.slice(0, 10), monthPrice?.toFixed(2) ?? '?']);
  }
  const total = found.reduce((sum, { monthPrice = 0 }) => sum + monthPrice, 0);
  const unknown = found.filter(({ monthPrice }) => monthPrice === undefined).length;
  const more = unknown === 0 ? '' : `, and ${unknown} whose price is not known`;
  return `${table.toString()}\n${found.length} unused, ${total.toFixed(2)} ${currency} a month${more}`;
}
