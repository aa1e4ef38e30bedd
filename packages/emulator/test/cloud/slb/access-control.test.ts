import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { call } from '../../support/signed-call.ts';
import { type BalancedCloud, balancedCloud, region } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
});
afterEach(() => emulator.close());

type Fields = Readonly<Record<string, unknown>>;

async function slb(action: string, parameters: Record<string, string> = {}): Promise<Fields> {
  const { status, body } = await call(emulator, `Slb.${action}`, { ...region, ...parameters });
  return { ...body, Status: status };
}

const code = async (action: string, parameters: Record<string, string> = {}) =>
  (await slb(action, parameters)).Code ?? 'fine';

async function create(AclName: string, more: Record<string, string> = {}): Promise<string> {
  return (await slb('CreateAccessControlList', { AclName, ...more })).AclId as string;
}

const entries = (...blocks: string[]) =>
  JSON.stringify(blocks.map((entry) => ({ entry, comment: `of ${entry}` })));

const add = (AclId: string, AclEntrys: string) => code('AddAccessControlListEntry', { AclId, AclEntrys });
const remove = (AclId: string, AclEntrys: string) =>
  code('RemoveAccessControlListEntry', { AclId, AclEntrys });

async function blocksOf(AclId: string, more: Record<string, string> = {}): Promise<unknown[]> {
  const { AclEntrys } = await slb('DescribeAccessControlListAttribute', { AclId, ...more });
  return (AclEntrys as { AclEntry: Fields[] }).AclEntry.map(({ AclEntryIP }) => AclEntryIP);
}

async function names(parameters: Record<string, string>): Promise<unknown[]> {
  const { Acls } = await slb('DescribeAccessControlLists', parameters);
  return (Acls as { Acl: Fields[] }).Acl.map(({ AclName }) => AclName);
}

