import { codeSpan, markdownText } from '@scope/codegen';
import { type Bump, type Change, type ChangeReport, changesOf } from '@scope/spec-diff';

/** The package that a version plan is for, and the change of its version. */
export interface Release {
  readonly packageName: string;
  readonly bump: Bump;
}

/**
 * Writes a version plan: its head tells `nx release` how to grow the version, and its text becomes the entry in the
 * package's changelog.
 */
export function versionPlan(report: ChangeReport, { packageName, bump }: Release): string {
  return `---\n'${packageName}': ${bump}\n---\n\n${changelogEntry(report)}\n`;
}

function changelogEntry(report: ChangeReport): string {
  const { operations, changes, product, after } = report;
  const { added, removed, changed } = operations;
  const title = `The ${markdownText(product)} API ${markdownText(after)} as it is now (operations: ${added} added, ${removed} removed, ${changed} changed).`;
  const breaking = changesOf(changes, 'breaking').map((change) => `- Breaking: ${sentence(change)}`);
  const isNew = (change: Change): boolean => change.class === 'feature' && change.kind === 'operation';
  const names = changes.filter(isNew).map(({ owner }) => codeSpan(owner.name));
  return [title, ...breaking, ...(names.length === 0 ? [] : [`- New operations: ${names.join(', ')}.`])].join(
    '\n',
  );
}

function sentence({ owner, side, path, what, advice }: Change): string {
  const place = [owner.kind === 'product' ? '' : codeSpan(owner.name), path === '' ? '' : codeSpan(path)];
  const where = place.filter((part) => part !== '').join(': ');
  const part = side === undefined ? '' : ` (${side === 'request' ? 'request' : 'answer'})`;
  return `${where === '' ? 'the product' : where}${part} ${what}. ${advice}`;
}
