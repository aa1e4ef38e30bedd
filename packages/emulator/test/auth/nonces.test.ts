import { expect, it } from 'vitest';
import { createNonces } from '../../src/auth/nonces.ts';

const minute = 60_000;

it('accepts a nonce once for each access key', () => {
  const nonces = createNonces();
  nonces.use('one', 'nonce', 0);
  nonces.use('two', 'nonce', 0);
  expect(() => nonces.use('one', 'nonce', 30 * minute)).toThrow(
    expect.objectContaining({ code: 'SignatureNonceUsed', message: expect.stringContaining('used before') }),
  );
});

it('forgets a nonce when no request that carries it could be in time any more', () => {
  const nonces = createNonces();
  nonces.use('one', 'nonce', 0);
  expect(() => nonces.use('one', 'nonce', 31 * minute)).not.toThrow();
});
