/** What a number in a query may be. */
export interface CountRange {
  readonly otherwise: number;
  readonly least?: number;
  readonly most?: number;
}

/** Reads a whole number of a query. @throws TypeError that names it and what it takes. */
export function countIn(query: URLSearchParams, name: string, range: CountRange): number {
  const { otherwise, least = 0, most = Number.MAX_SAFE_INTEGER } = range;
  const text = query.get(name);
  if (text === null) return otherwise;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new TypeError(`${name}: must be a whole number from ${least} to ${most}`);
}
