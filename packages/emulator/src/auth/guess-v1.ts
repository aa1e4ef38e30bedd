import type { Pair } from '../params/pairs.ts';
import { canonicalQuery, percentEncode } from './canonical-query.ts';
import { type RoaRequest, stringToSign as roaString } from './roa-v1.ts';
import { stringToSign as rpcString } from './rpc-v1.ts';
import { encodings, type Guess, secretGuesses } from './signed-instead.ts';

/** The mistakes that are common with version 1 of the RPC style. */
export function rpcV1Guesses(method: string, pairs: readonly Pair[], secret: string): readonly Guess[] {
  const right = rpcString(method, pairs);
  const signed = pairs.filter(([name]) => name !== 'Signature');
  const joined = (query: string): string => [method, percentEncode('/'), percentEncode(query)].join('&');
  const unsorted = signed.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
  const guesses: readonly Guess[] = [
    ...['GET', 'POST'].map((other) => ({
      mistake: 'Another method was signed',
      text: rpcString(other, pairs),
    })),
    {
      mistake: 'Parameters were signed in the order in which they were sent, not sorted',
      text: joined(unsorted),
    },
    { mistake: 'The path was signed as / and not as %2F', text: right.replace('&%2F&', '&/&') },
    // What was encoded once is encoded once more, by the same rule or by the right one.
    ...encodings.slice(0, -1).flatMap(([mistake, encode]) => {
      const once = encode(canonicalQuery(signed));
      return [
        { mistake, text: joined(once) },
        { mistake, text: [method, percentEncode('/'), encode(percentEncode(once))].join('&') },
      ];
    }),
    ...secretGuesses(right, secret),
  ];
  return guesses.filter(({ text, secret: other }) => text !== right || other !== undefined);
}

/** The mistakes that are common with version 1 of the resource style. */
export function roaV1Guesses(request: RoaRequest, secret: string): readonly Guess[] {
  const right = roaString(request);
  const without = (...names: readonly string[]): string => {
    const headers = new Map([...request.headers].filter(([name]) => !names.includes(name)));
    return roaString({ ...request, headers });
  };
  const encoded = request.query.map(([name, value]): Pair => [percentEncode(name), percentEncode(value)]);
  const guesses: readonly Guess[] = [
    ...['GET', 'POST', 'PUT', 'DELETE'].map((method) => ({
      mistake: 'Another method was signed',
      text: roaString({ ...request, method }),
    })),
    ...['accept', 'content-md5', 'content-type'].map((name) => ({
      mistake: `The header ${name} was sent and not signed`,
      text: without(name),
    })),
    { mistake: 'The query was left out', text: roaString({ ...request, query: [] }) },
    {
      mistake: 'The query was signed with percent-encoding',
      text: roaString({ ...request, query: encoded }),
    },
    ...secretGuesses(right, secret),
  ];
  return guesses.filter(({ text, secret: other }) => text !== right || other !== undefined);
}
