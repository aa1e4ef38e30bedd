import { describe, expect, it } from 'vitest';
import { encodeRequest } from '../../src/codec/encode.ts';
import type { Operation, ParameterBinding } from '../../src/codec/operation.ts';
import { encodePairs } from '../../src/codec/percent-encode.ts';
import { restPlacement } from '../../src/codec/rest-placement.ts';
import type { SigningContext } from '../../src/codec/signed-request.ts';
import type { WireRequest } from '../../src/codec/wire.ts';
import { acs3, canonicalRequest, signedHeaders, stringToSign } from '../../src/signing/acs3.ts';
import { commonHeaders } from '../../src/signing/common-headers.ts';
import type { Credentials } from '../../src/signing/credentials.ts';
import { signRequest } from '../../src/signing/sign-request.ts';
import { accessKey, readVectors, signingContext, stsToken, wireRequest } from './samples.ts';

type Fields = Record<string, unknown>;

interface Vector {
  readonly name: string;
  readonly input: {
    readonly endpoint: string;
    readonly style: 'RPC' | 'ROA';
    readonly action: string;
    readonly version: string;
    readonly method: string;
    readonly pathname: string;
    readonly authType: 'AK' | 'Anonymous';
    readonly reqBodyType: 'formData' | 'json';
    readonly query: Fields | null;
    readonly body: Fields | null;
    readonly bodyBase64?: string;
    readonly headers?: Record<string, string>;
    readonly credential: Credentials & { readonly providerName?: string };
    readonly date: string;
    readonly nonce: string;
  };
  readonly output: {
    readonly wireUrl: string;
    readonly wireBody: string | null;
    readonly headersExceptUserAgent: Record<string, string>;
    readonly canonicalRequest: string | null;
    readonly stringToSign: string | null;
    readonly signature: string | null;
    readonly authorization: string | null;
  };
}

const { vectors } = readVectors('signature-v3') as { vectors: Vector[] };

/** The vendor's form encoder leaves `!'()*~` as they are; here they are encoded, so that the body's hash differs. */
const looserForm = new Set(['rpc-formdata']);
/** The vendor's clients take this path ready-made; here it comes from a template. */
const pathSamples: Record<string, { path: string; values: Fields }> = {
  '/clusters/c123%2Fa%20b~%2A/nodes': { path: '/clusters/{id}/nodes', values: { id: 'c123/a b~*' } },
};

/** Describes a vector's call as generated code would, and encodes it. */
function encode({ input }: Vector): WireRequest {
  const { method, action, query, body, bodyBase64, reqBodyType, pathname, headers, credential } = input;
  const { path, values } = pathSamples[pathname] ?? { path: pathname, values: {} };
  const binary = bodyBase64 === undefined ? {} : { Binary: Buffer.from(bodyBase64, 'base64') };
  const json = body !== null && reqBodyType === 'json' ? { Json: body } : {};
  const form = body !== null && reqBodyType === 'formData' ? body : {};
  const provider = credential.providerName && { 'x-acs-credentials-provider': credential.providerName };
  const allHeaders = { ...headers, ...provider };
  const bindings: Record<string, ParameterBinding> = {};
  const bind = (fields: object, binding: ParameterBinding) => {
    for (const name of Object.keys(fields)) bindings[name] = binding;
  };
  bind(values, { in: 'path' });
  bind({ ...json, ...binary }, { in: 'body' });
  bind(form, { in: 'formData' });
  bind(allHeaders, { in: 'header' });
  const operation: Operation<never, unknown> = {
    name: action,
    path,
    parameters: bindings,
    ...(method === 'POST' ? {} : { method: method as 'GET' }),
  };
  const request = { ...query, ...values, ...json, ...binary, ...form, ...allHeaders };
  const newClientToken = () => 'unused';
  return encodeRequest(operation, { request, regionId: undefined, newClientToken, placement: restPlacement });
}

function contextOf({ input }: Vector): SigningContext {
  const { endpoint, action, version, style, date, nonce } = input;
  return { host: endpoint, action, version, style, date: new Date(date), nonce };
}

function send(vector: Vector, wire: WireRequest) {
  return signRequest(acs3, wire, vector.input.credential, contextOf(vector));
}

function decodedQuery(query: string): string[][] {
  return [...new URLSearchParams(query)].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function comparable(headers: Record<string, string>): Record<string, string> {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]);
  return Object.fromEntries(lower) as Record<string, string>;
}

