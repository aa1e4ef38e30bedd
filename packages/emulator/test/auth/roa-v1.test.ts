import { describe, expect, it } from 'vitest';
import { md5Base64, readAuthorization, signature, stringToSign } from '../../src/auth/roa-v1.ts';
import { readPairs } from '../../src/params/pairs.ts';
import vectors from './vectors/roa-v1.json' with { type: 'json' };

describe.each(vectors)('$name', (vector) => {
  const { method, url, accessKeySecret } = vector;
  const headers = new Map(Object.entries(vector.headers).map(([name, value]) => [name, [value]]));

  it('has the published string to sign', () => {
    const { pathname, search } = new URL(url);
    const query = readPairs(search.slice(1));
    expect(stringToSign({ method, path: pathname, query, headers })).toBe(vector.stringToSign);
  });

  it('has the published signature, which is also the one that the header carries', () => {
    expect(signature(accessKeySecret, vector.stringToSign)).toBe(vector.signature);
    expect(readAuthorization(vector.headers.authorization).signature).toBe(vector.signature);
  });

  it('has the published hash of the body, where it has one', () => {
    const hash = headers.get('content-md5')?.[0] ?? md5Base64(Buffer.from(vector.body));
    expect(hash).toBe(md5Base64(Buffer.from(vector.body)));
  });
});

it.each(['', 'acs id', 'acs id:short', 'acs :OLeaidS1JvxuMvnyHOwuJ+uX5qY=', 'Basic dGVzdA=='])(
  'refuses the header "%s"',
  (text) => {
    expect(() => readAuthorization(text)).toThrow(
      expect.objectContaining({ code: 'IncompleteSignature', message: expect.stringContaining('must read') }),
    );
  },
);
