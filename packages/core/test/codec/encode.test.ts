import { describe, expect, it } from 'vitest';
import { encodeRequest } from '../../src/codec/encode.ts';
import type { Operation, ParameterBinding } from '../../src/codec/operation.ts';
import { restPlacement } from '../../src/codec/rest-placement.ts';
import { ConfigError } from '../../src/errors/errors.ts';

type Fields = Record<string, unknown>;
type Differing = Partial<Operation<never, unknown>>;

function encode(operation: Differing, request: Fields, regionId?: string) {
  const newClientToken = () => 'token-1';
  return encodeRequest(
    { name: 'Run', ...operation },
    { request, regionId, newClientToken, placement: restPlacement },
  );
}

/** Encodes one field `A` with a binding. */
function encodeField(binding: ParameterBinding, value: unknown, operation: Differing = {}) {
  return encode({ ...operation, parameters: { A: binding } }, { A: value });
}

describe('encodeRequest', () => {
  it('puts parameters without a binding into the query, sorted by code units', () => {
    const { query, body, contentType, method, path } = encode(
      {},
      { b: 1, a: 2, B: true, é: 'x', Tag: [{ Key: 'k' }] },
    );
    expect(query).toEqual([
      ['B', 'true'],
      ['Tag.1.Key', 'k'],
      ['a', '2'],
      ['b', '1'],
      ['é', 'x'],
    ]);
    expect({ body, contentType, method, path }).toEqual({
      body: undefined,
      contentType: undefined,
      method: 'POST',
      path: '/',
    });
  });

  it('leaves out what has no value', () => {
    expect(encode({}, { A: undefined, B: null, C: [], D: {}, E: '' }).query).toEqual([['E', '']]);
  });

  it.each<[string, ParameterBinding['style'], unknown, string | undefined]>([
    ['a list', 'json', ['a', 1n, null], '["a",1,null]'],
    ['an empty list', 'json', [], '[]'],
    ['a ready text', 'json', '["a"]', '["a"]'],
    ['a number', 'json', 5, '5'],
    ['a list', 'simple', ['a,b', 1, true, 2n, new Date(0)], 'a,b,1,true,2,1970-01-01T00:00:00Z'],
    ['absent items', 'simple', ['a', null, undefined, 'b'], 'a,b'],
    ['an empty list', 'simple', [], ''],
    ['a ready text', 'simple', 'a,b', 'a,b'],
    ['a list', 'spaceDelimited', ['a', 'b'], 'a b'],
    ['a list', 'pipeDelimited', ['a', 'b'], 'a|b'],
    ['a scalar', 'repeatList', 'a', 'a'],
    ['a scalar', 'flat', 5, '5'],
  ])('writes %s in the style %s', (_, style, value, want) => {
    const bindings: ParameterBinding[] = style === undefined ? [] : [{ style }, { in: 'formData', style }];
    for (const binding of bindings) {
      const { query, form } = encodeField(binding, value);
      expect([...query, ...form]).toEqual([['A', want]]);
    }
  });

  it.each(['repeatList', 'flat'] as const)('writes lists in the style %s dotted', (style) => {
    expect(encodeField({ style }, ['x', { B: 'y' }]).query).toEqual([
      ['A.1', 'x'],
      ['A.2.B', 'y'],
    ]);
  });

  it('encodes a form once, with its content type', () => {
    const { form, body, contentType, query } = encodeField({ in: 'formData' }, ["a b+!'()*~", { B: '测' }]);
    expect(form).toEqual([
      ['A.1', "a b+!'()*~"],
      ['A.2.B', '测'],
    ]);
    expect(body).toBe('A.1=a%20b%2B%21%27%28%29%2A~&A.2.B=%E6%B5%8B');
    expect(contentType).toBe('application/x-www-form-urlencoded');
    expect(query).toEqual([]);
  });

  it('sends neither body nor content type for a form without values', () => {
    expect(encodeField({ in: 'formData' }, [])).toMatchObject({ body: undefined, contentType: undefined });
  });

  it.each(['GET', 'HEAD'] as const)('sends the form of a %s request in its query', (method) => {
    expect(encodeField({ in: 'formData' }, ['x'], { method })).toMatchObject({
      query: [['A.1', 'x']],
      form: [],
      body: undefined,
      contentType: undefined,
    });
  });

  it.each(['GET', 'HEAD'] as const)('refuses a body for %s', (method) => {
    expect(() => encodeField({ in: 'body' }, {}, { method })).toThrow(
      new ConfigError(`Run: a ${method} request has no body`),
    );
  });

  it.each<[string, unknown, string]>([
    ['an object', { a: [1, 2n ** 64n], b: undefined }, '{"a":[1,18446744073709551616]}'],
    ['an empty object', {}, '{}'],
    ['a list', [null], '[null]'],
    ['a ready text', '{"a": 1}', '{"a": 1}'],
  ])('writes %s as a JSON body', (_, value, want) => {
    expect(encodeField({ in: 'body', style: 'json' }, value)).toMatchObject({
      body: want,
      contentType: 'application/json; charset=utf-8',
    });
  });

  it('sends bytes as they are', () => {
    const bytes = new Uint8Array([0, 1]);
    const { body, contentType } = encodeField({ in: 'body' }, bytes);
    expect(body).toBe(bytes);
    expect(contentType).toBe('application/octet-stream');
  });

  it.each<[string, unknown, string]>([
    ['scalars as text', 5, '5'],
    ['dates', new Date(0), '1970-01-01T00:00:00Z'],
    ['lists as JSON', ['a', 1n], '["a",1]'],
  ])('writes %s into headers with lower-case names', (_, value, want) => {
    expect(encodeField({ in: 'header' }, value).headers).toEqual({ accept: 'application/json', a: want });
  });

  it('accepts a header that is called as a member of every object', () => {
    const parameters = JSON.parse('{"__proto__":{"in":"header"}}') as Record<string, ParameterBinding>;
    const { headers } = encode({ parameters }, JSON.parse('{"__proto__":"x"}') as Fields);
    expect(Object.entries(headers)).toContainEqual(['__proto__', 'x']);
  });

  it('asks for JSON, and for anything where the answer is something else', () => {
    expect(encode({}, {}).headers.accept).toBe('application/json');
    expect(encode({ response: 'binary' }, {}).headers.accept).toBe('*/*');
  });

  it('fills a path and adds what the template fixes to the query', () => {
    const operation: Differing = { path: '/logs/{A}?type=log', parameters: { A: { in: 'path' } } };
    const { path, query } = encode(operation, { A: 'x/y', z: 1, a: 2 });
    expect(path).toBe('/logs/x%2Fy');
    expect(query).toEqual([
      ['a', '2'],
      ['type', 'log'],
      ['z', '1'],
    ]);
  });

  it('puts a host parameter before the host name', () => {
    expect(encodeField({ in: 'host' }, 'my-project').hostPrefix).toBe('my-project');
    expect(encode({}, {}).hostPrefix).toBeUndefined();
  });

  it.each<[Differing, string]>([
    [{ parameters: { A: { in: 'header' } } }, "Run.A in 'header'"],
    [{ parameters: { A: { in: 'host' } } }, "Run.A in 'host'"],
    [{ path: '/a' }, 'the path /a'],
  ])('refuses what the service has no placement for: %j', (operation, what) => {
    const input = { request: { A: 'x' }, regionId: undefined, newClientToken: () => 'unused' };
    expect(() => encodeRequest({ name: 'Run', ...operation }, input)).toThrow(
      new ConfigError(`The service has no placement for ${what}`),
    );
  });

  it('fills in the region and a client token where the operation takes them and the caller gives none', () => {
    const operation: Differing = { regionId: true, clientToken: true };
    expect(encode(operation, {}, 'cn-hangzhou').query).toEqual([
      ['ClientToken', 'token-1'],
      ['RegionId', 'cn-hangzhou'],
    ]);
    expect(encode(operation, { RegionId: 'x', ClientToken: 'y' }, 'cn-hangzhou').query).toEqual([
      ['ClientToken', 'y'],
      ['RegionId', 'x'],
    ]);
    expect(encode({}, {}, 'cn-hangzhou').query).toEqual([]);
  });

  it('fills in the region under the name that the operation has for it', () => {
    const operation: Differing = { regionId: 'regionId' };
    expect(encode(operation, {}, 'cn-hangzhou').query).toEqual([['regionId', 'cn-hangzhou']]);
    expect(encode(operation, { regionId: 'x' }, 'cn-hangzhou').query).toEqual([['regionId', 'x']]);
    expect(encode(operation, {}).query).toEqual([]);
  });

  it('uses no binding that the operation does not have itself', () => {
    expect(encode({ parameters: {} }, { toString: 'x', constructor: 'y' }).query).toEqual([
      ['constructor', 'y'],
      ['toString', 'x'],
    ]);
  });

  it.each<[string, ParameterBinding, unknown, string]>([
    [
      'half a surrogate pair in a query',
      {},
      '\ud800',
      'Run.A contains half a surrogate pair, which has no UTF-8 form',
    ],
    [
      'half a surrogate pair in a ready text',
      { style: 'json' },
      '"\ud800"',
      'Run.A contains half a surrogate pair, which has no UTF-8 form',
    ],
    [
      'half a surrogate pair in a list',
      { style: 'simple' },
      ['a', '\ud800'],
      'Run.A[1] contains half a surrogate pair, which has no UTF-8 form',
    ],
    [
      'half a surrogate pair in a body',
      { in: 'body' },
      '\udfff',
      'Run.A contains half a surrogate pair, which has no UTF-8 form',
    ],
    [
      'half a surrogate pair in a path',
      { in: 'path' },
      '\ud800',
      'Run.A contains half a surrogate pair, which has no UTF-8 form',
    ],
    ['an object where a list is joined', { style: 'simple' }, {}, 'Run.A takes a list, not an object'],
    [
      'a nested list where a list is joined',
      { style: 'pipeDelimited' },
      [['a']],
      'Run.A[0] takes a single value, not a list',
    ],
    ['a list in a path', { in: 'path' }, ['a'], 'Run.A takes a single value, not a list'],
    [
      'a line break in a header',
      { in: 'header' },
      'a\r\nHost: evil',
      'Run.A is a header, which takes printable ASCII only',
    ],
    [
      'other letters in a header',
      { in: 'header' },
      { B: '测' },
      'Run.A is a header, which takes printable ASCII only',
    ],
    [
      'a dot in a host',
      { in: 'host' },
      'evil.example',
      'Run.A is part of the host name: it takes letters, digits and hyphens',
    ],
    [
      'a slash in a host',
      { in: 'host' },
      'evil.example/',
      'Run.A is part of the host name: it takes letters, digits and hyphens',
    ],
    [
      'an empty host',
      { in: 'host' },
      '',
      'Run.A is part of the host name: it takes letters, digits and hyphens',
    ],
    ['an unknown position', { in: 'cookie' as 'query' }, 'x', "Run.A: unknown position 'cookie'"],
  ])('refuses %s, naming the field', (_, binding, value, message) => {
    expect(() => encodeField(binding, value)).toThrow(new ConfigError(message));
  });

  it.each(['a b', 'a:b', 'a\r\nb', 'é', ''])('refuses %j as the name of a header', (name) => {
    expect(() => encode({ parameters: { [name]: { in: 'header' } } }, { [name]: 'x' })).toThrow(
      new ConfigError(`Run.${name} is no header name`),
    );
  });

  it('refuses half a surrogate pair in a name', () => {
    expect(() => encode({}, { '\ud800': 1 })).toThrow(
      new ConfigError('Run: the name of a parameter contains half a surrogate pair, which has no UTF-8 form'),
    );
  });
});
