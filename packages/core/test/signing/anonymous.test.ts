import { describe, expect, it } from 'vitest';
import { encodePairs } from '../../src/codec/percent-encode.ts';
import type { Pair } from '../../src/codec/wire.ts';
import { anonymous } from '../../src/signing/anonymous.ts';
import { nonce, signingContext, wireRequest } from './samples.ts';

const common = [
  'Action=DescribeRegions',
  'Format=json',
  `SignatureNonce=${nonce}`,
  'Timestamp=2024-01-02T03%3A04%3A05Z',
  'Version=2014-05-26',
];
const vendorHeaders = {
  accept: 'application/json',
  host: 'ecs.cn-hangzhou.aliyuncs.com',
  'x-acs-action': 'DescribeRegions',
  'x-acs-version': '2014-05-26',
};
const form = 'application/x-www-form-urlencoded';

function withForm(query: readonly Pair[], pairs: readonly Pair[]) {
  return wireRequest({ query, form: pairs, body: encodePairs(pairs), contentType: form });
}

describe('an anonymous request of the RPC style', () => {
  it('says in its query what is called and when, and no more in its headers than that', async () => {
    const sent = await anonymous(wireRequest(), signingContext());
    expect(sent).toEqual({ query: common.join('&'), headers: vendorHeaders, body: undefined, signed: [] });
  });

  it.each<[string, readonly Pair[], readonly Pair[], string]>([
    ['the query', [['Proof', 'a+/=']], [], 'Proof=a%2B%2F%3D'],
    ['the form', [], [['Proof', 'a']], 'Proof=a'],
    [
      'both',
      [
        ['A', '1'],
        ['Z', '2'],
      ],
      [['Proof', 'a']],
      'A=1&Proof=a&Z=2',
    ],
  ])('sends in its form what the operation has for %s', async (_, query, pairs, body) => {
    const request = pairs.length === 0 ? wireRequest({ query }) : withForm(query, pairs);
    const sent = await anonymous(request, signingContext());
    expect([sent.query, sent.body, sent.headers['content-type']]).toEqual([common.join('&'), body, form]);
  });

  it('keeps its parameters in the query where it has no body, or another one', async () => {
    const query: readonly Pair[] = [['B', '1']];
    const wanted = [...common.slice(0, 1), 'B=1', ...common.slice(1)].join('&');
    const get = await anonymous(wireRequest({ method: 'GET', query }), signingContext());
    const json = { body: '{}', contentType: 'application/json; charset=utf-8' };
    const post = await anonymous(wireRequest({ query, ...json }), signingContext());
    expect([get.query, get.body, get.headers['content-type']]).toEqual([wanted, undefined, undefined]);
    expect([post.query, post.body, post.headers['content-type']]).toEqual([wanted, '{}', json.contentType]);
  });

  it('sends no name twice: what the caller calls like one of its own stands', async () => {
    const sent = await anonymous(wireRequest({ query: [['Format', 'XML']] }), signingContext());
    expect([sent.query, sent.body]).toEqual([
      common.filter((pair) => pair !== 'Format=json').join('&'),
      'Format=XML',
    ]);
  });

  it('lets no header of the caller replace one that it sets', async () => {
    const headers = { host: 'evil', 'x-acs-action': 'Other', 'x-acs-note': 'kept' };
    const sent = await anonymous(wireRequest({ headers }), signingContext());
    expect(sent.headers).toEqual({ ...vendorHeaders, accept: undefined, 'x-acs-note': 'kept' });
  });
});

describe('an anonymous request of the resource style', () => {
  it('says in its headers what is called and when, as the vendor’s core does', async () => {
    const request = {
      path: '/health',
      query: [['a', '1']] as const,
      body: '{}',
      contentType: 'application/json',
    };
    const sent = await anonymous(wireRequest(request), signingContext({ style: 'ROA' }));
    expect(sent).toEqual({
      query: 'a=1',
      body: '{}',
      headers: {
        ...vendorHeaders,
        'content-type': 'application/json',
        date: 'Tue, 02 Jan 2024 03:04:05 GMT',
        'x-acs-signature-method': 'HMAC-SHA1',
        'x-acs-signature-nonce': nonce,
        'x-acs-signature-version': '1.0',
      },
      signed: [],
    });
  });
});
