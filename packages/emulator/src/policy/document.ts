/** A policy document whose grammar was checked. `parsePolicy` and `parseTrustPolicy` make them. */
export interface Policy {
  readonly statements: readonly Statement[];
}

/** One statement: what it allows or denies, on what, to whom, and when. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: Selection;
  /** Everything, in a trust policy. */
  readonly resources: Selection;
  /** Only a trust policy has them. */
  readonly principals?: Principals;
  readonly conditions: readonly Condition[];
}

/** Texts that match one of some patterns or, where it excludes, that match none of them. */
export interface Selection {
  /** A `*` stands for any number of characters, a `?` for one. */
  readonly patterns: readonly string[];
  readonly excludes: boolean;
}

/** The kinds of whom a trust policy may trust. */
export const principalKinds = ['RAM', 'Service', 'Federated'] as const;

/** Who is trusted, by kind. */
export type Principals = Readonly<Record<(typeof principalKinds)[number], readonly string[]>>;

/** What a statement asks of one key of the request. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** Says what is wrong with a policy document, and where. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}
