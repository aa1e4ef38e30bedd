/** What a resource has, by the names that the API uses. Values are never changed in place. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value of a resource's status up to a moment, in milliseconds since the epoch; `gone` removes the resource. */
export interface Phase {
  readonly value: string | typeof gone;
  readonly until: number;
}

/** Stands for the end of a resource: from then on it is in no list. */
export const gone = '\u0000gone';

/** One stored resource. A change makes a new document, so that whoever holds one holds it as it was. */
export interface Document<F extends Fields = Fields> {
  readonly kind: string;
  /** Unique within its kind. */
  readonly id: string;
  /** Grows with each new document; lists are in this order. */
  readonly sequence: number;
  /** The region that it is in, or an empty text for what belongs to all. */
  readonly region: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly fields: F;
  readonly tags: Readonly<Record<string, string>>;
  /** What its status is from now on, the present one first; none where it has no status. */
  readonly phases: readonly Phase[];
}

/** Returns the status of a document as it was settled last. */
export function statusOf({ phases }: Document): string {
  return phases[0]?.value ?? '';
}

/** Makes the phases of a status that passes through some values, so many milliseconds each, to a last one that stays. */
export function inTurn(
  now: number,
  ...values: readonly (readonly [value: string, forMs: number] | string)[]
): readonly Phase[] {
  let until = now;
  const phases = values.map((entry) => {
    if (typeof entry === 'string') return { value: entry, until: Number.POSITIVE_INFINITY };
    until += entry[1];
    return { value: entry[0], until };
  });
  // What takes no time is never seen.
  return phases.filter((phase) => phase.until > now);
}