describe('acs3 with the published vectors', () => {
  const signed = vectors.filter(({ output }) => output.signature !== null);
  const same = signed.filter(({ name }) => !looserForm.has(name));

  it('covers all of them', () => {
    expect(vectors.map(({ name }) => name)).toHaveLength(18);
    expect(signed).toHaveLength(15);
    expect(same).toHaveLength(14);
  });

  it.each(same.map((vector) => [vector.name, vector] as const))(
    'matches each step of %s',
    async (_, vector) => {
      const { output } = vector;
      const wire = encode(vector);
      const canonicalQuery = output.canonicalRequest?.split('\n')[2];
      expect(encodePairs(wire.query)).toBe(canonicalQuery);

      const { query, headers, body, signed: texts } = await send(vector, wire);
      expect(query).toBe(canonicalQuery);
      const names = signedHeaders(headers);
      expect(canonicalRequest(wire, query, headers, names)).toBe(output.canonicalRequest);
      const [, hash = ''] = output.stringToSign?.split('\n') ?? [];
      expect(stringToSign(hash)).toBe(output.stringToSign);
      expect(texts).toEqual([output.stringToSign, output.canonicalRequest]);
      expect(headers.authorization).toBe(output.authorization);
      expect(headers.authorization).toContain(`Signature=${output.signature}`);
      expect(comparable(headers)).toEqual(comparable(output.headersExceptUserAgent));
      expect(decodedQuery(query)).toEqual(decodedQuery(new URL(output.wireUrl).search));
      if (typeof body === 'string') expect(body).toBe(output.wireBody);
    },
  );

  it.each(signed.filter(({ name }) => looserForm.has(name)).map((vector) => [vector.name, vector] as const))(
    'encodes the form of %s more strictly by design, and signs the looser bytes alike',
    async (_, vector) => {
      const { output } = vector;
      const wire = encode(vector);
      const looser = output.wireBody as string;
      expect(wire.body).not.toBe(looser);
      expect([...new URLSearchParams(wire.body as string)]).toEqual([...new URLSearchParams(looser)]);
      expect(wire.body).not.toMatch(/[!'()*]/);

      const { headers, signed: texts } = await send(vector, { ...wire, body: looser });
      expect(texts).toEqual([output.stringToSign, output.canonicalRequest]);
      expect(headers.authorization).toBe(output.authorization);
    },
  );

  // What nobody signs goes out in another form, which the vendor's clients of these operations send (see anonymous.ts).
  const bearer = vectors.filter(({ input }) => input.credential.bearerToken !== undefined);
  it.each(bearer.map((vector) => [vector.name, vector] as const))(
    'sends %s without a signature',
    async (_, vector) => {
      const { query, headers, signed: texts } = await send(vector, encode(vector));
      expect(comparable(headers)).toEqual(comparable(vector.output.headersExceptUserAgent));
      expect(decodedQuery(query)).toEqual(decodedQuery(new URL(vector.output.wireUrl).search));
      expect(texts).toEqual([]);
    },
  );
});

describe('acs3', () => {
  it('signs the bytes that a binary body has', async () => {
    const bytes = new Uint8Array([0, 255, 128]);
    const { headers, body } = await acs3(wireRequest({ body: bytes }), accessKey, signingContext());
    expect(body).toBe(bytes);
    const text = await acs3(wireRequest({ body: 'x' }), accessKey, signingContext());
    expect(headers['x-acs-content-sha256']).not.toBe(text.headers['x-acs-content-sha256']);
  });

  it('signs the token of temporary credentials', async () => {
    const { headers } = await acs3(wireRequest(), stsToken, signingContext());
    expect(headers['x-acs-security-token']).toBe(stsToken.securityToken);
    expect(headers.authorization).toContain(';x-acs-security-token;');
  });

  it('lets no request header replace one that it sets', async () => {
    const headers = { host: 'evil', 'x-acs-action': 'Other', 'x-acs-date': '1999-01-01T00:00:00Z' };
    const common = await commonHeaders(wireRequest({ headers }), signingContext());
    expect(common).toMatchObject({
      host: 'ecs.cn-hangzhou.aliyuncs.com',
      'x-acs-action': 'DescribeRegions',
      'x-acs-date': '2024-01-02T03:04:05Z',
    });
  });
});
