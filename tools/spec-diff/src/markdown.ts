import { codeSpan, markdownText } from '@scope/codegen';
import { bumpFor } from './bump.ts';
import { type Change, changeClasses } from './change.ts';
import { type ChangeReport, changesOf, type OperationCounts } from './report.ts';

/** Prints a report for people; `version` is the present one of the package. */
export function markdownReport(report: ChangeReport, version: string): string {
  const { changes, operations } = report;
  const blocks = [
    `# ${title(report)}`,
    verdict(report, version),
    ...(changes.length === 0 ? [] : [summaryTable(changes), operationsLine(operations)]),
    ...breakingSection(changesOf(changes, 'breaking')),
    ...featureSection(changesOf(changes, 'feature')),
    ...fixSection(changesOf(changes, 'fix')),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function title({ product, before, after }: ChangeReport): string {
  const versions = before === after ? after : `${before} → ${after}`;
  return markdownText(`What changed in ${product} ${versions}`);
}

function verdict({ changes }: ChangeReport, version: string): string {
  const bump = bumpFor(changes, version);
  if (bump === 'none') return 'Nothing changed.';
  return `**The next version is a ${bump} one** (present version ${version}): ${reasonOf(changes)}.`;
}

function reasonOf(changes: readonly Change[]): string {
  const breaking = changesOf(changes, 'breaking');
  if (breaking.length > 0) {
    const atCompileTime = breaking.filter(({ noticedBy }) => noticedBy === 'compiler').length;
    return `${count(breaking.length, 'breaking change')}, of which the compiler finds ${atCompileTime}`;
  }
  return changesOf(changes, 'feature').length > 0
    ? 'there are features, and nothing breaks'
    : 'there are fixes alone';
}

const groups = ['operations', 'requests', 'answers', 'the rest'] as const;

function groupOf({ side, kind }: Change): (typeof groups)[number] {
  if (side !== undefined) return side === 'request' ? 'requests' : 'answers';
  return kind === 'operation' ? 'operations' : 'the rest';
}

function summaryTable(changes: readonly Change[]): string {
  const row = (label: string, members: readonly Change[]): string =>
    `| ${[label, ...changeClasses.map((name) => changesOf(members, name).length)].join(' | ')} |`;
  return [
    '| changes in | breaking | feature | fix |',
    '|---|---:|---:|---:|',
    ...groups.map((group) =>
      row(
        group,
        changes.filter((change) => groupOf(change) === group),
      ),
    ),
    row('**all**', changes),
  ].join('\n');
}

function operationsLine({ added, removed, changed, changedInDocumentation }: OperationCounts): string {
  const alone = changedInDocumentation === 0 ? '' : ` (${changedInDocumentation} in documentation alone)`;
  return `Operations: ${added} added, ${removed} removed, ${changed} changed${alone}.`;
}

function breakingSection(changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const intro =
    'The compiler finds what is marked “compiler”. What is marked “server” compiles as before and shows in the answer to a call.';
  return ['## Breaking changes', intro, ...byOwner(changes, breakingLine)];
}

function breakingLine(change: Change): string {
  const lines = [`- ${sentence(change)} (${change.noticedBy}) ${change.reason}`];
  return [...lines, `  **To do:** ${change.advice}`].join('\n');
}

function featureSection(changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const added = changes.filter(({ kind }) => kind === 'operation').map(({ owner }) => codeSpan(owner.name));
  const others = changes.filter(({ kind }) => kind !== 'operation');
  return [
    '## Features',
    ...(added.length === 0 ? [] : [`New operations: ${added.join(', ')}.`]),
    ...byOwner(others, (change) => `- ${sentence(change)}`),
  ];
}

function fixSection(changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const [documentation, others] = [true, false].map((wanted) =>
    changes.filter(({ kind }) => (kind === 'documentation') === wanted),
  );
  return [
    '## Fixes',
    '<details>',
    `<summary>${count(changes.length, 'fix')} that no caller has to care about</summary>`,
    ...byOwner(others ?? [], (change) => `- ${sentence(change)}`),
    ...documentationLine(documentation ?? []),
    '</details>',
  ];
}

function documentationLine(changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const owners = [...new Set(changes.map(({ owner }) => codeSpan(owner.name)))];
  return [`Documentation alone, in ${count(changes.length, 'place')}: ${owners.join(', ')}.`];
}

/** Prints one block for each owner: its name and a line for each of its changes. */
function byOwner(changes: readonly Change[], line: (change: Change) => string): readonly string[] {
  const blocks = new Map<string, string[]>();
  for (const change of changes) {
    const heading = headingOf(change);
    const block = blocks.get(heading) ?? [];
    blocks.set(heading, [...block, line(change)]);
  }
  return [...blocks].map(([heading, lines]) => `${heading}\n\n${lines.join('\n')}`);
}

function headingOf({ owner: { kind, name } }: Change): string {
  if (kind === 'product') return '### All operations';
  return kind === 'operation' ? `### ${codeSpan(name)}` : `### The schema ${codeSpan(name)}`;
}

function sentence({ owner, side, path, what }: Change): string {
  if (path !== '') return `${codeSpan(path)}${side === undefined ? '' : ` in the ${sides[side]}`} ${what}.`;
  if (side !== undefined) return `The ${sides[side]} ${what}.`;
  return `The ${owner.kind} ${what}.`;
}

const sides = { request: 'request', response: 'answer' } as const;

function count(number: number, noun: string): string {
  const plural = noun.endsWith('x') ? `${noun}es` : `${noun}s`;
  return `${number} ${number === 1 ? noun : plural}`;
}
