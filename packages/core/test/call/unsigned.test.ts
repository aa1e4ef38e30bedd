import { expect, onTestFinished, test } from 'vitest';
import { anonymous } from '../../src/signing/anonymous.ts';
import { rpcV1 } from '../../src/signing/rpc-v1.ts';
import { clientOf, describeThing } from '../support/client.ts';
import { fine, startServer } from '../support/server.ts';

test('an operation that nobody signs asks for no credentials, whatever the signer', async () => {
  const server = await startServer(fine);
  onTestFinished(() => server.close());
  const credentials = { getCredentials: () => Promise.reject(new Error('asked for')) };
  const client = clientOf(server.url, { credentials, signer: rpcV1 });
  await client.send({ ...describeThing, anonymous }, {});
  const [{ url, headers } = { url: '', headers: {} }] = server.requests;
  expect(url).toMatch(/^\/\?Action=DescribeThing&Format=json&SignatureNonce=/);
  expect([url?.includes('Signature='), headers]).toEqual([
    false,
    expect.not.objectContaining({ authorization: expect.anything() }),
  ]);
});
