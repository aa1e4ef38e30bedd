import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../src/index.ts';
import acs3 from './auth/vectors/acs3.json' with { type: 'json' };
import rpcV1 from './auth/vectors/rpc-v1.json' with { type: 'json' };
import { exchange } from './support/http.ts';

// The published requests reach the emulator as they are, so nothing of ours signs them.

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
});
afterAll(() => emulator.close());

it.each(['rpc-no-params', 'custom-headers'])('takes the published version 3 request %s', async (name) => {
  const vector = acs3.find((one) => one.name === name);
  const headers = JSON.parse(JSON.stringify(vector?.headers ?? {})) as Record<string, string>;
  const path = new URL(vector?.url ?? '').search;
  await using fresh = await startEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
  const reply = await exchange(fresh.url, { method: 'POST', path: `/${path}`, headers });
  expect([reply.status, fresh.requests[0]?.canonicalRequest]).toEqual([200, vector?.canonicalRequest]);
});

it.each(['rpc-get-no-params', 'rpc-get-complex', 'rpc-post', 'core-rpc-post-split'])(
  'takes the signature of the published version 1 request %s',
  async (name) => {
    const vector = rpcV1.find((one) => one.name === name);
    await using fresh = await startEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
    await exchange(fresh.url, {
      method: vector?.method ?? '',
      path: `/${new URL(vector?.url ?? '').search}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: vector?.body ?? '',
    });
    const [record] = fresh.requests;
    expect(record).toMatchObject({ stringToSign: vector?.stringToSign, accessKeyId: 'testAccessKeyId' });
    expect(record?.identity).toBe('acs:ram::1234567890123456:user/tester');
  },
);

const published = rpcV1.find(({ name }) => name === 'rpc-get-no-params')?.url ?? '';

it.each([
  ['AccessKeyId', 'MissingAccessKeyId', /AccessKeyId/],
  ['Signature', 'MissingSignature', /Signature/],
  ['SignatureNonce', 'MissingSignatureNonce', /SignatureNonce/],
  ['Timestamp', 'MissingTimestamp', /Timestamp/],
  ['SignatureMethod', 'MissingSignatureMethod', /SignatureMethod/],
  ['SignatureVersion', 'MissingSignatureVersion', /SignatureVersion/],
])('refuses a version 1 request without %s', async (name, code, message) => {
  const query = new URL(published).searchParams;
  query.delete(name);
  const reply = await exchange(emulator.url, { method: 'GET', path: `/?${query}`, headers: {} });
  expect(reply.body).toMatchObject({ Code: code, Message: expect.stringMatching(message) });
});

it.each([
  ['SignatureMethod', 'HMAC-MD5', 'InvalidParameter.SignatureMethod', /must be HMAC-SHA1/],
  ['Version', '2015-04-01', 'InvalidAction.NotFound', /DescribeRegions/],
  ['Timestamp', 'yesterday', 'InvalidTimeStamp.Format', /YYYY-MM-DD/],
  ['RegionId', 'cn-beijing', 'SignatureDoesNotMatch', /server string to sign is:GET&%2F&.*cn-beijing/],
])('refuses a version 1 request whose %s is %s', async (name, value, code, message) => {
  const query = new URL(published).searchParams;
  query.set(name, value);
  const reply = await exchange(emulator.url, { method: 'GET', path: `/?${query}`, headers: {} });
  expect(reply.body).toMatchObject({ Code: code, Message: expect.stringMatching(message) });
});
