import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CredentialsStore, ramRoleArn, sharedCache } from '@scope/core';
import { startEmulator } from '@scope/emulator';
import { Keyv } from 'keyv';
import { KeyvFile } from 'keyv-file';
import { expect, onTestFinished, test } from 'vitest';
import { prepareGuide } from './support/guide.ts';

test('processes share a session through the Keyv store of the guide', async () => {
  await using emulator = await startEmulator();
  const file = prepareGuide('credentials').fileWith('keyvStore');
  const { keyvStore } = (await import(file)) as { keyvStore(keyv: Keyv): CredentialsStore };
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const accessKeyIdOfAProcess = async () => {
    // Nothing but the file is common to the two.
    const keyv = new Keyv({ store: new KeyvFile({ filename: join(folder, 'store.json'), writeDelay: 0 }) });
    const provider = ramRoleArn({
      roleArn: 'acs:ram::1234567890123456:role/ops',
      credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
      stsEndpoint: emulator.url,
      cache: sharedCache(keyvStore(keyv)),
    });
    const { accessKeyId } = await provider.getCredentials();
    await keyv.disconnect();
    return accessKeyId;
  };
  const first = await accessKeyIdOfAProcess();
  expect([await accessKeyIdOfAProcess(), emulator.requests.length]).toEqual([first, 1]);
});
