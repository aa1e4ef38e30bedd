import { type Arrival, header } from './arrival.ts';
import { type Pair, readPairs } from './params/pairs.ts';

/** What a request says before anything of it is checked. */
export interface Wire {
  readonly query: readonly Pair[];
  /** The query and the form together. */
  readonly pairs: readonly Pair[];
  readonly action: string | undefined;
  readonly version: string | undefined;
}

/** The media type of a form. */
export const formType = 'application/x-www-form-urlencoded';

/** A request that says nothing. */
export const emptyWire: Wire = { query: [], pairs: [], action: undefined, version: undefined };

/** Reads the parameters of a request and the names of the operation and the version that it asks for. */
export function readWire(arrival: Arrival): Wire {
  const query = readPairs(arrival.query);
  const pairs = [...query, ...readForm(arrival)];
  return {
    query,
    pairs,
    action: header(arrival, 'x-acs-action') ?? firstValue(pairs, 'Action'),
    version: header(arrival, 'x-acs-version') ?? firstValue(pairs, 'Version'),
  };
}

/** Returns the first value of a parameter. */
export function firstValue(pairs: readonly Pair[], name: string): string | undefined {
  return pairs.find(([key]) => key === name)?.[1];
}

/** Returns a body's media type without its parameters. */
export function mediaTypeOf(arrival: Arrival): string | undefined {
  return header(arrival, 'content-type')?.split(';', 1)[0]?.trim().toLowerCase();
}

function readForm(arrival: Arrival): Pair[] {
  return mediaTypeOf(arrival) === formType ? readPairs(arrival.body.toString('utf8')) : [];
}
