import { expect, it } from 'vitest';
import { measureShares } from '../../src/shares/measure.ts';

it('tells what the files of core add to a bundle, and its size without some of them', async () => {
  const {
    bytes,
    shares,
    bytesWithout = 0,
  } = await measureShares('browser', ['call/logging.ts', 'codec/redact.ts']);
  const shareOf = new Map(shares.map(({ file, bytes: share }) => [file, share]));
  expect(shareOf.get('call/logging.ts')).toBeGreaterThan(50);
  expect(shareOf.get('call/perform-call.ts')).toBeGreaterThan(shareOf.get('call/logging.ts') ?? 0);
  expect(shareOf.has('operations/paginate.ts')).toBe(false);
  expect(bytesWithout).toBeGreaterThan(bytes / 2);
  expect(bytesWithout).toBeLessThan(bytes - (shareOf.get('call/logging.ts') ?? 0));
});

it('refuses a file that the bundle does not hold', async () => {
  await expect(measureShares('browser', ['operations/paginate.ts'])).rejects.toThrow(
    'the bundle holds no operations/paginate.ts of core',
  );
});
