import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findSpecs, writeReference } from '@scope/codegen';
import { startEmulator } from '@scope/emulator';
import { run, userEnvironment } from '@scope/packing';
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

/** The files of all examples. */
const written: { readonly file: string; readonly code: string }[] = [];

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
  for (const [index, { code }] of examples.entries()) {
    const file = join(folder, `example-${index}.ts`);
    writeFileSync(file, code);
    written.push({ file, code });
  }
  expect(faultsIn(written.map(({ file }) => file))).toEqual([]);
});

// Walks through pages and waits have no end where the answers are samples; `tools/conformance` tests each of them.
it('runs the example of every operation', { timeout: 300_000 }, async () => {
  await using emulator = await startEmulator({ onlySamples: true });
  const calls = written.filter(({ code }) => !/\b(paginate|waitUntil)\(/.test(code));
  const runner = join(folder, 'run-all.mjs');
  writeFileSync(
    runner,
    `const faults = [];
for (const file of ${JSON.stringify(calls.map(({ file }) => pathToFileURL(file).href))})
  await import(file).catch((error) => faults.push(file + ': ' + error.message));
// The examples have printed lines of their own before.
console.log('\\n' + JSON.stringify(faults));`,
  );
  const env = {
    ...userEnvironment(),
    ALIBABA_CLOUD_ENDPOINT: emulator.url,
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'testAccessKeyId',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'testAccessKeySecret',
  };
  const node = ['--import', 'tsx', '--conditions=source', runner];
  const output = await run(process.execPath, node, { cwd: project, env, limitMs: 240_000 });
  const faults = JSON.parse(output.trim().split('\n').at(-1) ?? '') as readonly string[];
  // A role of the vendor's own account; and what proves who asks, which their descriptions do not require.
  expect(faults.map((fault) => / (\w+ failed with [\w.]+)/.exec(fault)?.[1] ?? fault)).toEqual([
    'AssumeRole failed with EntityNotExist.Role',
    'AssumeRoleWithOIDC failed with MissingParameter.OIDCProviderArn',
    'AssumeRoleWithSAML failed with MissingParameter.SAMLProviderArn',
  ]);
  expect(new Set(emulator.requests.map(({ action }) => action)).size).toBeGreaterThan(450);
  expect(emulator.requests.length).toBeGreaterThanOrEqual(477);
});

it('would notice an example that does not compile', { timeout: 180_000 }, () => {
  const file = join(folder, 'wrong.ts');
  writeFileSync(file, "import { Ecs } from '@scope/ecs';\n\nawait new Ecs().attachDisk({ DiskId: 1 });\n");
  expect(faultsIn([file]).length).toBeGreaterThan(0);
});
