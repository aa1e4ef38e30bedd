import { createHash, createHmac, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type CallDetail, connectEmulator } from '../../src/index.ts';
import { useEmulator } from '../support/emulator.ts';
import { exchange } from '../support/http.ts';
import { callV1, resourceSpecs } from '../support/resource-call.ts';
import { testKey, timeOf } from '../support/signed-call.ts';
import { signedUrl } from '../support/signed-url.ts';

const emulator = useEmulator();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** How a client differs from what it should do. */
interface Client {
  /** Changes what is signed. */
  readonly edit?: (canonical: string) => string;
  readonly secret?: string;
  readonly body?: string;
  readonly claimedHash?: string;
  readonly query?: string;
}

/** Sends a call whose client makes a mistake, and returns what the emulator tells of it. */
async function detailOf(client: Client): Promise<CallDetail> {
  const { edit = (text) => text, secret = testKey.secret, body = '', query = '' } = client;
  const claimedHash = client.claimedHash ?? sha256(body);
  const headers: Record<string, string> = {
    host: `127.0.0.1:${emulator().port}`,
    'x-acs-action': 'RunInstances',
    'x-acs-content-sha256': claimedHash,
    'x-acs-date': timeOf(emulator()),
    'x-acs-signature-nonce': randomUUID(),
    'x-acs-version': '2014-05-26',
    ...(body === '' ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
  };
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name]}`);
  const sorted = query.split('&').sort().join('&');
  const canonical = ['POST', '/', sorted, ...lines, '', names.join(';'), claimedHash].join('\n');
  const toSign = `ACS3-HMAC-SHA256\n${sha256(edit(canonical))}`;
  const signature = createHmac('sha256', secret).update(toSign).digest('hex');
  const authorization = `ACS3-HMAC-SHA256 Credential=${testKey.id},SignedHeaders=${names.join(';')},Signature=${signature}`;
  const reply = await exchange(emulator().url, {
    method: 'POST',
    path: `/?${query}`,
    headers: { ...headers, authorization, accept: 'application/json' },
    body,
  });
  expect([reply.status, reply.body.Code]).toEqual([400, 'SignatureDoesNotMatch']);
  return connectEmulator(emulator().url).calls.get(String(reply.body.RequestId));
}

const blanks = 'RegionId=cn-hangzhou&InstanceName=a%20b%2A&ZZ=~';

describe('a signature of version 3 that does not match', () => {
  it.each<[string, Client]>([
    ['A blank was signed as + and not as %20', { query: blanks, edit: (text) => text.replace('%20', '+') }],
    [
      'An asterisk was signed as it is and not as %2A',
      { query: blanks, edit: (text) => text.replace('%2A', '*') },
    ],
    [
      'A tilde was signed as %7E and not as it is',
      { query: blanks, edit: (text) => text.replace('~', '%7E') },
    ],
    [
      'A blank, an asterisk or a tilde was encoded as in a form, and not by RFC 3986',
      { query: blanks, edit: (text) => text.replace('%20', '+').replace('%2A', '*').replace('~', '%7E') },
    ],
    [
      'The percent-encoding was signed in lower case',
      { query: blanks, edit: (text) => text.replace('%2A', '%2a') },
    ],
    [
      'Parameters were signed without percent-encoding',
      { query: blanks, edit: (text) => text.replace('%20', ' ').replace('%2A', '*') },
    ],
    [
      'Parameters were signed in the order in which they were sent, not sorted',
      { query: 'B=1&A=2', edit: (text) => text.replace('A=2&B=1', 'B=1&A=2') },
    ],
    ['The query was left out', { query: 'A=1', edit: (text) => text.replace('\nA=1\n', '\n\n') }],
    ['Another method was signed', { edit: (text) => text.replace('POST', 'GET') }],
    ['The path was signed with a / at its end', { edit: (text) => text.replace('\n/\n', '\n//\n') }],
    [
      'Another host was signed than the one that was called',
      { edit: (text) => text.replace(/host:127.0.0.1:\d+/, 'host:127.0.0.1') },
    ],
    ['The empty line behind the headers is missing', { edit: (text) => text.replace(/\n\n(?=host;)/, '\n') }],
    [
      'The header x-acs-content-sha256 is not the hash of the body that came',
      { body: 'a=1', claimedHash: sha256('a=2') },
    ],
    [
      'The body was left out: the hash of an empty one was signed',
      { body: 'a=1', edit: (text) => text.replace(/\w+$/, sha256('')) },
    ],
    [
      'A blank or a line break at the end of the access key secret was taken for a part of it',
      { secret: `${testKey.secret}\n` },
    ],
    ['The signing key has no & at its end, or one too many', { secret: `${testKey.secret}&` }],
  ])('is explained: %s', async (mistake, client) => {
    const { signature } = await detailOf(client);
    expect(signature?.mistake).toBe(mistake);
    const own = client.edit?.(signature?.canonicalRequest ?? '') ?? signature?.canonicalRequest;
    if (client.claimedHash === undefined) expect(signature?.signedInstead).toBe(own);
    else expect(signature?.signedInstead).toContain(client.claimedHash);
  });

  it('is not explained where the secret is another one', async () => {
    const { signature } = await detailOf({ secret: 'another' });
    expect(signature).toEqual({
      canonicalRequest: expect.stringContaining('x-acs-action:RunInstances'),
      stringToSign: expect.stringMatching(/^ACS3-HMAC-SHA256\n[0-9a-f]{64}$/),
    });
  });

  it('shows no secret that was signed, in whatever form it was sent', async () => {
    const login = encodeURIComponent('{"Password":"hidden-json"}');
    const query = `LaunchConfiguration.UserData=hidden-data&Password=hidden%26sauce&Login=${login}&InstanceName=shown&Zone=1`;
    const detail = await detailOf({ query, edit: (text) => text.replace('POST', 'GET') });
    const told = JSON.stringify(detail);
    expect(told).toContain('InstanceName=shown');
    expect(told).toContain('Password=<hidden>&');
    expect(told.match(/hidden-data|hidden%26|sauce|hidden-json/)).toBeNull();
  });
});

describe('a signature of version 1 that does not match', () => {
  it('is explained, and shows no secret', async () => {
    const path = signedUrl(emulator(), {
      Action: 'ModifyInstanceAttribute',
      Version: '2014-05-26',
      InstanceName: 'a*',
      Password: 'hidden-word',
    });
    const reply = await exchange(emulator().url, { method: 'GET', path, headers: { host: 'localhost' } });
    expect(reply.body.Code).toBe('SignatureDoesNotMatch');
    const { signature, message } = await connectEmulator(emulator().url).calls.get(
      String(reply.body.RequestId),
    );
    expect(message).toBe('The signature is not the one that this request needs.');
    expect(signature?.mistake).toBe('An asterisk was signed as it is and not as %2A');
    expect([signature?.stringToSign, signature?.signedInstead]).toEqual([
      expect.stringMatching(/InstanceName%3Da%252A%26Password%3D<hidden>%26/),
      expect.stringMatching(/InstanceName%3Da\*%26Password%3D<hidden>%26/),
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['Another method was signed', { method: 'POST' }],
    ['The signing key has no & at its end, or one too many', { secret: '&' }],
  ])('is explained: %s', async (mistake, { method = 'GET', secret = '' }) => {
    const parameters = { Action: 'DescribeRegions', Version: '2014-05-26' };
    const key = { ...testKey, secret: `${testKey.secret}${secret}` };
    const path = signedUrl(emulator(), parameters, key);
    const reply = await exchange(emulator().url, { method, path, headers: { host: 'localhost' } });
    const { signature } = await connectEmulator(emulator().url).calls.get(String(reply.body.RequestId));
    expect(signature?.mistake).toBe(mistake);
  });
});

describe('a signature of the resource style that does not match', () => {
  const styled = useEmulator({ specs: resourceSpecs });

  it.each<[string, Record<string, string>]>([
    ['The header accept was sent and not signed', { accept: 'text/plain' }],
    ['The header content-type was sent and not signed', { 'content-type': 'text/plain' }],
  ])('is explained: %s', async (mistake, sent) => {
    const [[name = '', value = ''] = []] = Object.entries(sent);
    const reply = await callV1(styled(), 'GET /clusters', {
      headers: { [name]: '' },
      tampered: { [name]: value },
    });
    expect(reply.body.Code).toBe('SignatureDoesNotMatch');
    const { requestId } = styled().requests.at(-1) ?? {};
    const { signature } = await connectEmulator(styled().url).calls.get(requestId ?? '');
    expect(signature?.mistake).toBe(mistake);
  });
});
