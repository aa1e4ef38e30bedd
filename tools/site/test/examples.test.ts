import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSpecs, writeReference } from '@scope/codegen';
import ts from 'typescript';
import { afterAll, expect, it } from 'vitest';
import { readContents } from '../src/contents.ts';
import { listPages } from '../src/page-list.ts';
import { project, root } from '../src/places.ts';

// Within the project, so that imports are found as a user's would be.
mkdirSync(join(project, '.test-results'), { recursive: true });
const folder = mkdtempSync(join(project, '.test-results', 'examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Example {
  readonly page: string;
  readonly code: string;
}

function examplesOf(page: string): readonly Example[] {
  const text = readFileSync(join(folder, page), 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => ({ page, code }));
}

function faultsIn(files: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const lib = ['lib.es2023.d.ts', 'lib.es2024.string.d.ts', 'lib.dom.d.ts'];
  const program = ts.createProgram([...files], { ...options, lib, isolatedDeclarations: false });
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}

it('compiles the example of every operation, every walk through pages and every waiter', {
  timeout: 180_000,
}, () => {
  writeReference(findSpecs(root), { root, folder: join(folder, 'reference') });
  const pages = listPages(folder).map(({ path }) => path);
  const operations = readContents(folder).flatMap(({ folder: product, themes }) =>
    themes.flatMap((theme) => theme.operations.map(({ page }) => `reference/${product}/${page}.md`)),
  );
  const examples = pages.flatMap(examplesOf);
  const shown = new Set(examples.map(({ page }) => page));
  expect(operations.length).toBeGreaterThanOrEqual(477);
  expect(operations.filter((page) => !shown.has(page))).toEqual([]);
  const files = examples.map(({ code }, index) => {
    const file = join(folder, `example-${index}.ts`);
    writeFileSync(file, code);
    return file;
  });
  expect(faultsIn(files)).toEqual([]);
});

it('would notice an example that does not compile', { timeout: 180_000 }, () => {
  const file = join(folder, 'wrong.ts');
  writeFileSync(file, "import { Ecs } from '@scope/ecs';\n\nawait new Ecs().attachDisk({ DiskId: 1 });\n");
  expect(faultsIn([file]).length).toBeGreaterThan(0);
});
