import { describe, expect, it } from 'vitest';
import { signature, stringToSign } from '../../src/auth/rpc-v1.ts';
import { readPairs } from '../../src/params/pairs.ts';
import vectors from './vectors/rpc-v1.json' with { type: 'json' };

describe.each(vectors)('$name', (vector) => {
  it('has the published string to sign', () => {
    const pairs = [...readPairs(new URL(vector.url).search.slice(1)), ...readPairs(vector.body)];
    expect(stringToSign(vector.method, pairs)).toBe(vector.stringToSign);
  });

  it('has the published signature', () => {
    expect(signature(vector.accessKeySecret, vector.stringToSign)).toBe(vector.signature);
  });
});
