import { describe, expect, it } from 'vitest';
import { explainMismatch } from '../../src/codec/explain-mismatch.ts';
import { acs3 } from '../../src/signing/acs3.ts';
import { roaV1 } from '../../src/signing/roa-v1.ts';
import { rpcV1 } from '../../src/signing/rpc-v1.ts';
import { accessKey, signingContext, wireRequest } from '../signing/samples.ts';

const same = 'Signature is wrong. The server signed the same text: the accessKeySecret is wrong';
const query = [
  ['Name', 'secret-name'],
  ['PageSize', '10'],
] as const;
const rpc = await rpcV1(wireRequest({ query }), accessKey, signingContext());
const roa = await roaV1(wireRequest({ query, path: '/a' }), accessKey, signingContext({ style: 'ROA' }));
const v3 = await acs3(wireRequest({ query }), accessKey, signingContext());
const [v3ToSign = '', v3Request = ''] = v3.signed;

describe('explainMismatch', () => {
  it.each([
    ['rpcV1', `Signature is wrong. server string to sign is:${rpc.signed[0]}`, rpc.signed],
    ['roaV1', `Signature is wrong. server string to sign is:${roa.signed[0]}`, roa.signed],
    [
      'roaV1 with spaces for lines',
      `Signature is wrong. The server StringToSign is [${roa.signed[0]?.replaceAll('\n', ' ')}]`,
      roa.signed,
    ],
    ['acs3', `Signature is wrong, server string to sign is:${v3ToSign}`, v3.signed],
    [
      'acs3 with the canonical request only',
      `Signature is wrong, server CanonicalRequest is [${v3Request}]`,
      v3.signed,
    ],
    [
      'acs3 with both',
      `Signature is wrong (server CanonicalRequest is [${v3Request}], server StringToSign is [${v3ToSign}])`,
      v3.signed,
    ],
  ])('blames the secret where the server signed the same text: %s', (_, message, signed) => {
    expect(explainMismatch(message, signed)).toBe(same);
  });

  it.each([
    [
      'rpcV1',
      rpc.signed,
      `server string to sign is:${rpc.signed[0]?.replace('2024', '2025')}`,
      "'Timestamp%3D…'",
    ],
    ['roaV1', roa.signed, `server string to sign is:${roa.signed[0]?.replace('POST', 'GET')}`, "'POST'"],
    [
      'roaV1 with another query',
      roa.signed,
      `server string to sign is:${roa.signed[0]?.replace('=10', '=11')}`,
      "'PageSize=…'",
    ],
    [
      'acs3 with another host',
      v3.signed,
      `server CanonicalRequest is [${v3Request.replace('host:ecs', 'host:vpc')}]`,
      "'host:ecs.cn-hangzhou.aliyuncs.com'",
    ],
    [
      'acs3 with another value',
      v3.signed,
      `server CanonicalRequest is [${v3Request.replace('secret-name', 'other')}]`,
      "'Name=…'",
    ],
    [
      'acs3 with another string to sign',
      v3.signed,
      `server StringToSign is [ACS3-HMAC-SHA256\nabc]`,
      `'${v3ToSign.split('\n')[1]}'`,
    ],
  ])('names the first line that the server signed differently: %s', (_, signed, quoted, line) => {
    expect(explainMismatch(`Signature is wrong. ${quoted}`, signed)).toBe(
      `Signature is wrong. The server signed another text, without ${line}`,
    );
  });

  it('says so where the server signed more than the request has', () => {
    const quoted = rpc.signed[0]?.replace('%26Version', '%26User%3Dx%26Version');
    expect(explainMismatch(`No. server string to sign is:${quoted}`, rpc.signed)).toBe(
      'No. The server signed another text, with more in it',
    );
  });

  it('never repeats what the server quoted', () => {
    const quoted = `server string to sign is:${rpc.signed[0]}&Password=hunter2`;
    expect(explainMismatch(`No. ${quoted}`, ['something else'])).not.toMatch(/hunter2|secret-name/);
    expect(explainMismatch(`No. ${quoted}`, [])).toBe('No');
  });

  it('leaves other messages alone', () => {
    expect(explainMismatch('The server is busy.', rpc.signed)).toBe('The server is busy.');
  });

  it('takes a hostile message of any length in linear time', () => {
    const hostile = `${'!'.repeat(300_000)} server${'-'.repeat(300_000)}`;
    expect(explainMismatch(hostile, rpc.signed)).toBe(hostile);
  });
});
