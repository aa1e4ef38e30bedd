import { rmSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { guidePrograms, writeGuide } from '../../src/guide-programs.ts';

const project = join(import.meta.dirname, '../..');

it.each([
  ['console-sign-in', 1],
  ['tokens-for-devices', 10],
])('the programs of %s compile', (guide, least) => {
  // Within the project, so that imports are found as a user's would be.
  const folder = join(project, '.test-results', guide);
  rmSync(folder, { recursive: true, force: true });
  writeGuide(folder, guide);
  const files = [...guidePrograms(guide).keys()].map((name) => join(folder, name));
  const { config } = ts.readConfigFile(join(project, '../../tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const lib = ['lib.es2023.d.ts', 'lib.es2024.string.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];
  const program = ts.createProgram(files, { ...options, lib, isolatedDeclarations: false });
  const faults = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName.slice(folder.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect(faults).toEqual([]);
  expect(files.length).toBeGreaterThanOrEqual(least);
});
