import { type Acs3Request, canonicalRequest, sha256Hex } from './acs3.ts';
import { percentEncode } from './canonical-query.ts';
import { encodings, type Guess, secretGuesses } from './signed-instead.ts';

/** A request as it was checked, and what it says of itself. */
export interface Acs3Check {
  readonly request: Acs3Request;
  readonly claimedHash: string;
  readonly secret: string;
}

/** The mistakes that are common with version 3. */
export function acs3Guesses({ request, claimedHash, secret }: Acs3Check): readonly Guess[] {
  const right = canonicalRequest(request);
  const changed = (mistake: string, change: Partial<Acs3Request>): Guess => {
    return { mistake, text: canonicalRequest({ ...request, ...change }) };
  };
  const guesses: readonly Guess[] = [
    changed('The header x-acs-content-sha256 is not the hash of the body that came', {
      bodyHash: claimedHash,
    }),
    changed('The body was left out: the hash of an empty one was signed', { bodyHash: sha256Hex('') }),
    changed('The query was left out', { query: [] }),
    ...['GET', 'POST', 'PUT', 'DELETE'].map((method) => changed('Another method was signed', { method })),
    changed('The path was signed with a / at its end', { path: `${request.path}/` }),
    changed('The path was signed without the / at its end', { path: request.path.replace(/\/$/, '') }),
    ...hosts(request).map((host) =>
      changed('Another host was signed than the one that was called', { headers: withHost(request, host) }),
    ),
    ...queries(request).map(([mistake, query]) => ({ mistake, text: withLine(right, 2, query) })),
    { mistake: 'Headers were signed in the order of their list, not sorted', text: unsortedHeaders(request) },
    {
      mistake: 'The empty line behind the headers is missing',
      text: right.replace(/\n\n(?=[^\n]*\n[^\n]*$)/, '\n'),
    },
    ...secretGuesses(right, secret),
  ];
  return guesses.filter(({ text, secret: other }) => text !== right || other !== undefined);
}

/** The host with its port, and without. */
function hosts({ headers }: Acs3Request): readonly string[] {
  const host = headers.get('host')?.[0] ?? '';
  return /:\d+$/.test(host) ? [host.replace(/:\d+$/, '')] : [`${host}:80`, `${host}:443`];
}

function withHost({ headers }: Acs3Request, host: string): Acs3Request['headers'] {
  return new Map([...headers, ['host', [host]]]);
}

function queries({ query }: Acs3Request): readonly (readonly [mistake: string, query: string])[] {
  const written = (pairs: Acs3Request['query']): string =>
    pairs.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
  const sorted = query.toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return [
    ['Parameters were signed in the order in which they were sent, not sorted', written(query)],
    ...encodings.map(([mistake, encode]) => [mistake, tried(() => encode(written(sorted)))] as const),
  ];
}

/** What cannot be changed stays as it is. */
function tried(change: () => string): string {
  try {
    return change();
  } catch {
    return '';
  }
}

function withLine(text: string, index: number, line: string): string {
  return text
    .split('\n')
    .map((old, at) => (at === index ? line : old))
    .join('\n');
}

function unsortedHeaders(request: Acs3Request): string {
  const lines = canonicalRequest(request).split('\n');
  const [method, path, query, ...rest] = lines;
  const byName = new Map(rest.map((line) => [line.slice(0, line.indexOf(':')), line]));
  const headers = request.signedHeaders.map((name) => byName.get(name) ?? '');
  return [method, path, query, ...headers, '', request.signedHeaders.join(';'), request.bodyHash].join('\n');
}
