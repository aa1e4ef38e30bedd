import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Language } from '../src/language.ts';

/**
 * Builds a program before the tests of a suite, and returns what tells the command that runs it. Where the machine lacks what the
 * language needs, the tests are skipped and told of, or fail if all languages are required.
 */
export function prepared({ name, missing, build }: Language, main: string): () => readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  let lacking: string | undefined;
  let command: readonly string[] = [];

  beforeAll(async () => {
    lacking = await missing();
    if (lacking === undefined) command = await build(main, folder);
    else console.warn(`${name} is left out: ${lacking}`);
    if (process.env.REQUIRE_ALL_LANGUAGES === '1') expect(lacking).toBeUndefined();
  });
  beforeEach(({ skip }) => skip(lacking !== undefined, lacking));
  afterAll(() => rmSync(folder, { recursive: true }));

  return () => command;
}
