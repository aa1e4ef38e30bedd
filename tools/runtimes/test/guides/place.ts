import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '@scope/emulator';
import { installToolbox, packAll } from '@scope/packing';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { linkPackages, writeGuide } from '../../src/guide-programs.ts';
import { toolbox } from '../../src/runtimes.ts';

/** Where the programs of a guide run: packed packages in a folder, and an emulator of the guide's account. */
export interface Place {
  readonly folder: string;
  readonly emulator: Emulator;
  /** What a backend that runs against the emulator has in its environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Prepares such a place for the tests of a file. */
export function useGuide(guide: string): () => Place {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  let emulator: Emulator | undefined;
  beforeAll(async () => {
    await installToolbox(toolbox);
    await packAll(folder);
    linkPackages(folder, ['hono', 'express']);
    writeGuide(folder, guide);
  });
  beforeEach(async () => {
    emulator = await startEmulator({ accountId: '1234567890123456' });
  });
  afterEach(() => emulator?.close());
  afterAll(() => rmSync(folder, { recursive: true }));
  return () => {
    if (emulator === undefined) throw new Error('The emulator runs only while tests do');
    const { url } = emulator;
    const environment = {
      ALIBABA_CLOUD_ENDPOINT: url,
      ALIBABA_CLOUD_REGION_ID: 'cn-hangzhou',
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'testAccessKeyId',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'testAccessKeySecret',
    };
    return { folder, emulator, environment };
  };
}

/** Skips a test for which this machine lacks something, and says what; the public CI's machine may lack nothing. */
export function skipWithout(
  skip: (condition: boolean, note?: string) => void,
  reason: string | undefined,
): void {
  if (process.env.REQUIRE_ALL_RUNTIMES === '1') expect(reason).toBeUndefined();
  if (reason !== undefined) console.warn(`Skipped: ${reason}`);
  skip(reason !== undefined, reason);
}
