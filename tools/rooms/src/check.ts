import { graphOf } from './cruise.ts';
import { type Finding, findingOf } from './finding.ts';
import { sourceFolders } from './folders.ts';
import { rulesOf } from './rules.ts';
import type { Table } from './table.ts';
import { tableFindings } from './table-findings.ts';

/** Finds the circles of a workspace's imports, of values and of types, and the imports that a table does not allow. */
export async function check(root: string, table: Table): Promise<readonly Finding[]> {
  const folders = sourceFolders(root);
  const { modules, violations } = await graphOf(root, folders, rulesOf(table));
  const findings = [...tableFindings(table, folders, modules), ...violations.map(findingOf)];
  const once = new Map(findings.map((finding) => [`${finding.rule} ${finding.text}`, finding]));
  // The smallest circles first: they tell most.
  return [...once.values()].sort((one, other) => one.text.length - other.text.length);
}
