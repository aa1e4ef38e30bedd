import { createPrivateKey } from 'node:crypto';
import { expect, it } from 'vitest';
import { startEmulator } from '../../src/index.ts';
import { writeRecording } from '../../src/replay/write-recording.ts';
import { call } from '../support/signed-call.ts';

const RegionId = 'cn-hangzhou';

it('writes no secret down, and makes up new ones that work', async () => {
  await using recorder = await startEmulator({ record: true });
  await call(recorder, 'Ram.CreateUser', { UserName: 'ann' });
  const made = await call(recorder, 'Ram.CreateAccessKey', { UserName: 'ann' });
  const pair = await call(recorder, 'Ecs.CreateKeyPair', { RegionId, KeyPairName: 'main' });
  await call(recorder, 'Ecs.RunInstances', { RegionId, Password: 'Passw0rd-of-1', UserData: 'aGVsbG8=' });
  const { AccessKeyId, AccessKeySecret } = made.body.AccessKey as Record<string, string>;
  const kept = recorder.recording();
  const text = await writeRecording(kept);
  expect(text).toContain(`AccessKeyId: ${AccessKeyId}`);
  for (const secret of [AccessKeySecret, 'PRIVATE KEY', 'Passw0rd-of-1', 'aGVsbG8=']) {
    expect(text).not.toContain(secret);
  }

  await using replay = await startEmulator({ replay: kept });
  await call(replay, 'Ram.CreateUser', { UserName: 'ann' });
  const { body } = await call(replay, 'Ram.CreateAccessKey', { UserName: 'ann' });
  const fresh = body.AccessKey as Record<string, string>;
  expect(fresh).toMatchObject({ AccessKeyId, AccessKeySecret: expect.stringMatching(/^[A-Za-z0-9]{32}$/) });
  expect(fresh.AccessKeySecret).not.toBe(AccessKeySecret);
  const key = { id: fresh.AccessKeyId ?? '', secret: fresh.AccessKeySecret ?? '' };
  const again = await call(replay, 'Ecs.CreateKeyPair', { RegionId, KeyPairName: 'main' }, { key });
  expect(again.body.KeyPairId).toBe(pair.body.KeyPairId);
  expect(createPrivateKey(String(again.body.PrivateKeyBody)).asymmetricKeyType).toBe('rsa');
  const wanted = { RegionId, Password: 'An0ther-password' };
  expect((await call(replay, 'Ecs.RunInstances', wanted, { key })).status).toBe(200);
});
