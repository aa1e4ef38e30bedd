import { isRecord } from '../params/value.ts';

/** The members of a JSON body, not checked yet. */
export type Members = Readonly<Record<string, unknown>>;

/** Reads a JSON object. @throws TypeError where the body is none. */
export function readBody(body: Buffer): Members {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw new TypeError('The body has to be a JSON object');
  }
  return record('The body', value);
}

/** Checks that a value is an object. @throws TypeError that names it. */
export function record(name: string, value: unknown): Members {
  if (isRecord(value)) return value as Members;
  throw new TypeError(`${name}: must be a JSON object`);
}

/** Checks that an object has no members but some. @throws TypeError that names the first other one. */
export function onlyThese(name: string, members: Members, known: readonly string[]): void {
  const other = Object.keys(members).find((member) => !known.includes(member));
  if (other !== undefined) throw new TypeError(`${name}: "${other}" is none of ${known.join(', ')}`);
}

/** What the members of an object may be, and how that is told. */
export interface Kind {
  readonly takes: string;
  readonly fits: (value: unknown) => boolean;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** The kinds of members. */
export const kinds: Readonly<
  Record<'text' | 'texts' | 'anyText' | 'count' | 'number' | 'whole' | 'yesOrNo' | 'headers', Kind>
> = {
  text: { takes: 'a text that is not empty', fits: isText },
  texts: {
    takes: 'a text, or a list of texts',
    fits: (value) => isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText)),
  },
  anyText: { takes: 'a text', fits: (value) => typeof value === 'string' },
  count: {
    takes: 'a whole number of 0 or more',
    fits: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  },
  number: { takes: 'a number', fits: (value) => typeof value === 'number' },
  whole: { takes: 'a whole number', fits: (value) => Number.isSafeInteger(value) },
  yesOrNo: { takes: 'true or false', fits: (value) => typeof value === 'boolean' },
  headers: {
    takes: 'an object of texts',
    fits: (value) => isRecord(value) && Object.values(value).every((text) => typeof text === 'string'),
  },
};

/** Checks the members of an object that are there. @throws TypeError that names the member and what it takes. */
export function checkMembers(name: string, members: Members, wanted: Readonly<Record<string, Kind>>): void {
  onlyThese(name, members, Object.keys(wanted));
  for (const [member, { takes, fits }] of Object.entries(wanted)) {
    const value = members[member];
    if (value !== undefined && !fits(value)) throw new TypeError(`${name}.${member}: must be ${takes}`);
  }
}
