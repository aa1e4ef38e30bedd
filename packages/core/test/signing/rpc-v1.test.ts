import { describe, expect, it } from 'vitest';
import { encodeRequest } from '../../src/codec/encode.ts';
import type { Operation } from '../../src/codec/operation.ts';
import { encodePairs } from '../../src/codec/percent-encode.ts';
import type { SigningContext } from '../../src/codec/signed-request.ts';
import { byName } from '../../src/codec/wire.ts';
import { commonParameters, rpcV1, stringToSign } from '../../src/signing/rpc-v1.ts';
import { accessKey, nonce, readVectors, signingContext, stsToken, wireRequest } from './samples.ts';

type Fields = Record<string, unknown>;

interface Vector {
  readonly name: string;
  readonly kind: 'RPC-V1' | 'ROA-V1';
  readonly input: {
    readonly endpoint?: string;
    readonly apiVersion?: string;
    readonly version?: string;
    readonly action: string;
    readonly params?: Fields;
    readonly request?: { readonly query?: Fields; readonly body?: Fields };
    readonly httpMethod?: string;
    readonly method?: string;
    readonly accessKeyId?: string;
    readonly accessKeySecret?: string;
    readonly securityToken?: string | null;
    readonly timestamp: string;
    readonly nonce: string;
  };
  readonly output: {
    readonly wireUrl?: string;
    readonly wireBody?: string | null;
    readonly stringToSign: string;
    readonly signature: string;
  };
}

const { vectors } = readVectors('signature-v1') as { vectors: Vector[] };
const rpc = vectors.filter(({ kind }) => kind === 'RPC-V1');

function requestOf({ input }: Vector) {
  const query = input.params ?? input.request?.query ?? {};
  const form = input.request?.body ?? {};
  const isGet = (input.httpMethod ?? input.method) === 'GET';
  const operation: Operation<never, unknown> = {
    name: input.action,
    ...(isGet ? { method: 'GET' } : {}),
    parameters: Object.fromEntries(Object.keys(form).map((name) => [name, { in: 'formData' }])),
  };
  // The two clients that made the vectors spell the format differently.
  const format = input.request === undefined ? {} : { Format: 'json' };
  const request = { ...query, ...form, ...format };
  return encodeRequest(operation, { request, regionId: undefined, newClientToken: () => 'unused' });
}

function contextOf({ input }: Vector): SigningContext {
  return signingContext({
    action: input.action,
    version: input.version ?? input.apiVersion ?? '',
    date: new Date(input.timestamp),
    nonce: input.nonce,
  });
}

function credentialsOf({ input }: Vector) {
  const { accessKeyId, accessKeySecret, securityToken } = input;
  if (accessKeyId !== undefined && accessKeySecret !== undefined) return { accessKeyId, accessKeySecret };
  return securityToken ? stsToken : accessKey;
}

describe('rpcV1 with the published vectors', () => {
  it('covers all of them', () => {
    expect(vectors).toHaveLength(13);
    expect(rpc).toHaveLength(8);
  });

  it.each(rpc.map((vector) => [vector.name, vector] as const))(
    'matches each step of %s',
    async (_, vector) => {
      const { output } = vector;
      const wire = requestOf(vector);
      const credentials = credentialsOf(vector);
      const context = contextOf(vector);
      const all = [...commonParameters(credentials, context), ...wire.query, ...wire.form];
      const canonicalQuery = encodePairs([...new Map(all)].sort(byName));
      expect(stringToSign(wire.method, canonicalQuery)).toBe(output.stringToSign);

      const { query, body, headers, signed } = await rpcV1(wire, credentials, context);
      expect(signed).toEqual([output.stringToSign]);
      const sent = new URLSearchParams(wire.method === 'GET' ? query : (body as string));
      expect(sent.get('Signature')).toBe(output.signature);
      expect(wire.method === 'GET' ? body : query).toBe(wire.method === 'GET' ? undefined : '');
      expect(headers).toMatchObject({ 'x-acs-action': context.action, 'x-acs-version': context.version });
      sent.delete('Signature');
      expect([...sent].sort()).toEqual([...new Map(all)].sort());
    },
  );

  const wholeForms = rpc.filter(({ input, output }) => input.params !== undefined && output.wireBody);
  it.each(wholeForms.map((vector) => [vector.name, vector] as const))(
    'sends the form of %s byte for byte',
    async (_, vector) => {
      const { body } = await rpcV1(requestOf(vector), credentialsOf(vector), contextOf(vector));
      expect(body).toBe(vector.output.wireBody);
    },
  );
});

describe('rpcV1', () => {
  it('keeps a security token out of the URL wherever the method has a body', async () => {
    const { query, body, headers } = await rpcV1(wireRequest(), stsToken, signingContext());
    expect(query).toBe('');
    expect(new URLSearchParams(body as string).get('SecurityToken')).toBe(stsToken.securityToken);
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
  });

  it('signs form and query parameters together', async () => {
    const form = wireRequest({ form: [['B', '2']], query: [['A', '1']], body: 'B=2' });
    const query = wireRequest({
      query: [
        ['A', '1'],
        ['B', '2'],
      ],
    });
    const signatures = await Promise.all(
      [form, query].map(async (wire) => (await rpcV1(wire, accessKey, signingContext())).signed),
    );
    expect(signatures[0]).toEqual(signatures[1]);
    expect(signatures[0]?.[0]).toContain('%26B%3D2%26');
  });

  it('refuses a body that it cannot cover', async () => {
    const wire = wireRequest({ body: '{}', contentType: 'application/json; charset=utf-8' });
    await expect(rpcV1(wire, accessKey, signingContext())).rejects.toMatchObject({
      name: 'ConfigError',
      message: 'DescribeRegions has a body that rpcV1 cannot sign: sign it with acs3',
    });
  });

  it('refuses the request of a ROA product', async () => {
    await expect(rpcV1(wireRequest(), accessKey, signingContext({ style: 'ROA' }))).rejects.toMatchObject({
      name: 'ConfigError',
      message: 'DescribeRegions belongs to a ROA product: sign it with roaV1 or acs3',
    });
  });

  it('takes the nonce and the date of its attempt', () => {
    expect(commonParameters(accessKey, signingContext())).toContainEqual(['SignatureNonce', nonce]);
    expect(commonParameters(accessKey, signingContext())).toContainEqual([
      'Timestamp',
      '2024-01-02T03:04:05Z',
    ]);
  });
});
