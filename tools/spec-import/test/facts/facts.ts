/** Facts as text, by kind: `"enum" → ["RunThings request Size small", …]`. */
export type Facts = ReadonlyMap<string, readonly string[]>;

/** Takes down one fact. */
export type Note = (kind: string, where: string, value?: unknown) => void;

/** Collects facts; each kind's are sorted, so that two collections can be compared. */
export function collectFacts(collect: (note: Note) => void): Facts {
  const facts = new Map<string, string[]>();
  collect((kind, where, value) => {
    const list = facts.get(kind) ?? [];
    list.push(`${where} ${spelling(value)}`);
    facts.set(kind, list);
  });
  return new Map([...facts].sort().map(([kind, list]) => [kind, list.sort()]));
}

/** Returns the number of facts of each kind. */
export function countFacts(facts: Facts): Record<string, number> {
  return Object.fromEntries([...facts].map(([kind, list]) => [kind, list.length]));
}

/** The same number may be written as `0.50` and as `0.5`. */
function spelling(value: unknown): string {
  const text = String(value ?? '');
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(text) ? String(Number(text)) : text;
}
