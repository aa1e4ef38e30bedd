import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ecs } from '@scope/ecs';
import { startEmulator } from '@scope/emulator';
import ts from 'typescript';
import { beforeAll, expect, it } from 'vitest';
import { root } from '../src/documents.ts';
import { readDocument } from '../src/read-document.ts';

const project = join(import.meta.dirname, '..');
const guide = 'docs/guides/emulator-console.md';
const { blocks } = readDocument(guide);
/** Within the project, so that imports are found as a user's would be. */
const folder = join(project, '.test-results/console-guide');
const program = join(folder, 'control.ts');
const run = promisify(execFile);

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

it('the program of the guide compiles, and does what it says', async () => {
  await using emulator = await startEmulator();
  const block = blocks.find(({ language }) => language === 'ts');
  writeFileSync(program, block?.text.replace('http://127.0.0.1:4566', emulator.url) ?? '');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const faults = ts.getPreEmitDiagnostics(ts.createProgram([program], options));
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);

  const client = { endpoint: emulator.url, regionId: 'cn-hangzhou', maxAttempts: 1, maxBusyWaitMs: 0 };
  const ecs = new Ecs({
    ...client,
    credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
  });
  const wrong = new Ecs({
    ...client,
    credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret&' },
  });
  const { InstanceIdSets } = await ecs.runInstances({ InstanceName: 'web' });
  await ecs.startInstances({ InstanceId: InstanceIdSets?.InstanceIdSet ?? [] }).catch(() => undefined);
  await expect(wrong.describeRegions()).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' });
  const { stdout } = await run(process.execPath, ['--import', 'tsx', '--conditions=source', program], {
    cwd: project,
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  expect(stdout.split('\n')).toEqual(
    expect.arrayContaining([
      'ecs/instance 1',
      expect.stringMatching(/^i-\w+ web$/),
      'The signing key has no & at its end, or one too many',
    ]),
  );
  await expect(ecs.describeRegions()).rejects.toMatchObject({ code: 'SystemBusy' });
});

it('the commands of the guide run as they are written', async () => {
  await using emulator = await startEmulator();
  const shell = blocks.filter(({ language }) => language === 'sh');
  const lines = shell.flatMap(({ text }) => text.trim().split('\n'));
  const curls = lines.filter((line) => line.startsWith('curl '));
  expect(curls).toHaveLength(lines.length - 1);
  for (const line of curls) {
    await run('sh', ['-c', line.replace('localhost:4566', `localhost:${emulator.port}`)], { cwd: folder });
    const [, file = ''] = / -o (\S+)$/.exec(line) ?? [];
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toBeTypeOf('object');
  }
});

it('the guide has its pictures, and each is small', () => {
  const named = [...readFileSync(join(root, guide), 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(
    ([, path = '']) => path,
  );
  expect(named).toHaveLength(3);
  for (const path of named) {
    const file = join(root, 'docs/guides', path);
    expect([path, existsSync(file)]).toEqual([path, true]);
    expect(statSync(file).size).toBeLessThan(150_000);
  }
});
