import type { Pair } from './wire.ts';

/** A parameter on its way to its place. */
export interface Parameter {
  readonly field: string;
  readonly value: unknown;
  /** What to call it in an error, for example `RunInstances.Tag`. */
  readonly label: string;
}

/** The parts of a request while its parameters are put in their places. */
export interface Parts {
  readonly query: Pair[];
  readonly form: Pair[];
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly pathValues: Map<string, string>;
  body?: string | Uint8Array;
  contentType?: string;
  hostPrefix?: string;
}

/** How a service takes parameters that stand neither in the query nor in the form. */
export interface Placement {
  /** Puts a parameter in its place. */
  place(parts: Parts, position: 'body' | 'path' | 'header' | 'host', parameter: Parameter): void;
  /** Fills in the path of an operation; what its template says of the query goes there. */
  path(template: string, parts: Parts, operation: string): string;
  /** Puts a label in front of an origin's host name. */
  prefixHost(origin: string, label: string): string;
}
