import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createCloud, type Outcome } from '../../support/cloud.ts';
import { useEmulator } from '../../support/emulator.ts';
import type { Reply } from '../../support/http.ts';
import { call } from '../../support/signed-call.ts';

const emulator = useEmulator();
type Fields = Record<string, unknown>;

// Made with ssh-keygen, which also told the fingerprint.
const openSsh = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE3+LSrLMtaR6fcDwYnybsMFZdEaUTgO4BDdlh/TC4Ha me@example';
const fingerprint = '8f:4c:11:3b:21:c2:1b:fa:47:62:1d:9f:ee:1b:52:1b';

function ecs(action: string, parameters: Record<string, string> = {}): Promise<Reply> {
  return call(emulator(), `Ecs.${action}`, { RegionId: 'cn-hangzhou', ...parameters });
}

async function keyPairsWith(parameters: Record<string, string>): Promise<Fields[]> {
  const { body } = await ecs('DescribeKeyPairs', parameters);
  return (body.KeyPairs as { KeyPair: Fields[] }).KeyPair;
}

/** Reads the numbers of an RSA key as OpenSSH writes it. */
function publicKeyOf(text: string): ReturnType<typeof createPublicKey> {
  const body = Buffer.from(text.split(' ')[1] ?? '', 'base64');
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const length = body.readUInt32BE(at);
    parts.push(body.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  const [, e, n] = parts.map((part) => part.toString('base64url'));
  return createPublicKey({ key: { kty: 'RSA', e: e ?? '', n: n ?? '' }, format: 'jwk' });
}

describe('a key pair', () => {
  it('is made with both halves, of which the private one is told once', async () => {
    const { body } = await ecs('CreateKeyPair', { KeyPairName: 'made', 'Tag.1.Key': 'env' });
    expect(body).toMatchObject({
      KeyPairName: 'made',
      KeyPairId: expect.stringMatching(/^ssh-bp1/),
      KeyPairFingerPrint: expect.stringMatching(/^[0-9a-f]{2}(:[0-9a-f]{2}){15}$/),
      PrivateKeyBody: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----\n/),
    });
    const [shown] = await keyPairsWith({ KeyPairName: 'made', IncludePublicKey: 'true' });
    expect(shown).toEqual({
      KeyPairName: 'made',
      KeyPairFingerPrint: body.KeyPairFingerPrint,
      PublicKey: expect.stringMatching(/^ssh-rsa AAAA/),
      ResourceGroupId: '',
      CreationTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/),
      Tags: { Tag: [{ TagKey: 'env', TagValue: '' }] },
    });
    const signature = sign('sha256', Buffer.from('hello'), createPrivateKey(String(body.PrivateKeyBody)));
    expect(verify('sha256', Buffer.from('hello'), publicKeyOf(String(shown?.PublicKey)), signature)).toBe(
      true,
    );
    expect((await keyPairsWith({ KeyPairName: 'made' }))[0]).not.toHaveProperty('PublicKey');
    // The same public half has the same fingerprint, however it came here.
    const again = { KeyPairName: 'made-again', PublicKeyBody: `${shown?.PublicKey} somebody` };
    expect((await ecs('ImportKeyPair', again)).body.KeyPairFingerPrint).toBe(body.KeyPairFingerPrint);
  });

  it('is imported', async () => {
    const { body } = await ecs('ImportKeyPair', { KeyPairName: 'mine', PublicKeyBody: openSsh });
    expect(body).toMatchObject({ KeyPairName: 'mine', KeyPairFingerPrint: fingerprint });
    expect(body).not.toHaveProperty('PrivateKeyBody');
    expect(await keyPairsWith({ KeyPairName: 'mine', IncludePublicKey: 'true' })).toMatchObject([
      { PublicKey: openSsh, KeyPairFingerPrint: body.KeyPairFingerPrint },
    ]);
  });

  it('is found by what it has', async () => {
    const names = async (parameters: Record<string, string>) =>
      (await keyPairsWith(parameters)).map(({ KeyPairName }) => KeyPairName);
    const imported = { PublicKeyBody: openSsh, RegionId: 'cn-beijing' };
    const { body } = await ecs('ImportKeyPair', { ...imported, KeyPairName: 'find-a', 'Tag.1.Key': 'find' });
    await ecs('ImportKeyPair', { ...imported, KeyPairName: 'find-b', ResourceGroupId: 'rg-1' });
    const RegionId = 'cn-beijing';
    expect(await names({ RegionId, KeyPairName: 'find*' })).toEqual(['find-a', 'find-b']);
    expect(await names({ RegionId, KeyPairName: 'find' })).toEqual([]);
    expect(await names({ RegionId, KeyPairName: '*b' })).toEqual(['find-b']);
    expect(await names({ RegionId, KeyPairFingerPrint: String(body.KeyPairFingerPrint) })).toEqual([
      'find-a',
      'find-b',
    ]);
    expect(await names({ RegionId, ResourceGroupId: 'rg-1' })).toEqual(['find-b']);
    expect(await names({ RegionId, 'Tag.1.Key': 'find' })).toEqual(['find-a']);
    expect(await names({ KeyPairName: 'find*' })).toEqual([]);
    expect((await ecs('DescribeKeyPairs', { RegionId, PageNumber: '2', PageSize: '1' })).body).toMatchObject({
      TotalCount: 2,
      PageNumber: 2,
      PageSize: 1,
      KeyPairs: { KeyPair: [{ KeyPairName: 'find-b' }] },
    });
  });

  it('is one of its name in its region', async () => {
    const twice = { KeyPairName: 'twice', PublicKeyBody: openSsh };
    expect((await ecs('ImportKeyPair', twice)).status).toBe(200);
    for (const action of ['ImportKeyPair', 'CreateKeyPair']) {
      const { status, body } = await ecs(action, twice);
      expect([status, body.Code]).toEqual([400, 'KeyPair.AlreadyExist']);
    }
    expect((await ecs('ImportKeyPair', { ...twice, RegionId: 'cn-shanghai' })).status).toBe(200);
    expect((await ecs('DeleteKeyPairs', { KeyPairNames: '["twice"]' })).status).toBe(200);
    expect(await keyPairsWith({ KeyPairName: 'twice' })).toEqual([]);
    expect(await keyPairsWith({ KeyPairName: 'twice', RegionId: 'cn-shanghai' })).toHaveLength(1);
  });

  it('is one of 500 in a region', async () => {
    const add = (name: string) =>
      ecs('ImportKeyPair', { RegionId: 'cn-shenzhen', KeyPairName: name, PublicKeyBody: openSsh });
    for (let count = 0; count < 500; count += 1) await add(`key-${count}`);
    const { status, body } = await add('one-more');
    expect([status, body.Code]).toEqual([403, 'QuotaExceed.KeyPair']);
  });

  it.each<[string, string, Record<string, string>, number, string]>([
    ['a short name', 'CreateKeyPair', { KeyPairName: 'x' }, 400, 'InvalidKeyPairName.Malformed'],
    [
      'an address for a name',
      'CreateKeyPair',
      { KeyPairName: 'http://x' },
      400,
      'InvalidKeyPairName.Malformed',
    ],
    ['no public half', 'ImportKeyPair', { KeyPairName: 'bad' }, 400, 'MissingParameter.PublicKeyBody'],
    [
      'a text that is no key',
      'ImportKeyPair',
      { KeyPairName: 'bad', PublicKeyBody: 'ABC1234567' },
      400,
      'InvalidPublicKeyBody.Malformed',
    ],
    [
      'a key of another type',
      'ImportKeyPair',
      { KeyPairName: 'bad', PublicKeyBody: openSsh.replace('ed25519', 'rsa') },
      400,
      'InvalidPublicKeyBody.Malformed',
    ],
    [
      'half a key',
      'ImportKeyPair',
      { KeyPairName: 'bad', PublicKeyBody: openSsh.slice(0, 60) },
      400,
      'InvalidPublicKeyBody.Malformed',
    ],
    [
      'names that are no list',
      'DeleteKeyPairs',
      { KeyPairNames: 'bad' },
      400,
      'InvalidKeyPairNames.ValueNotSupported',
    ],
    [
      '101 names',
      'DeleteKeyPairs',
      { KeyPairNames: JSON.stringify(Array(101).fill('bad')) },
      400,
      'InvalidKeyPairNames.ValueNotSupported',
    ],
    ['an unknown name', 'DeleteKeyPairs', { KeyPairNames: '["bad"]' }, 404, 'InvalidKeyPairName.NotFound'],
    [
      'an unknown name',
      'AttachKeyPair',
      { KeyPairName: 'bad', InstanceIds: '["i-1"]' },
      404,
      'InvalidKeyPairName.NotFound',
    ],
  ])('is refused for %s (%s)', async (_, action, parameters, status, code) => {
    const reply = await ecs(action, parameters);
    expect([reply.status, reply.body.Code]).toEqual([status, code]);
  });

  it('is refused in another form than that of OpenSSH', async () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const PublicKeyBody = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const { body } = await ecs('ImportKeyPair', { KeyPairName: 'pem', PublicKeyBody });
    expect(body.Code).toBe('InvalidPublicKeyBody.Malformed');
  });
});

