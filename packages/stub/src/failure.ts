/** An answer of a server, or an error in place of one. */
export type Outcome =
  | {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Uint8Array;
    }
  | { readonly error: (host: string) => Error };

const outcome: unique symbol = Symbol('outcome');

/** A failure to answer with, made by {@link serviceError} or {@link networkFailure}. */
export interface Failure {
  readonly [outcome]: Outcome;
}

export function failureOf(what: Outcome): Failure {
  return { [outcome]: what };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && outcome in value;
}

export function outcomeOf(failure: Failure): Outcome {
  return failure[outcome];
}
