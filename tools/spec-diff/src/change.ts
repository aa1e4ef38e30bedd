/** What a change is to the callers of the generated package. */
export type ChangeClass = 'breaking' | 'feature' | 'fix';

/** All classes, the gravest first. */
export const changeClasses: readonly ChangeClass[] = ['breaking', 'feature', 'fix'];

/** What has changed. */
export type ChangeKind = (typeof changeKinds)[number];

/** All kinds of things that can change. */
export const changeKinds = [
  'operation',
  'parameter',
  'field',
  'schema',
  'type',
  'name',
  'required',
  'values',
  'limit',
  'default',
  'deprecation',
  'pagination',
  'waiter',
  'error code',
  'endpoint',
  'wire',
  'documentation',
  'detail',
] as const;

/** The operation or schema that a change belongs to; `product` for the rest. */
export interface Owner {
  readonly kind: 'operation' | 'schema' | 'product';
  readonly name: string;
}

/** One difference between two specs. */
export interface Change {
  readonly class: ChangeClass;
  readonly kind: ChangeKind;
  readonly owner: Owner;
  /** Where the place is part of a request or an answer; missing for an operation as a whole, a schema or a product. */
  readonly side?: 'request' | 'response';
  /** The place below the owner: `Tag[].Key`, with `[]` for the elements of a list and `{}` for the values of a map. */
  readonly path: string;
  /** What happened, as the end of a sentence that starts with the place. */
  readonly what: string;
  readonly reason: string;
  /** What a caller of a breaking change has to do. */
  readonly advice?: string;
  /** Who notices a breaking change: the compiler, or nobody before the call is made. */
  readonly noticedBy?: 'compiler' | 'server';
}

/** The part of a change that a rule decides; the place is known to who applies the rule. */
export type Verdict = Omit<Change, 'owner' | 'side' | 'path'>;

/** A verdict on what compiled before and does not any more. */
export function breaksTypes(kind: ChangeKind, what: string, reason: string, advice: string): Verdict {
  return { class: 'breaking', kind, what, reason, advice, noticedBy: 'compiler' };
}

/** A verdict on what still compiles and yet behaves in another way. */
export function breaksCalls(kind: ChangeKind, what: string, reason: string, advice: string): Verdict {
  return { class: 'breaking', kind, what, reason, advice, noticedBy: 'server' };
}

/** A verdict on what callers can use now. */
export function isFeature(kind: ChangeKind, what: string, reason: string): Verdict {
  return { class: 'feature', kind, what, reason };
}

/** A verdict on what no caller has to know. */
export function isFix(kind: ChangeKind, what: string, reason: string): Verdict {
  return { class: 'fix', kind, what, reason };
}
