import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { call } from '../../support/signed-call.ts';
import { balancedCloud, region } from './support.ts';

const configuringMs = 5_000;
let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({
    clock: () => Date.parse('2024-01-02T03:04:05Z'),
    timing: { configuringMs },
  });
});
afterEach(() => emulator.close());

type Fields = Readonly<Record<string, unknown>>;

async function slb(action: string, parameters: Record<string, string> = {}): Promise<Fields> {
  const { status, body } = await call(emulator, `Slb.${action}`, { ...region, ...parameters });
  return { ...body, Status: status };
}

const code = async (action: string, parameters: Record<string, string> = {}) =>
  (await slb(action, parameters)).Code ?? 'fine';

function policy(versions: string[], ciphers: string[], Name = 'strict'): Record<string, string> {
  return {
    Name,
    ...Object.fromEntries(versions.map((version, at) => [`TLSVersions.${at + 1}`, version])),
    ...Object.fromEntries(ciphers.map((cipher, at) => [`Ciphers.${at + 1}`, cipher])),
  };
}

const strict = policy(['TLSv1.2', 'TLSv1.3'], ['AES128-GCM-SHA256', 'TLS_AES_128_GCM_SHA256']);
const loose = policy(['TLSv1.0'], ['AES128-SHA'], 'loose');

const create = async (parameters: Record<string, string>) =>
  (await slb('CreateTLSCipherPolicy', parameters)).TLSCipherPolicyId as string;

async function listed(parameters: Record<string, string> = {}): Promise<Fields[]> {
  return (await slb('ListTLSCipherPolicies', parameters)).TLSCipherPolicies as Fields[];
}

it('makes a policy, which is configured for a while', async () => {
  const InstanceId = await create(strict);
  expect(InstanceId).toMatch(/^tls-bp1/);
  const shown = {
    InstanceId,
    Name: 'strict',
    CreateTime: Date.parse('2024-01-02T03:04:05Z'),
    TLSVersions: ['TLSv1.2', 'TLSv1.3'],
    Ciphers: ['AES128-GCM-SHA256', 'TLS_AES_128_GCM_SHA256'],
    RelateListeners: [],
  };
  expect(await listed()).toEqual([{ ...shown, Status: 'configuring' }]);
  const one = { TLSCipherPolicyId: InstanceId };
  expect(await code('DeleteTLSCipherPolicy', one)).toBe('TLSPolicyConfiguring');
  emulator.clock.advance(configuringMs);
  expect(await listed()).toEqual([{ ...shown, Status: 'normal' }]);
});

it('lists by id and name, in pages by token', async () => {
  const ids = [await create(strict), await create(loose), await create({ ...strict, Name: 'third' })];
  const names = async (parameters: Record<string, string>) =>
    (await listed(parameters)).map(({ Name }) => Name);
  expect(await names({ TLSCipherPolicyId: ids[1] ?? '' })).toEqual(['loose']);
  expect(await names({ Name: 'third' })).toEqual(['third']);
  expect(await names({ RegionId: 'cn-beijing' })).toEqual([]);
  const page = await slb('ListTLSCipherPolicies', { MaxItems: '2' });
  expect(page).toMatchObject({
    TotalCount: 3,
    IsTruncated: true,
    TLSCipherPolicies: [{ Name: 'strict' }, { Name: 'loose' }],
  });
  const last = await slb('ListTLSCipherPolicies', { MaxItems: '2', NextToken: page.NextToken as string });
  expect(last).toMatchObject({ IsTruncated: false, TLSCipherPolicies: [{ Name: 'third' }] });
  expect(await code('ListTLSCipherPolicies', { NextToken: 'strange' })).toBe('QueryTokenInvalid');
  expect(await code('ListTLSCipherPolicies', { MaxItems: '101' })).toBe('InvalidParameter.MaxItems');
});

it('holds 20 policies on a page unless told otherwise', async () => {
  for (let at = 0; at < 21; at += 1) await create({ ...strict, Name: `policy-${at}` });
  expect(await listed()).toHaveLength(20);
});

