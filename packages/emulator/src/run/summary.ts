import type { CallRecord } from '../admin/calls.ts';

/** Says in a few lines what came of a program's calls. */
export function summaryOf(calls: readonly CallRecord[]): string {
  if (calls.length === 0) return '\nNo call reached the emulator.\n';
  const failed = calls.filter(({ status }) => status === undefined || status >= 400);
  const lines = [
    `${count(calls.length, 'call')} reached the emulator, ${failed.length === 0 ? 'none' : failed.length} of them failed.`,
    ...counted(calls.filter((one) => isWrite(one) && !failed.includes(one)).map(nameOf)).map(
      ([name, times]) => `  ${name}${times > 1 ? `, ${times} times` : ''}`,
    ),
    ...counted(failed.map((one) => `${nameOf(one)}: ${one.code ?? 'no answer'}`)).map(
      ([name, times]) => `  failed: ${name}${times > 1 ? `, ${times} times` : ''}`,
    ),
  ];
  return `\n${lines.join('\n')}\n`;
}

/** What only looks is not told of by name. */
function isWrite({ action = '' }: CallRecord): boolean {
  return !/^(Describe|List|Get|Query|Assume)/.test(action);
}

function nameOf({ product = 'unknown', action = 'call' }: CallRecord): string {
  return `${product}.${action}`;
}

function counted(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
