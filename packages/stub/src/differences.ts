/** Where a request is not what was expected of it. */
export interface Difference {
  /** For example `Tag[0].Key`. */
  readonly path: string;
  readonly wanted: unknown;
  readonly given: unknown;
}

/**
 * Compares a part of a request with a whole one. Objects may have more members than the part; lists are as long as it
 * says. A field that travels as JSON may be given as that text.
 */
export function differencesOf(wanted: unknown, given: unknown, path = ''): readonly Difference[] {
  if (wanted === undefined) return [];
  const whole = isTree(wanted) && typeof given === 'string' ? parsed(given) : given;
  if (!isTree(wanted)) return isSame(wanted, given) ? [] : [{ path, wanted, given }];
  const isLikely =
    isTree(whole) &&
    Array.isArray(wanted) === Array.isArray(whole) &&
    (!Array.isArray(wanted) || wanted.length === whole.length);
  if (!isLikely) return [{ path, wanted, given }];
  return Object.entries(wanted).flatMap(([name, member]) =>
    differencesOf(member, whole[name], Array.isArray(wanted) ? `${path}[${name}]` : join(path, name)),
  );
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** A list or an object with members, and no value of its own. */
function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof Uint8Array)
  );
}

function isSame(wanted: unknown, given: unknown): boolean {
  return Object.is(comparable(wanted), comparable(given));
}

/** Dates, bytes and integers of either type by what they say. */
function comparable(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  if (value instanceof Uint8Array) return value.join();
  return typeof value === 'bigint' && BigInt(Number(value)) === value ? Number(value) : value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
