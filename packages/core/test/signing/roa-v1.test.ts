import { describe, expect, it } from 'vitest';
import { byName, type Pair } from '../../src/codec/wire.ts';
import { canonicalHeaders, canonicalResource, roaV1, stringToSign } from '../../src/signing/roa-v1.ts';
import { accessKey, readVectors, signingContext, stsToken, wireRequest } from './samples.ts';

interface Vector {
  readonly name: string;
  readonly kind: 'RPC-V1' | 'ROA-V1';
  readonly input: {
    readonly action?: string;
    readonly method: string;
    readonly path?: string;
    readonly pathname?: string;
    readonly query?: Record<string, string>;
    readonly request?: { readonly query: Record<string, string>; readonly body: unknown };
    readonly body?: string;
    readonly securityToken: string | null;
  };
  readonly output: {
    readonly headers: Record<string, string>;
    readonly stringToSign: string;
    readonly signature: string;
  };
}

const { vectors } = readVectors('signature-v1') as { vectors: Vector[] };
const roa = vectors.filter(({ kind }) => kind === 'ROA-V1');

function requestOf({ input }: Vector) {
  const query = Object.entries(input.query ?? input.request?.query ?? {}) as Pair[];
  return wireRequest({
    method: input.method,
    path: input.path ?? input.pathname ?? '',
    query: query.sort(byName),
  });
}

describe('roaV1 with the published vectors', () => {
  it('covers all of them', () => {
    expect(roa.map(({ name }) => name)).toEqual([
      'roa-get',
      'roa-get-query',
      'roa-post-json',
      'roa-get-sts',
      'core-roa-post-json',
    ]);
  });

  it.each(roa.map((vector) => [vector.name, vector] as const))('matches the steps of %s', (_, vector) => {
    const { headers, stringToSign: wanted } = vector.output;
    const wire = requestOf(vector);
    expect(wanted.endsWith(canonicalHeaders(headers) + canonicalResource(wire))).toBe(true);
    expect(stringToSign(wire, headers)).toBe(wanted);
  });

  // The older of the vendor's clients sends a content-md5 header and none with the action: given these, all is equal.
  it.each(roa.map((vector) => [vector.name, vector] as const))('signs %s', async (_, vector) => {
    const { output, input } = vector;
    const isCore = input.request !== undefined;
    const given = isCore ? {} : { 'content-md5': output.headers['content-md5'] as string };
    const wire = { ...requestOf(vector), headers: { accept: 'application/json', ...given } };
    const contentType = output.headers['content-type'];
    const context = signingContext({
      style: 'ROA',
      host: output.headers.host as string,
      action: input.action ?? 'Unnamed',
      version: output.headers['x-acs-version'] as string,
    });
    const credentials = input.securityToken ? stsToken : accessKey;
    const { headers, signed } = await roaV1({ ...wire, contentType }, credentials, context);
    const line = isCore ? '' : 'x-acs-action:Unnamed\n';
    expect(signed.map((text) => text.replace(line, ''))).toEqual([output.stringToSign]);
    if (isCore) expect(headers.authorization).toBe(`acs testAccessKeyId:${output.signature}`);
    expect(headers).toMatchObject(withoutAuthorization(output.headers));
  });
});

function withoutAuthorization({
  authorization: _,
  'content-length': __,
  ...headers
}: Record<string, string>) {
  return headers;
}

describe('roaV1', () => {
  it('sends the query encoded and signs it as it was', async () => {
    const wire = wireRequest({ method: 'GET', path: '/clusters', query: [['name', '测试 a+b']] });
    const { query, signed } = await roaV1(wire, accessKey, signingContext({ style: 'ROA' }));
    expect(query).toBe('name=%E6%B5%8B%E8%AF%95%20a%2Bb');
    expect(signed[0]).toMatch(/\/clusters\?name=测试 a\+b$/);
  });

  it('refuses the request of an RPC product', async () => {
    await expect(roaV1(wireRequest(), accessKey, signingContext())).rejects.toMatchObject({
      name: 'ConfigError',
      message: 'DescribeRegions belongs to an RPC product: sign it with rpcV1 or acs3',
    });
  });
});
