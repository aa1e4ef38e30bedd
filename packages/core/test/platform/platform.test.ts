import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as node from '../../src/platform/node.ts';
import * as web from '../../src/platform/web.ts';

describe('the two platforms', () => {
  it('hash and sign alike', async () => {
    const text = fc.string({ unit: 'binary' });
    const key = fc.string({ unit: 'binary', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(key, text, async (secret, data) => {
        expect(await web.sha256Hex(data)).toBe(await node.sha256Hex(data));
        expect(await web.hmacSha256Hex(secret, data)).toBe(await node.hmacSha256Hex(secret, data));
        expect(await web.hmacSha1Base64(secret, data)).toBe(await node.hmacSha1Base64(secret, data));
      }),
    );
  });

  it('hash the part of a buffer that a view shows', async () => {
    const view = new Uint8Array([0, 1, 2, 3]).subarray(1, 3);
    expect(await web.sha256Hex(view)).toBe(await node.sha256Hex(new Uint8Array([1, 2])));
  });
});
