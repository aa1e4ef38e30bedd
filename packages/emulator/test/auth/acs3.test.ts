import { describe, expect, it } from 'vitest';
import {
  canonicalRequest,
  readAuthorization,
  sha256Hex,
  signature,
  stringToSign,
} from '../../src/auth/acs3.ts';
import { readPairs } from '../../src/params/pairs.ts';
import vectors from './vectors/acs3.json' with { type: 'json' };

describe.each(vectors)('$name', (vector) => {
  const url = new URL(vector.url);
  const headers = new Map(Object.entries(vector.headers).map(([name, value]) => [name, [value]]));
  const authorization = readAuthorization(vector.headers.authorization);

  it('has the published canonical request', () => {
    const canonical = canonicalRequest({
      method: vector.method,
      path: url.pathname,
      query: readPairs(url.search.slice(1)),
      headers,
      signedHeaders: authorization.signedHeaders,
      bodyHash: sha256Hex(Buffer.from(vector.bodyBase64, 'base64')),
    });
    expect(canonical).toBe(vector.canonicalRequest);
  });

  it('has the published string to sign', () => {
    expect(stringToSign(vector.canonicalRequest)).toBe(vector.stringToSign);
  });

  it('has the published signature, which is also the one that the header carries', () => {
    expect(signature(vector.accessKeySecret, vector.stringToSign)).toBe(vector.signature);
    expect(authorization.signature).toBe(vector.signature);
  });
});

it('joins the values of a header that came twice', () => {
  const canonical = canonicalRequest({
    method: 'get',
    path: '',
    query: [
      ['b', '2'],
      ['a', '1 *'],
    ],
    headers: new Map([['x-acs-note', ['two ', ' one']]]),
    signedHeaders: ['x-acs-note'],
    bodyHash: 'hash',
  });
  expect(canonical).toBe('GET\n/\na=1%20%2A&b=2\nx-acs-note:one,two\n\nx-acs-note\nhash');
});

it.each([
  '',
  'Basic dGVzdA==',
  'ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host',
  'ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host,Signature=short',
])('refuses the header "%s"', (text) => {
  expect(() => readAuthorization(text)).toThrow(
    expect.objectContaining({ code: 'IncompleteSignature', message: expect.stringContaining('must read') }),
  );
});
