import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeRequest } from '../../src/codec/encode.ts';
import type { ParameterBinding } from '../../src/codec/operation.ts';
import { readJson } from '../../src/codec/read-json.ts';
import { restPlacement } from '../../src/codec/rest-placement.ts';
import type { SignedRequest } from '../../src/codec/signed-request.ts';
import { acs3, signedHeaders } from '../../src/signing/acs3.ts';
import { roaV1 } from '../../src/signing/roa-v1.ts';
import { rpcV1 } from '../../src/signing/rpc-v1.ts';
import { accessKey, signingContext } from '../signing/samples.ts';

// What a server decodes from a signed request is what the caller gave: for every position and style, over all of Unicode.

const text = fc.string({ unit: 'binary' });
const scalar = fc.oneof(text, fc.boolean(), fc.maxSafeInteger(), fc.bigInt());
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(plainKey(), tie('tree'), { minKeys: 1, maxKeys: 4 }),
  ),
}));

/** Keys without dots, which the dotted form cannot tell from its own. */
function plainKey() {
  return text.filter((key) => key !== '' && !key.includes('.'));
}

function encodeA(name: string, value: unknown, binding: ParameterBinding, path = '/') {
  const parameters = Object.fromEntries([[name, binding]]);
  const request = Object.fromEntries([[name, value]]);
  return encodeRequest(
    { name: 'Run', path, parameters },
    { request, regionId: undefined, newClientToken: () => 'unused', placement: restPlacement },
  );
}

/** What the dotted form should say, by an own and simple reading of the rules. */
function dotted(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => dotted(`${name}.${index + 1}`, item));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, member]) => dotted(`${name}.${key}`, member));
  }
  return [[name, String(value)]];
}

function decoded(encoded: string): string[][] {
  if (encoded === '') return [];
  const pairs = encoded.split('&').map((pair) => pair.split('=').map(decodeURIComponent));
  return pairs.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
}

