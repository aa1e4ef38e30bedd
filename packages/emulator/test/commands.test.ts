import { expect, it } from 'vitest';
import { useEmulator } from './support/emulator.ts';

const emulator = useEmulator();

it.each([
  [{ exitCode: 1.5 }, 'exitCode: must be a whole number, not 1.5'],
  [{ durationMs: -1 }, 'durationMs: must be 0 or more milliseconds, not -1'],
  [{ pendingMs: Number.NaN }, 'pendingMs: must be 0 or more milliseconds, not NaN'],
])('refuses a rule that makes no sense', (rule, message) => {
  expect(() => emulator().commands.answer(rule)).toThrow(new RangeError(message));
});
