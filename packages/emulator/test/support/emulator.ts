import { afterAll, beforeAll } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/index.ts';

/** Starts an emulator for all tests of a file, and stops it after them. */
export function useEmulator(options: EmulatorOptions = {}): () => Emulator {
  let emulator: Emulator | undefined;
  beforeAll(async () => {
    emulator = await startEmulator(options);
  });
  afterAll(() => emulator?.close());
  return () => {
    if (emulator === undefined) throw new Error('The emulator runs only while tests do');
    return emulator;
  };
}