function sorted(pairs: [string, string][]): string[][] {
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Checks that the query which ACS3 signs is the one that is sent, and returns it. */
function signedQuery({ query, signed }: SignedRequest): string {
  expect(signed[1]?.split('\n')[2]).toBe(query);
  expect(query).toMatch(/^[A-Za-z0-9\-_.~%&=]*$/);
  return query;
}

describe('what is signed decodes to what was given', () => {
  const name = plainKey();

  it.each([[undefined], ['repeatList'], ['flat']] as const)('query, style %s', async (style) => {
    await fc.assert(
      fc.asyncProperty(name, tree, async (field, value) => {
        const wire = encodeA(field, value, style === undefined ? {} : { style });
        const signed = await acs3(wire, accessKey, signingContext());
        expect(decoded(signedQuery(signed))).toEqual(sorted(dotted(field, value)));
      }),
    );
  });

  it.each([['repeatList'], ['flat']] as const)('formData, style %s', async (style) => {
    await fc.assert(
      fc.asyncProperty(name, tree, async (field, value) => {
        const wire = encodeA(field, value, { in: 'formData', style });
        const { body, headers } = await acs3(wire, accessKey, signingContext());
        expect(decoded(body as string)).toEqual(sorted(dotted(field, value)));
        expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
      }),
    );
  });

  it.each(['query', 'formData'] as const)('%s, style json', async (position) => {
    await fc.assert(
      fc.asyncProperty(name, fc.array(tree), async (field, value) => {
        const wire = encodeA(field, value, { in: position, style: 'json' });
        const signed = await acs3(wire, accessKey, signingContext());
        const [[, json = ''] = []] = decoded(
          position === 'query' ? signedQuery(signed) : (signed.body as string),
        );
        expect(asBigints(read(json))).toEqual(asBigints(value));
      }),
    );
  });

  it.each([
    ['simple', ','],
    ['spaceDelimited', ' '],
    ['pipeDelimited', '|'],
  ] as const)('query and formData, style %s', async (style, separator) => {
    const item = text.filter((entry) => !entry.includes(separator));
    await fc.assert(
      fc.asyncProperty(name, fc.array(item, { minLength: 1 }), async (field, value) => {
        const query = await acs3(encodeA(field, value, { style }), accessKey, signingContext());
        const form = await acs3(
          encodeA(field, value, { in: 'formData', style }),
          accessKey,
          signingContext(),
        );
        for (const encoded of [signedQuery(query), form.body as string]) {
          const [[key, joined] = []] = decoded(encoded);
          expect([key, joined?.split(separator)]).toEqual([field, value]);
        }
      }),
    );
  });

  it('a JSON body', async () => {
    const structure = fc.oneof(fc.array(tree), fc.dictionary(text, tree));
    await fc.assert(
      fc.asyncProperty(name, structure, async (field, value) => {
        const { body } = await acs3(encodeA(field, value, { in: 'body' }), accessKey, signingContext());
        expect(asBigints(read(body as string))).toEqual(asBigints(value));
      }),
    );
  });

  it('a binary body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        const { body } = await acs3(encodeA('A', bytes, { in: 'body' }), accessKey, signingContext());
        expect(body).toEqual(bytes);
      }),
    );
  });

  it('a path', async () => {
    const field = text.filter((key) => key !== '' && !/[{}[\]/?]/.test(key));
    const value = text.filter((entry) => !['', '.', '..'].includes(entry));
    await fc.assert(
      fc.asyncProperty(field, value, async (key, entry) => {
        const wire = encodeA(key, entry, { in: 'path' }, `/x/{${key}}/y`);
        const { signed } = await acs3(wire, accessKey, signingContext({ style: 'ROA' }));
        const path = signed[1]?.split('\n')[1] ?? '';
        expect(path).toBe(wire.path);
        expect(path.split('/').map(decodeURIComponent)).toEqual(['', 'x', entry, 'y']);
      }),
    );
  });

  it('a header', async () => {
    const token = fc.stringMatching(/^[\w!#$%&'*+.^`|~-]+$/);
    const value = fc.stringMatching(/^[!-~]([ -~]*[!-~])?$/);
    await fc.assert(
      fc.asyncProperty(token, value, async (field, entry) => {
        const { headers } = await acs3(
          encodeA(`x-acs-${field}`, entry, { in: 'header' }),
          accessKey,
          signingContext(),
        );
        const header = `x-acs-${field}`.toLowerCase();
        expect(headers[header]).toBe(entry);
        expect(signedHeaders(headers)).toContain(header);
      }),
    );
  });

  it('a host', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);
    fc.assert(fc.property(label, (value) => encodeA('A', value, { in: 'host' }).hostPrefix === value));
  });

  it('query and formData under rpcV1', async () => {
    await fc.assert(
      fc.asyncProperty(name, tree, async (field, value) => {
        const own = `Own${field}`;
        const wire = encodeA(own, value, { in: 'formData' });
        const { body, signed } = await rpcV1(wire, accessKey, signingContext());
        const [, , canonicalQuery = ''] = signed[0]?.split('&') ?? [];
        const parameters = decoded(body as string).filter(([key]) => key !== 'Signature');
        expect(decoded(decodeURIComponent(canonicalQuery))).toEqual(parameters);
        expect(parameters.filter(([key]) => key?.startsWith('Own'))).toEqual(sorted(dotted(own, value)));
      }),
    );
  });

  it('query under roaV1', async () => {
    await fc.assert(
      fc.asyncProperty(name, tree, async (field, value) => {
        const wire = encodeA(field, value, {});
        const { query, signed } = await roaV1(wire, accessKey, signingContext({ style: 'ROA' }));
        expect(decoded(query)).toEqual(sorted(dotted(field, value)));
        const raw = wire.query.map(([key, entry]) => `${key}=${entry}`).join('&');
        expect(signed[0]?.endsWith(`/?${raw}`)).toBe(true);
      }),
    );
  });
});

function read(json: string): unknown {
  return readJson(new TextEncoder().encode(json));
}

/** Numbers and bigints of the same value count as equal. */
function asBigints(value: unknown): unknown {
  if (typeof value === 'number') return BigInt(value);
  if (Array.isArray(value)) return value.map(asBigints);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, asBigints(member)]));
}