describe('a key pair of instances', () => {
  function prepared(): (action: string, parameters: Record<string, string>) => Outcome {
    const cloud = createCloud();
    const ecs_ = (action: string, parameters: Record<string, string>) =>
      cloud.call(`Ecs.${action}`, { RegionId: 'cn-hangzhou', ...parameters });
    for (const KeyPairName of ['one', 'two']) ecs_('ImportKeyPair', { KeyPairName, PublicKeyBody: openSsh });
    const put = (id: string, value: string, OSType = 'linux') =>
      cloud.put('ecs/instance', id, { KeyPairName: '', OSType }, { phases: [{ value, until: 9e15 }] });
    put('i-1', 'Running');
    put('i-2', 'Stopped');
    put('i-starts', 'Starting');
    put('i-windows', 'Running', 'windows');
    return ecs_;
  }

  it('is given to those that can have it, and the others are told', () => {
    const ecs_ = prepared();
    const InstanceIds = JSON.stringify(['i-1', 'i-2', 'i-starts', 'i-windows', 'i-x']);
    expect(ecs_('AttachKeyPair', { KeyPairName: 'one', InstanceIds })).toMatchObject({
      KeyPairName: 'one',
      TotalCount: '5',
      FailCount: '3',
      Results: {
        Result: [
          { InstanceId: 'i-1', Success: 'true', Code: '200', Message: 'successful' },
          { InstanceId: 'i-2', Success: 'true', Code: '200' },
          { InstanceId: 'i-starts', Success: 'false', Code: 'IncorrectInstanceStatus' },
          { InstanceId: 'i-windows', Success: 'false', Code: 'DependencyViolation.WindowsInstance' },
          { InstanceId: 'i-x', Success: 'false', Code: 'InvalidInstanceId.NotFound' },
        ],
      },
    });
  });

  it('stays as long as an instance has it, and gives way to another', () => {
    const ecs_ = prepared();
    const both = JSON.stringify(['i-1', 'i-2']);
    const remove = (name: string) => ecs_('DeleteKeyPairs', { KeyPairNames: JSON.stringify([name]) }).Code;
    ecs_('AttachKeyPair', { KeyPairName: 'one', InstanceIds: both });
    expect(remove('one')).toBe('InvalidParameter.KeypairAlreadyAttachedInstance');
    ecs_('AttachKeyPair', { KeyPairName: 'two', InstanceIds: '["i-1"]' });
    const taken = ecs_('DetachKeyPair', { KeyPairName: 'one', InstanceIds: both });
    expect(taken).toMatchObject({
      FailCount: '1',
      Results: { Result: [{ Success: 'false' }, { Success: 'true' }] },
    });
    expect([remove('one'), remove('two')]).toEqual([
      undefined,
      'InvalidParameter.KeypairAlreadyAttachedInstance',
    ]);
  });

  it.each([
    ['no list', 'i-1'],
    ['an empty list', '[]'],
    ['51 of them', JSON.stringify(Array.from({ length: 51 }, (_, index) => `i-${index}`))],
  ])('is refused for instances that are %s', (_, InstanceIds) => {
    const ecs_ = prepared();
    expect(ecs_('AttachKeyPair', { KeyPairName: 'one', InstanceIds })).toMatchObject({
      Status: 400,
      Code: 'InvalidInstanceIds.ValueNotSupported',
    });
  });
});