it('changes a policy, which is configured again', async () => {
  const TLSCipherPolicyId = await create(strict);
  emulator.clock.advance(configuringMs);
  const set = (parameters: Record<string, string>) =>
    slb('SetTLSCipherPolicyAttribute', { TLSCipherPolicyId, ...parameters });
  expect(await set(strict)).toMatchObject({ Code: 'TLSPolicyUnchanged', Status: 400 });
  expect(await set(loose)).toMatchObject({ Status: 200, TaskId: expect.any(String) });
  const shown = { Name: 'loose', TLSVersions: ['TLSv1.0'], Ciphers: ['AES128-SHA'] };
  expect(await listed()).toMatchObject([{ ...shown, Status: 'configuring' }]);
  emulator.clock.advance(configuringMs);
  expect(await listed()).toMatchObject([{ ...shown, Status: 'normal' }]);
  expect(await code('DeleteTLSCipherPolicy', { TLSCipherPolicyId })).toBe('fine');
  expect(await listed()).toEqual([]);
});

it.each<[string, Record<string, string>]>([
  ['TLSPolicyNoSupportVersion', policy(['SSLv3'], ['AES128-SHA'])],
  ['TLSPolicyNoSupportCipher', policy(['TLSv1.2'], ['AES128-SHA', 'TLS_AES_128_GCM_SHA256'])],
  ['TLSPolicyNoSupportCipher', policy(['TLSv1.1'], ['AES128-GCM-SHA256'])],
  ['TLSPolicyNoSupportCipher', policy(['TLSv1.2', 'TLSv1.3'], ['AES128-SHA'])],
  ['ParamDuplicateError.TlsVersions', policy(['TLSv1.2', 'TLSv1.2'], ['AES128-SHA'])],
  ['ParamDuplicateError.Ciphers', policy(['TLSv1.2'], ['AES128-SHA', 'AES128-SHA'])],
  ['InvalidParameter.Name', policy(['TLSv1.2'], ['AES128-SHA'], '1st')],
  ['InvalidParameter.Name', policy(['TLSv1.2'], ['AES128-SHA'], 'a')],
])('refuses with %s a policy that cannot be', async (expected, parameters) => {
  expect(await slb('CreateTLSCipherPolicy', parameters)).toMatchObject({ Code: expected, Status: 400 });
  expect(await listed()).toEqual([]);
});

it('refuses what is not in the region', async () => {
  const TLSCipherPolicyId = await create(strict);
  emulator.clock.advance(configuringMs);
  const gone = { Code: 'InvalidTLSPolicyId.NotExist', Status: 400 };
  for (const one of [{ TLSCipherPolicyId: 'tls-none' }, { TLSCipherPolicyId, RegionId: 'cn-beijing' }]) {
    expect(await slb('SetTLSCipherPolicyAttribute', { ...loose, ...one })).toMatchObject(gone);
    expect(await slb('DeleteTLSCipherPolicy', one)).toMatchObject(gone);
  }
});

it('stays as long as a listener uses it', () => {
  const cloud = balancedCloud();
  const TLSCipherPolicyId = cloud.slb('CreateTLSCipherPolicy', strict).TLSCipherPolicyId as string;
  cloud.listen('https', 443, { TLSCipherPolicy: TLSCipherPolicyId });
  const listeners = (parameters: Record<string, string>) =>
    (cloud.slb('ListTLSCipherPolicies', parameters).TLSCipherPolicies as Fields[])[0]?.RelateListeners;
  expect(listeners({})).toEqual([]);
  expect(listeners({ IncludeListener: 'true' })).toEqual([
    { LoadBalancerId: 'lb-one', Port: 443, Protocol: 'HTTPS' },
  ]);
  const remove = () => cloud.code('DeleteTLSCipherPolicy', { TLSCipherPolicyId });
  expect(remove()).toBe('TLSPolicyRelated');
  cloud.drop('slb/listener', 'lb-one/https/443');
  expect(remove()).toBe('fine');
});
