import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator } from '@scope/emulator';
import { beforeAll, describe, expect, it } from 'vitest';
import { documents, root } from '../src/documents.ts';
import { elsewhere } from '../src/elsewhere.ts';
import { type Program, programsOf, writePrograms } from '../src/programs.ts';
import { brokenPromise, promisedOutput } from '../src/promises.ts';
import { type Block, type Document, readDocument } from '../src/read-document.ts';
import { emulatorEnvironment, runProgram } from '../src/run-program.ts';
import { emulatorFor } from '../src/worlds.ts';

const folder = join(import.meta.dirname, '../.test-results/run');
const all = documents().map(readDocument);
const rows = all.flatMap((document) =>
  programsOf(document).map((program) => ({
    place: `${program.document}:${program.line}`,
    program,
    document,
  })),
);

beforeAll(() => writePrograms(folder, all));

function isElsewhere(block: Block): boolean {
  return elsewhere.some(
    ({ document, language, firstLine }) =>
      document === block.document &&
      language === block.language &&
      (firstLine === undefined || block.text.startsWith(`${firstLine}\n`)),
  );
}

/** Runs a program against an emulator of its own, and returns what is wrong. */
async function faultOf(program: Program, document: Document): Promise<string | undefined> {
  await using emulator = await startEmulator(emulatorFor(program));
  const file = join(folder, program.file);
  const { stdout, stderr, status } = await runProgram({ file, env: emulatorEnvironment(emulator.url) });
  if (status !== 0) return `it ends with ${status}:\n${stderr}${stdout}`;
  if (program.text.includes("from 'node:test'") && !/^# pass [1-9]/m.test(stdout)) return 'it tests nothing';
  return brokenPromise(promisedOutput(program, document), stdout);
}

describe.concurrent('a program of a document ends well and prints what it says:', () => {
  const here = rows.filter(({ program }) => program.onlyCompiled === undefined && !isElsewhere(program));

  it.each(here)('$place', async ({ program, document }) => {
    expect(await faultOf(program, document)).toBeUndefined();
  });
});

describe('what is run elsewhere', () => {
  it.each(elsewhere)('$document, by $ranBy', ({ document, language, firstLine, ranBy, mentions }) => {
    const blocks = all.find(({ path }) => path === document)?.blocks ?? [];
    const meant = blocks.filter((block) => block.language === language && isElsewhere(block));
    expect(meant.length).toBeGreaterThan(0);
    if (firstLine !== undefined) expect(meant.length).toBe(1);
    expect(existsSync(join(root, ranBy)) && readFileSync(join(root, ranBy), 'utf8')).toContain(mentions);
  });
});
