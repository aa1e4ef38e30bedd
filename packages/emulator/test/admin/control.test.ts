import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { connectEmulator, EmulatorControlError, startEmulator } from '../../src/index.ts';
import { useEmulator } from '../support/emulator.ts';
import { assumeRole, call } from '../support/signed-call.ts';

const emulator = useEmulator();
const control = () => connectEmulator(emulator().url);
const region = { RegionId: 'cn-hangzhou' };
const createVpc = (VpcName: string) => call(emulator(), 'Vpc.CreateVpc', { ...region, VpcName });
const countVpcs = async () => (await call(emulator(), 'Vpc.DescribeVpcs', region)).body.TotalCount;
afterEach(() => control().reset());

describe('a client of a running emulator', () => {
  it('reads what it is', async () => {
    expect(await control().health()).toEqual({ status: 'ok' });
    const { accountId, products } = emulator();
    expect(await control().version()).toEqual({ version: 'source', accountId, products });
    expect(await control().about()).toMatchObject({ accountId, products });
    expect((await control().coverage()).ecs?.RunInstances).toBe('stateful');
  });

  it('keeps states and comes back to them', async () => {
    const { snapshots } = control();
    await snapshots.save('none');
    await createVpc('a');
    await snapshots.fork('none', 'again');
    expect(await snapshots.list()).toEqual(['again', 'none']);
    await snapshots.load('again');
    expect(await countVpcs()).toBe(0);
    await Promise.all([snapshots.remove('again'), snapshots.remove('none')]);
    await expect(snapshots.load('none')).rejects.toMatchObject({ name: 'EmulatorControlError', status: 400 });
    expect(() => snapshots.save('..')).toThrow('".." is no name that a path can hold');
  });

  it('moves the time', async () => {
    const before = await control().clock.read();
    const after = await control().clock.advance(3_600_000);
    expect([before.movedMs, after.movedMs]).toEqual([0, 3_600_000]);
    expect(Date.parse(after.now) - Date.parse(before.now)).toBeGreaterThanOrEqual(3_600_000);
    expect(Math.abs(emulator().clock.now() - Date.parse(after.now))).toBeLessThan(10_000);
  });

  it('lists calls without what may be secret', async () => {
    await createVpc('not-told');
    const calls = await control().calls.list();
    expect(calls.at(-1)).toMatchObject({ product: 'Vpc', action: 'CreateVpc', status: 200 });
    expect(JSON.stringify(calls)).not.toMatch(/not-told|Signature/);
  });

  it('says where nobody answers, and where somebody else does', async () => {
    const failed = connectEmulator('http://127.0.0.1:9').health();
    await expect(failed).rejects.toBeInstanceOf(EmulatorControlError);
    await expect(failed).rejects.toMatchObject({ message: 'No emulator answers at http://127.0.0.1:9' });
    expect(() => connectEmulator('here')).toThrow('url: "here" is no URL');
  });
});

describe('a reset', () => {
  it('empties the state and forgets all that a test has put there', async () => {
    await createVpc('a');
    emulator().commands.answer({ output: 'x' });
    emulator().faults.add({ match: { action: 'GetCallerIdentity' }, respond: { status: 500 } });
    const key = await assumeRole(emulator());
    await control().clock.advance(86_400_000);
    await control().reset();
    expect(emulator().requests).toEqual([]);
    expect(await control().clock.read()).toMatchObject({ movedMs: 0 });
    expect(await countVpcs()).toBe(0);
    expect((await call(emulator(), 'Sts.GetCallerIdentity')).status).toBe(200);
    const { body } = await call(emulator(), 'Sts.GetCallerIdentity', {}, { key });
    expect(body.Code).toBe('InvalidSecurityToken.Malformed');
  });

  it('begins again with the world of the seed, and changes nothing where that is wrong by now', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'emulator-reset-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const seed = join(folder, 'world.yaml');
    writeFileSync(seed, 'version: 1\nvpcs: [{ VpcName: seeded }]');
    await using seeded = await startEmulator({ seed, data: join(folder, 'data') });
    const names = async () =>
      (
        (await call(seeded, 'Vpc.DescribeVpcs', region)).body as { Vpcs: { Vpc: { VpcName: string }[] } }
      ).Vpcs.Vpc.map(({ VpcName }) => VpcName);
    await call(seeded, 'Vpc.CreateVpc', { ...region, VpcName: 'later' });
    await connectEmulator(seeded.url).reset();
    expect(await names()).toEqual(['seeded']);

    await call(seeded, 'Vpc.CreateVpc', { ...region, VpcName: 'later' });
    writeFileSync(seed, 'version: 1\nvpcs: [{ VpcName: new }, { Nmae: x }]');
    await expect(connectEmulator(seeded.url).reset()).rejects.toMatchObject({
      status: 400,
      message: 'seed: vpcs[1]: vpc CreateVpc has no parameter Nmae',
    });
    expect(await names()).toEqual(['seeded', 'later']);
  });
});

describe('identities', () => {
  it('tell users, groups, roles, keys and policies, and no secret', async () => {
    const ram = (action: string, parameters: Record<string, string>) =>
      call(emulator(), `Ram.${action}`, parameters);
    const document = '{"Version":"1","Statement":[{"Effect":"Allow","Action":"ecs:*","Resource":"*"}]}';
    const trust =
      '{"Version":"1","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":["ecs.aliyuncs.com"]}}]}';
    await ram('CreateUser', { UserName: 'ann' });
    await ram('CreateGroup', { GroupName: 'crew' });
    await ram('AddUserToGroup', { UserName: 'ann', GroupName: 'crew' });
    await ram('CreateRole', { RoleName: 'reader', AssumeRolePolicyDocument: trust });
    await ram('CreatePolicy', { PolicyName: 'all-ecs', PolicyDocument: document });
    const own = { PolicyType: 'Custom', PolicyName: 'all-ecs' };
    await ram('AttachPolicyToUser', { ...own, UserName: 'ann' });
    await ram('AttachPolicyToRole', {
      PolicyType: 'System',
      PolicyName: 'AdministratorAccess',
      RoleName: 'reader',
    });
    const { AccessKey } = (await ram('CreateAccessKey', { UserName: 'ann' })).body as {
      AccessKey: { AccessKeyId: string; AccessKeySecret: string };
    };
    const identities = await control().identities();
    expect(identities).toMatchObject({
      users: [
        {
          userName: 'tester',
          isAdministrator: true,
          accessKeys: [{ accessKeyId: 'testAccessKeyId', isActive: true }],
        },
        {
          userName: 'ann',
          isAdministrator: false,
          accessKeys: [{ accessKeyId: AccessKey.AccessKeyId, isActive: true }],
          groups: ['crew'],
          policies: [{ type: 'Custom', name: 'all-ecs' }],
        },
      ],
      groups: [{ groupName: 'crew', users: ['ann'], policies: [] }],
      roles: [
        {
          roleName: 'reader',
          maxSessionSeconds: 3600,
          trustPolicy: JSON.parse(trust) as unknown,
          policies: [{ type: 'System', name: 'AdministratorAccess' }],
        },
      ],
      policies: [
        { type: 'Custom', name: 'all-ecs', defaultVersion: 'v1', document: JSON.parse(document) as unknown },
      ],
    });
    const told = JSON.stringify(identities);
    expect(
      [AccessKey.AccessKeySecret, 'testAccessKeySecret'].filter((secret) => told.includes(secret)),
    ).toEqual([]);
  });
});