it('makes a list, fills it and shows it', async () => {
  const AclId = await create('office', { 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' });
  expect(AclId).toMatch(/^acl-bp1[a-z0-9]{17}$/);
  expect(await add(AclId, entries('10.0.0.0/8', '192.168.1.0/24'))).toBe('fine');
  expect(await slb('DescribeAccessControlListAttribute', { AclId })).toMatchObject({
    AclId,
    AclName: 'office',
    AddressIPVersion: 'ipv4',
    CreateTime: '2024-01-02T03:04:05Z',
    Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
    TotalAclEntry: 2,
    AclEntrys: {
      AclEntry: [
        { AclEntryIP: '10.0.0.0/8', AclEntryComment: 'of 10.0.0.0/8' },
        { AclEntryIP: '192.168.1.0/24', AclEntryComment: 'of 192.168.1.0/24' },
      ],
    },
    RelatedListeners: { RelatedListener: [] },
  });
});

it('lists by parts of a name, version, group and tag, in pages', async () => {
  await create('office-1', { 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' });
  await create('office-2', { AddressIPVersion: 'ipv6' });
  await create('home', { ResourceGroupId: 'rg-one' });
  await create('far', { RegionId: 'cn-beijing' });
  expect(await names({})).toEqual(['office-1', 'office-2', 'home']);
  expect(await names({ AclName: 'ffice' })).toEqual(['office-1', 'office-2']);
  expect(await names({ AddressIPVersion: 'ipv6' })).toEqual(['office-2']);
  expect(await names({ ResourceGroupId: 'rg-one' })).toEqual(['home']);
  expect(await names({ 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' })).toEqual(['office-1']);
  expect(await names({ RegionId: 'cn-beijing' })).toEqual(['far']);
  expect(await slb('DescribeAccessControlLists', { PageSize: '2', PageNumber: '2' })).toMatchObject({
    PageNumber: 2,
    PageSize: 2,
    TotalCount: 3,
    Count: 1,
    Acls: { Acl: [{ AclName: 'home' }] },
  });
});

it('shows entries in pages and by comment', async () => {
  const AclId = await create('office');
  await add(AclId, entries('10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24'));
  expect(await blocksOf(AclId, { Page: '2', PageSize: '2' })).toEqual(['10.0.2.0/24']);
  expect(await blocksOf(AclId, { PageSize: '1' })).toEqual(['10.0.0.0/24']);
  expect(await blocksOf(AclId, { AclEntryComment: 'of 10.0.1.0/24' })).toEqual(['10.0.1.0/24']);
  const nothing = { AclId, Page: '0' };
  expect(await code('DescribeAccessControlListAttribute', nothing)).toBe('InvalidParameter.Page');
  expect(await code('DescribeAccessControlListAttribute', { AclId, PageSize: '0' })).toBe(
    'InvalidParameter.PageSize',
  );
});

it('removes entries, and ignores those that are not there', async () => {
  const AclId = await create('office');
  await add(AclId, entries('10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24'));
  expect(await remove(AclId, entries('10.0.0.0/24', '10.9.0.0/24'))).toBe('fine');
  expect(await blocksOf(AclId)).toEqual(['10.0.1.0/24', '10.0.2.0/24']);
  expect(await remove(AclId, entries('10.0.1.0/24,10.0.2.0/24'))).toBe('fine');
  expect(await blocksOf(AclId)).toEqual([]);
  expect(await remove(AclId, entries('10.0.1.0/24'))).toBe('AclEntryEmpty');
  expect(await remove(AclId, '[]')).toBe('AclEntryEmpty');
});

it('takes each entry once, and all of a call or none', async () => {
  const AclId = await create('office');
  await add(AclId, entries('10.0.0.0/24'));
  expect(await add(AclId, entries('10.0.1.0/24', '10.0.0.0/24'))).toBe('InvalidParam.AclEntryExists');
  expect(await add(AclId, entries('10.0.1.0/24', '10.0.1.0/24'))).toBe('InvalidParam.AclEntryExists');
  expect(await blocksOf(AclId)).toEqual(['10.0.0.0/24']);
});

it.each<[string, string]>([
  ['AclEntryIllegal', '10.0.0.1'],
  ['AclEntryIllegal', '10.0.0.0/33'],
  ['AclEntryIllegal', '10.0.0/24'],
  ['AclEntryIllegal', '10.0.0.0/24/1'],
  ['AclEntryIllegal', 'fd00::/8'],
  ['AclEntryIllegal', ''],
])('refuses with %s the entry %s', async (expected, entry) => {
  expect(await add(await create('office'), entries(entry))).toBe(expected);
});

it('takes blocks of IPv6 into lists of that version alone', async () => {
  const AclId = await create('six', { AddressIPVersion: 'ipv6' });
  expect(await add(AclId, entries('fd00::/8', '::1/128'))).toBe('fine');
  expect(await add(AclId, entries('10.0.0.0/8'))).toBe('AclEntryIllegal');
  expect(await add(AclId, entries('fd00::/129'))).toBe('AclEntryIllegal');
  expect(await code('CreateAccessControlList', { AclName: 'x', AddressIPVersion: 'ipv5' })).toBe(
    'InvalidParameter.AddressIPVersion',
  );
});

it('refuses what is no list of entries, and comments that are too long', async () => {
  const AclId = await create('office');
  const comment = 'c'.repeat(101);
  expect(await add(AclId, JSON.stringify([{ entry: '10.0.0.0/8', comment }]))).toBe('InvalidParam.Comment');
  expect(await add(AclId, '{')).toBe('InvalidParameter.AclEntrys');
  expect(await add(AclId, '["10.0.0.0/8"]')).toBe('AclEntryEmpty');
  expect(await code('AddAccessControlListEntry', { AclId })).toBe('AclEntryEmpty');
  expect(await code('AddAccessControlListEntry', {})).toBe('MissingParameter.AclId');
});

it('takes 50 entries in a call and 300 in all', async () => {
  const AclId = await create('office');
  const blocks = (count: number, second: number) =>
    entries(...Array.from({ length: count }, (_, third) => `10.${second}.${third}.0/24`));
  expect(await add(AclId, blocks(51, 0))).toBe('AclEntryExceedLimit');
  for (let second = 0; second < 6; second += 1) expect(await add(AclId, blocks(50, second))).toBe('fine');
  expect(await add(AclId, blocks(1, 6))).toBe('AclEntryExceedLimit');
  expect(await blocksOf(AclId)).toHaveLength(300);
});

it('gives each name once in a region, and 50 lists', async () => {
  const AclId = await create('office');
  await create('home');
  const taken = { Code: 'AclNameExist', Status: 400 };
  expect(await slb('CreateAccessControlList', { AclName: 'office' })).toMatchObject(taken);
  expect(await slb('SetAccessControlListAttribute', { AclId, AclName: 'home' })).toMatchObject(taken);
  expect(await code('SetAccessControlListAttribute', { AclId, AclName: 'office' })).toBe('fine');
  expect(await code('SetAccessControlListAttribute', { AclId, AclName: 'work' })).toBe('fine');
  expect(await names({})).toEqual(['work', 'home']);
  expect(await code('CreateAccessControlList', { AclName: 'office', RegionId: 'cn-beijing' })).toBe('fine');
  for (let more = 3; more <= 50; more += 1) await create(`list-${more}`);
  expect(await slb('CreateAccessControlList', { AclName: 'last' })).toMatchObject({
    Code: 'AclNumberOverLimit',
    Status: 400,
  });
});

it.each<[string, Record<string, string>]>([
  ['DescribeAccessControlListAttribute', {}],
  ['SetAccessControlListAttribute', { AclName: 'a' }],
  ['AddAccessControlListEntry', { AclEntrys: entries('10.0.0.0/8') }],
  ['RemoveAccessControlListEntry', { AclEntrys: entries('10.0.0.0/8') }],
  ['DeleteAccessControlList', {}],
])('refuses %s of a list that is not in the region', async (action, more) => {
  const AclId = await create('office');
  const refused = { Code: 'AclNotExist', Status: 400 };
  expect(await slb(action, { AclId: 'acl-none', ...more })).toMatchObject(refused);
  expect(await slb(action, { AclId, RegionId: 'cn-beijing', ...more })).toMatchObject(refused);
});

it('is busy after a write, one list at a time', async () => {
  await using slow = await startEmulator({ timing: { configuringMs: 5_000 } });
  const outcome = async (action: string, parameters: Record<string, string>) => {
    const { body } = await call(slow, `Slb.${action}`, { ...region, ...parameters });
    return body.Code ?? body.AclId ?? 'fine';
  };
  const AclId = String(await outcome('CreateAccessControlList', { AclName: 'office' }));
  const other = String(await outcome('CreateAccessControlList', { AclName: 'home' }));
  const rename = (id: string, AclName: string) =>
    outcome('SetAccessControlListAttribute', { AclId: id, AclName });
  expect([await rename(AclId, 'a'), await rename(AclId, 'b'), await rename(other, 'c')]).toEqual([
    'fine',
    'ServiceIsConfiguring',
    'fine',
  ]);
  slow.clock.advance(5_000);
  expect(await rename(AclId, 'b')).toBe('fine');
});

it('stays, with an entry, as long as a listener uses it', () => {
  const cloud: BalancedCloud = balancedCloud();
  const AclId = cloud.slb('CreateAccessControlList', { AclName: 'office' }).AclId as string;
  const removeAll = () =>
    cloud.code('RemoveAccessControlListEntry', { AclId, AclEntrys: entries('10.0.0.0/8') });
  cloud.slb('AddAccessControlListEntry', { AclId, AclEntrys: entries('10.0.0.0/8') });
  cloud.listen('https', 443, { AclIds: ['acl-other', AclId], AclType: 'white' });
  expect(cloud.slb('DescribeAccessControlListAttribute', { AclId }).RelatedListeners).toEqual({
    RelatedListener: [{ LoadBalancerId: 'lb-one', ListenerPort: 443, Protocol: 'https', AclType: 'white' }],
  });
  expect(removeAll()).toBe('AclEntryEmpty');
  expect(cloud.slb('DeleteAccessControlList', { AclId })).toMatchObject({
    Code: 'OperationFailed.AclBindedWithVip',
    Status: 400,
  });
  cloud.drop('slb/listener', 'lb-one/https/443');
  expect(removeAll()).toBe('fine');
  expect(cloud.code('DeleteAccessControlList', { AclId })).toBe('fine');
  expect(cloud.code('DescribeAccessControlListAttribute', { AclId })).toBe('AclNotExist');
});
