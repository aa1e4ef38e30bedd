import { describe, expect, it } from 'vitest';
import { useEmulator } from '../support/emulator.ts';
import { exchange, type Reply } from '../support/http.ts';
import { resourceSpecs } from '../support/resource-call.ts';
import { encodePairs, timeOf } from '../support/signed-call.ts';

// Who does not sign proves himself in the parameters, and says when he asks in one of several ways.

const emulator = useEmulator();
const resourceEmulator = useEmulator({ specs: resourceSpecs });
const parameters = {
  RoleArn: 'acs:ram::1234567890123456:role/ops',
  SAMLProviderArn: 'acs:ram::1234567890123456:saml-provider/idp',
  SAMLAssertion: 'PHNhbWw+',
};
const names = { Action: 'AssumeRoleWithSAML', Version: '2015-04-01' };
const nameHeaders = { 'x-acs-action': names.Action, 'x-acs-version': names.Version };
const minute = 60_000;

interface Unsigned {
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly form?: Record<string, string>;
}

function send({ query = {}, headers = {}, form = {} }: Unsigned): Promise<Reply> {
  const body = encodePairs(form);
  const type = body === '' ? undefined : { 'content-type': 'application/x-www-form-urlencoded' };
  const path = `/?${encodePairs(query)}`;
  return exchange(emulator().url, { method: 'POST', path, headers: { ...headers, ...type }, body });
}

const forms: Record<string, () => Unsigned> = {
  'the vendor’s STS client': () => ({
    query: { ...names, Format: 'json', Timestamp: timeOf(emulator()), SignatureNonce: 'a', ...parameters },
    headers: nameHeaders,
  }),
  'the vendor’s credentials libraries': () => ({
    query: { ...names, Format: 'JSON', Timestamp: timeOf(emulator()) },
    form: parameters,
  }),
  'a client with all in the form': () => ({
    form: { ...names, Format: 'JSON', Timestamp: timeOf(emulator()), SignatureNonce: 'b', ...parameters },
  }),
  'a client with headers of version 3': () => ({
    query: { ...parameters, Format: 'json' },
    headers: { ...nameHeaders, 'x-acs-date': timeOf(emulator()), 'x-acs-signature-nonce': 'c' },
  }),
  'a client that signs with an empty key': () => ({
    query: { ...names, Format: 'JSON', Timestamp: timeOf(emulator()), AccessKeyId: '', Signature: 'x=' },
    form: parameters,
  }),
  'one who writes it by hand, without a time': () => ({ query: { ...names, Format: 'JSON', ...parameters } }),
};

describe('an unsigned call', () => {
  it.each(Object.entries(forms))('is understood from %s', async (_, form) => {
    const { status, body } = await send(form());
    expect([status, body]).toMatchObject([200, { SAMLAssertionInfo: { Subject: 'saml-user' } }]);
    const last = emulator().requests.at(-1);
    expect([last?.parameters, last?.ignored]).toEqual([parameters, []]);
  });

  it.each<[string, () => Unsigned, string, RegExp]>([
    [
      'a time with milliseconds',
      () => ({ query: { Timestamp: '2024-01-02T03:04:05.000Z' } }),
      'Format',
      /ss/,
    ],
    ['an empty time', () => ({ query: { Timestamp: '' } }), 'Format', /ss/],
    [
      'an old time',
      () => ({ query: { Timestamp: timeOf(emulator(), -16 * minute) } }),
      'Expired',
      /15 minutes/,
    ],
    [
      'an old time in the form',
      () => ({ form: { Timestamp: timeOf(emulator(), -16 * minute) } }),
      'Expired',
      /15/,
    ],
    [
      'an early time in a header',
      () => ({ headers: { 'x-acs-date': timeOf(emulator(), 16 * minute) } }),
      'Expired',
      /15 minutes/,
    ],
  ])('with %s is refused before its parameters are read', async (_, form, code, message) => {
    const { query, headers, form: inForm } = form();
    const { status, body } = await send({
      query: { ...names, Format: 'json', ...query },
      ...(headers && { headers }),
      ...(inForm && { form: inForm }),
    });
    expect([status, body]).toMatchObject([
      400,
      { Code: `InvalidTimeStamp.${code}`, Message: expect.stringMatching(message) },
    ]);
  });

  it.each<[string, () => Unsigned]>([
    [
      'a parameter',
      () => ({ query: { ...names, Format: 'json', SignatureNonce: 'same' }, form: parameters }),
    ],
    [
      'a header',
      () => ({
        query: { ...parameters, Format: 'json' },
        headers: { ...nameHeaders, 'x-acs-signature-nonce': 'same header' },
      }),
    ],
  ])('may not use a nonce again, as %s', async (_, form) => {
    expect((await send(form())).status).toBe(200);
    expect(await send(form())).toMatchObject({
      status: 400,
      body: { Code: 'SignatureNonceUsed', Message: expect.stringContaining('used before') },
    });
  });

  it('of the resource style is dated by a header', async () => {
    const health = (headers: Record<string, string>, query = '') =>
      exchange(resourceEmulator().url, {
        method: 'GET',
        path: `/health${query}`,
        headers: { 'x-acs-action': 'GetHealth', 'x-acs-version': '2015-12-15', ...headers },
      });
    const now = resourceEmulator().clock.now();
    const good = await health({ date: new Date(now).toUTCString(), 'x-acs-signature-nonce': 'health' });
    const own = await health({}, '?Timestamp=noon');
    const late = await health({ date: new Date(now - 16 * minute).toUTCString() });
    const again = await health({ 'x-acs-signature-nonce': 'health' });
    expect([good, own, late, again]).toMatchObject([
      { status: 200, text: 'true' },
      { status: 200, text: 'true' },
      { status: 400, body: { Code: 'InvalidTimeStamp.Expired' } },
      { status: 400, body: { Code: 'SignatureNonceUsed' } },
    ]);
  });
});
