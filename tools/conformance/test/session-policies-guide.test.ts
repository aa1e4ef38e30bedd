import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ecs } from '@scope/ecs';
import { startEmulator } from '@scope/emulator';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { account, regionId } from './support/narrowed.ts';

const project = join(import.meta.dirname, '..');
const folder = join(project, '.test-results/session-policies');
const guide = readFileSync(join(project, '../../docs/guides/session-policies.md'), 'utf8');
const examples = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text = '']) => text);
const files = examples.map((_, index) => join(folder, `example-${index}.ts`));

// Within the workspace, so that imports are found as a user's would be.
beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  examples.forEach((text, index) => {
    writeFileSync(files[index] ?? '', text);
  });
});

describe('the guide to session policies', () => {
  it.each([true, false])('compiles, with exactOptionalPropertyTypes %s', (exactOptionalPropertyTypes) => {
    const { config } = ts.readConfigFile(join(project, '../../tsconfig.base.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
    const settings = { ...options, isolatedDeclarations: false, exactOptionalPropertyTypes };
    const faults = ts
      .getPreEmitDiagnostics(ts.createProgram(files, settings))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    expect([examples.length, faults]).toEqual([4, []]);
  });

  it('has a whole program, which prints what it says', async () => {
    await using emulator = await startEmulator();
    const ecs = new Ecs({ regionId, endpoint: emulator.url, credentials: account });
    await ecs.runInstances({
      Amount: 2,
      ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      InstanceType: 'ecs.g6.large',
      InstanceName: 'web-[1,1]',
    });
    const program = files[examples.findIndex((text) => text.includes('recordCalls'))] ?? '';
    const flags = ['--import', 'tsx', '--conditions=source', program];
    const { stdout } = await promisify(execFile)(process.execPath, flags, {
      cwd: project,
      env: {
        PATH: process.env.PATH,
        ALIBABA_CLOUD_ENDPOINT: emulator.url,
        ALIBABA_CLOUD_ACCESS_KEY_ID: account.accessKeyId,
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: account.accessKeySecret,
      },
    });
    const [, said] = /^```text\n(.*?)^```$/ms.exec(guide) ?? [];
    expect(stdout.replace(/i-\w+/g, 'i-…')).toBe(said);
  });
});
