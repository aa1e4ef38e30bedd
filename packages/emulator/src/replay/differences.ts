import { isRecord } from '../params/value.ts';
import type { SentCall } from './recording.ts';
import { isSecret } from './secrets.ts';

/** One parameter in which two calls differ. */
export interface Difference {
  readonly name: string;
  /** What is recorded, and what was sent, as JSON; nothing where there is none. */
  readonly recorded: string | undefined;
  readonly sent: string | undefined;
}

/** Returns the parameters in which a call differs from a recorded one of its operation. */
export function differencesOf(recorded: SentCall, sent: SentCall): readonly Difference[] {
  const [one, other] = [comparableOf(recorded), comparableOf(sent)];
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names]
    .filter((name) => one.get(name) !== other.get(name))
    .map((name) => ({ name, recorded: one.get(name), sent: other.get(name) }));
}

/** Returns in how many parameters a call has the values of a recorded one. */
export function likenessOf(recorded: SentCall, sent: SentCall): number {
  const [one, other] = [comparableOf(recorded), comparableOf(sent)];
  return [...one].filter(([name, value]) => other.get(name) === value).length;
}

/** Says in which parameters calls differ. */
export function tellDifferences(differences: readonly Difference[]): string {
  return differences
    .map(({ name, recorded, sent }) => `${name} (recorded: ${short(recorded)}, sent: ${short(sent)})`)
    .join(', ');
}

const maxLength = 80;

function short(value: string | undefined): string {
  if (value === undefined) return 'nothing';
  return value.length > maxLength ? `${value.slice(0, maxLength)}…` : value;
}

/** Values by name, without those that are secret or new each time. */
function comparableOf({ region, parameters = {} }: SentCall): ReadonlyMap<string, string> {
  const named = Object.entries(region === undefined ? parameters : { RegionId: region, ...parameters });
  return new Map(
    named.filter(([name, value]) => isCompared(name, value)).map(([name, value]) => [name, textOf(value)]),
  );
}

function isCompared(name: string, value: unknown): boolean {
  return value !== undefined && !isSecret(name) && !isNewEachTime(name, value);
}

function isNewEachTime(name: string, value: unknown): boolean {
  if (/^ClientToken$|nonce$/i.test(name)) return true;
  return /(time|date|timestamp)$/i.test(name) && /^\d{4}-\d{2}-\d{2}T|^\d{10,13}$/.test(String(value));
}

/** Who writes a recording by hand may write a number as a text, and members in any order. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item === 'number' || typeof item === 'boolean' || typeof item === 'bigint')
      return String(item);
    if (!isRecord(item)) return item;
    const members = Object.entries(item).filter(([name, inner]) => isCompared(name, inner));
    return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
