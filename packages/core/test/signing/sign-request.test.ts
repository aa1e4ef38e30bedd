import { describe, expect, it } from 'vitest';
import { rpcV1 } from '../../src/signing/rpc-v1.ts';
import { signRequest } from '../../src/signing/sign-request.ts';
import { accessKey, signingContext, wireRequest } from './samples.ts';

describe('signRequest', () => {
  it('uses the scheme of the client', async () => {
    const { signed } = await signRequest(rpcV1, wireRequest(), accessKey, signingContext());
    expect(signed[0]).toMatch(/^POST&%2F&AccessKeyId%3DtestAccessKeyId%26/);
  });

  it('sends a bearer token in place of a signature, whatever the scheme', async () => {
    const credentials = { accessKeyId: '', accessKeySecret: '', bearerToken: 'opaque' };
    const { headers, query, signed } = await signRequest(rpcV1, wireRequest(), credentials, signingContext());
    expect(signed).toEqual([]);
    expect(headers['x-acs-bearer-token']).toBe('opaque');
    expect(headers.authorization).toBeUndefined();
    expect(query).toBe('SignatureType=BEARERTOKEN');
  });
});
