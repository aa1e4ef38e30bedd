import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator } from '@scope/emulator';
import { Keyv } from 'keyv';
import { KeyvFile } from 'keyv-file';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CredentialsStore, sharedCache } from '../../src/credentials/cache.ts';
import { ramRoleArn } from '../../src/credentials/ram-role-arn.ts';
import { key, roleArn, temporaryFolder } from './support.ts';

const core = join(import.meta.dirname, '../..');
const folder = join(core, '.test-results/guide');
const guide = readFileSync(join(core, '../../docs/guides/credentials.md'), 'utf8');
const examples = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text = '']) => text);
const files = examples.map((_, index) => join(folder, `example-${index}.ts`));

// Within the package, so that imports are found as a user's would be.
beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  examples.forEach((text, index) => {
    writeFileSync(files[index] ?? '', text);
  });
});

describe('the examples of the guide', () => {
  it('compile', () => {
    const { config } = ts.readConfigFile(join(core, '../../tsconfig.base.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, core);
    const program = ts.createProgram(files, { ...options, isolatedDeclarations: false });
    const faults = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${file?.fileName.slice(folder.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
    expect([examples.length > 5, faults]).toEqual([true, []]);
  });

  it('share a session through a store, as the Keyv one does', async () => {
    await using emulator = await startEmulator();
    const file = files[examples.findIndex((text) => text.includes('keyvStore'))] ?? '';
    const { keyvStore } = (await import(file)) as { keyvStore(keyv: Keyv): CredentialsStore };
    const filename = join(temporaryFolder(), 'store.json');
    const accessKeyIdOfAProcess = async () => {
      // Nothing but the file is common to the two.
      const keyv = new Keyv({ store: new KeyvFile({ filename, writeDelay: 0 }) });
      const cache = sharedCache(keyvStore(keyv));
      const provider = ramRoleArn({ roleArn, credentials: key, stsEndpoint: emulator.url, cache });
      const { accessKeyId } = await provider.getCredentials();
      await keyv.disconnect();
      return accessKeyId;
    };
    const first = await accessKeyIdOfAProcess();
    expect([await accessKeyIdOfAProcess(), emulator.requests.length]).toEqual([first, 1]);
  });
});
