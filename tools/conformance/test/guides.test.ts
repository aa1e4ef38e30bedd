import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ecs } from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import ts from 'typescript';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { runInstances } from './support/waiting.ts';

const project = join(import.meta.dirname, '..');
const folder = join(project, '.test-results/guides');
const guides = ['waiters', 'regions', 'dry-runs'];
const run = promisify(execFile);
const key = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };

/** The files of a guide's examples; the first is a whole program. */
const files = new Map(guides.map((guide) => [guide, examplesOf(guide)]));

function examplesOf(guide: string): readonly { file: string; text: string }[] {
  const page = readFileSync(join(project, '../../docs/guides', `${guide}.md`), 'utf8');
  return [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text = ''], index) => ({
    file: join(folder, `${guide}-${index}.ts`),
    text,
  }));
}

// Within the project, so that imports are found as a user's would be.
beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of [...files.values()].flat()) writeFileSync(file, text);
});

async function start(timing: object = {}): Promise<{ emulator: Emulator; ecs: Ecs }> {
  const emulator = await startEmulator({ timing });
  const ecs = new Ecs({ regionId: 'cn-hangzhou', endpoint: emulator.url, credentials: key });
  onTestFinished(async () => {
    ecs.close();
    await emulator.close();
  });
  return { emulator, ecs };
}

/** Runs the program of a guide against the emulator. */
async function runProgram(guide: string, { url }: Emulator, ...args: string[]): Promise<string[]> {
  const program = files.get(guide)?.[0]?.file ?? '';
  const env = {
    ...process.env,
    ALIBABA_CLOUD_ENDPOINT: url,
    ALIBABA_CLOUD_ACCESS_KEY_ID: key.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: key.accessKeySecret,
  };
  const node = ['--import', 'tsx', '--conditions=source', program, ...args];
  const { stdout } = await run(process.execPath, node, { cwd: project, env });
  return stdout.trim().split('\n');
}

test('the examples of the guides compile', () => {
  const { config } = ts.readConfigFile(join(project, '../../tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const sources = [...files.values()].flat().map(({ file }) => file);
  const program = ts.createProgram(sources, { ...options, isolatedDeclarations: false });
  const faults = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName.slice(folder.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect([sources.length, faults]).toEqual([5, []]);
});

test('the program of the guide to waiters waits until its instances run', async () => {
  const { emulator } = await start({ startingMs: 100 });
  const lines = await runProgram('waiters', emulator);
  expect(lines).toEqual(['cn-hangzhou Running', 'cn-hangzhou Running']);
});

test('the program of the guide to regions finds the instances of all of them', async () => {
  const { emulator, ecs } = await start();
  await runInstances(ecs, 2);
  await runInstances(ecs.with({ regionId: 'cn-beijing' }), 1);
  const lines = await runProgram('regions', emulator);
  expect(lines.toSorted()).toEqual([
    'cn-beijing ecs.g8i.large',
    'cn-beijing: 1',
    'cn-hangzhou ecs.g8i.large',
    'cn-hangzhou ecs.g8i.large',
    'cn-hangzhou: 2',
  ]);
});

test('the program of the guide to dry runs says whether it would work, and does nothing', async () => {
  const { emulator, ecs } = await start();
  expect(await runProgram('dry-runs', emulator)).toEqual(['it would work']);
  const refused = await runProgram('dry-runs', emulator, '1001');
  expect(refused).toEqual(['it would not: InvalidParameter.Amount']);
  expect((await ecs.describeInstances()).TotalCount).toBe(0);
});
