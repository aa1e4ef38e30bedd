import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { allowAll, at, attach, each, ram, refusalOf, trustOf } from './support.ts';

const emulator = useEmulator();
const roles = { ResourceType: 'role' };
const policies = { ResourceType: 'policy' };

type Parameters = Record<string, string>;

/** Returns each row of a list as `name key=value`. */
async function rows(parameters: Parameters): Promise<string[]> {
  return rowsOf(await ram(emulator(), 'ListTagResources', parameters));
}

function rowsOf(answer: Readonly<Record<string, unknown>>): string[] {
  const found = at(answer, 'TagResources') as Record<string, string>[];
  return found.map(({ ResourceName, TagKey, TagValue }) => `${ResourceName} ${TagKey}=${TagValue}`);
}

/** Walks all pages of a list. */
async function pages(parameters: Parameters): Promise<string[][]> {
  const found: string[][] = [];
  let token: string | undefined;
  do {
    const more = token === undefined ? {} : { NextToken: token };
    const answer = await ram(emulator(), 'ListTagResources', { ...parameters, ...more });
    found.push(rowsOf(answer));
    token = String(answer.NextToken);
  } while (token !== '' && found.length < 10);
  return found;
}

function tags(...pairs: readonly (readonly [key: string, value: string])[]): Parameters {
  const named = pairs.flatMap(([key, value], index) => [
    [`Tag.${index + 1}.Key`, key],
    [`Tag.${index + 1}.Value`, value],
  ]);
  return Object.fromEntries(named);
}

beforeAll(async () => {
  const AssumeRolePolicyDocument = trustOf({ Service: 'ecs.aliyuncs.com' });
  const made: readonly (readonly [string, Parameters])[] = [
    ['web', tags(['team', 'a'], ['env', 'prod'])],
    ['plain', {}],
    ['db', tags(['team', 'b'], ['env', 'prod'], ['cost', '1'])],
  ];
  for (const [RoleName, more] of made) {
    await ram(emulator(), 'CreateRole', { RoleName, AssumeRolePolicyDocument, ...more });
  }
  for (const name of ['reader', 'writer']) await attach(emulator(), name, [allowAll]);
  const both = { 'ResourceNames.1': 'reader', 'ResourceNames.2': 'writer' };
  await ram(emulator(), 'TagResources', { ...policies, ...both, ...tags(['team', 'a']) });
});

describe('which tags a list shows', () => {
  it('shows those of all of a type where a call names none', async () => {
    const ofRoles = ['web env=prod', 'web team=a', 'db cost=1', 'db env=prod', 'db team=b'];
    expect(await rows(roles)).toEqual(ofRoles);
    expect(await rows({ ResourceType: 'ROLE' })).toEqual(ofRoles);
  });

  it('shows those of policies by their plain names', async () => {
    expect(await rows(policies)).toEqual(['reader team=a', 'writer team=a']);
    const answer = await ram(emulator(), 'ListTagResources', { ...policies, 'ResourceNames.1': 'writer' });
    expect(answer).toMatchObject({
      TagResources: [{ ResourceType: 'policy', ResourceName: 'writer', TagKey: 'team', TagValue: 'a' }],
      NextToken: '',
    });
  });

  it('shows those of the resources that have all the tags that a call asks for', async () => {
    expect(await rows({ ...roles, 'Tag.1.Key': 'cost' })).toEqual(['db cost=1', 'db env=prod', 'db team=b']);
    const web = ['web env=prod', 'web team=a'];
    expect(await rows({ ...roles, ...tags(['env', 'prod'], ['team', 'a']) })).toEqual(web);
    expect(await rows({ ...roles, ...tags(['team', 'c']) })).toEqual([]);
    expect(await rows({ ...roles, 'ResourceNames.1': 'web', ...tags(['team', 'b']) })).toEqual([]);
    expect(await rows({ ...policies, ...tags(['team', 'a']) })).toEqual(['reader team=a', 'writer team=a']);
  });

  it('shows each resource once, in the order of creation', async () => {
    const named = { 'ResourceNames.1': 'db', 'ResourceNames.2': 'web', 'ResourceNames.3': 'db' };
    expect(await rows({ ...roles, ...named })).toEqual(await rows(roles));
  });
});

describe('pages of tags', () => {
  it('hold as many rows as are asked for, also where a resource has more', async () => {
    const all = await rows(roles);
    expect(await pages({ ...roles, PageSize: '2' })).toEqual([
      all.slice(0, 2),
      all.slice(2, 4),
      all.slice(4),
    ]);
    expect(await pages({ ...roles, PageSize: '5' })).toEqual([all]);
    const ofDb = { ...roles, 'ResourceNames.1': 'db', PageSize: '1' };
    expect(await pages(ofDb)).toEqual([['db cost=1'], ['db env=prod'], ['db team=b']]);
    const withTag = { ...roles, ...tags(['team', 'b']), PageSize: '2' };
    expect(await pages(withTag)).toEqual([['db cost=1', 'db env=prod'], ['db team=b']]);
    expect(await pages({ ...policies, PageSize: '1' })).toEqual([['reader team=a'], ['writer team=a']]);
  });

  it('hold 100 rows where a call does not say how many', async () => {
    for (let index = 1; index <= 6; index += 1) {
      const PolicyName = `many-${index}`;
      await attach(emulator(), PolicyName, [allowAll]);
      const pairs = Array.from({ length: 20 }, (_, at) => [`k${at}`, 'many'] as const);
      await ram(emulator(), 'TagResources', {
        ...policies,
        'ResourceNames.1': PolicyName,
        ...tags(...pairs),
      });
    }
    const found = await pages({ ...policies, ...tags(['k0', 'many']) });
    expect(found.map(({ length }) => length)).toEqual([100, 20]);
    expect(new Set(found.flat()).size).toBe(120);
  });

  it('go on behind what was seen, although resources go meanwhile', async () => {
    for (const PolicyName of ['gone-1', 'gone-2', 'gone-3']) {
      await attach(emulator(), PolicyName, [allowAll]);
      await ram(emulator(), 'TagResources', {
        ...policies,
        'ResourceNames.1': PolicyName,
        ...tags(['going', 'yes']),
      });
    }
    const asked = { ...policies, 'Tag.1.Key': 'going', PageSize: '1' };
    const first = await ram(emulator(), 'ListTagResources', asked);
    expect(each(first, 'TagResources', 'ResourceName')).toEqual(['gone-1']);
    for (const PolicyName of ['gone-1', 'gone-2']) await ram(emulator(), 'DeletePolicy', { PolicyName });
    const second = await ram(emulator(), 'ListTagResources', {
      ...asked,
      NextToken: String(first.NextToken),
    });
    expect([each(second, 'TagResources', 'ResourceName'), second.NextToken]).toEqual([['gone-3'], '']);
  });
});

const many = (name: string, count: number): Parameters =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}.${index + 1}`, `n${index}`]));
const manyTags = (count: number): Parameters =>
  tags(...Array.from({ length: count }, (_, index) => [`k${index}`, ''] as const));

describe('how many names and tags a call can hold', () => {
  const rolesOf = (count: number): Parameters => ({ ...roles, ...many('ResourceNames', count) });
  const web = { ...roles, 'ResourceNames.1': 'web' };
  const tooManyNames: [number, string] = [400, 'NumberExceed.ResourceIds'];
  const tooManyTags: [number, string] = [400, 'NumberExceed.Tags'];

  it.each<[action: string, what: string, parameters: Parameters, want: [status: number, code: string]]>([
    ['TagResources', '51 names', { ...rolesOf(51), ...tags(['a', '']) }, tooManyNames],
    ['TagResources', '21 tags', { ...web, ...manyTags(21) }, tooManyTags],
    ['UntagResources', '51 names', { ...rolesOf(51), 'TagKeys.1': 'team' }, tooManyNames],
    ['UntagResources', '21 keys', { ...web, ...many('TagKeys', 21) }, tooManyTags],
    ['ListTagResources', '51 names', rolesOf(51), tooManyNames],
    ['ListTagResources', '21 tags', { ...roles, ...manyTags(21) }, tooManyTags],
  ])('%s refuses %s, and changes nothing', async (action, _, parameters, want) => {
    const before = await rows(roles);
    expect(await refusalOf(emulator(), `Ram.${action}`, parameters)).toEqual(want);
    expect(await rows(roles)).toEqual(before);
  });

  it('takes 50 names with 20 tags', async () => {
    const AssumeRolePolicyDocument = trustOf({ Service: 'ecs.aliyuncs.com' });
    for (let index = 0; index < 50; index += 1) {
      await ram(emulator(), 'CreateRole', { RoleName: `n${index}`, AssumeRolePolicyDocument });
    }
    await ram(emulator(), 'TagResources', { ...rolesOf(50), ...manyTags(20) });
    const found = await pages({ ...rolesOf(50), ...manyTags(20) });
    expect(found.map(({ length }) => length)).toEqual(Array(10).fill(100));
    await ram(emulator(), 'UntagResources', { ...rolesOf(50), ...many('TagKeys', 20), 'TagKeys.1': 'k0' });
    expect(await rows({ ...roles, 'Tag.1.Key': 'k0' })).toEqual([]);
    await ram(emulator(), 'UntagResources', { ...rolesOf(50), All: 'true' });
    expect(await rows(rolesOf(50))).toEqual([]);
  });
});

it.each<[parameters: Parameters, status: number, code: string]>([
  [{ ...roles, PageSize: '0' }, 400, 'InvalidParameter.PageSize'],
  [{ ...roles, PageSize: '101' }, 400, 'InvalidParameter.PageSize'],
  [{ ...roles, NextToken: 'made up' }, 400, 'InvalidParameter.NextToken'],
  [{ ResourceType: 'user' }, 400, 'InvalidParameter.ResourceType'],
  [{ ...roles, 'ResourceNames.1': 'none' }, 404, 'EntityNotExist.Role'],
  [{ ...policies, 'ResourceNames.1': 'web' }, 404, 'EntityNotExist.Policy'],
])('refuses to list tags with %j', async (parameters, status, code) => {
  expect(await refusalOf(emulator(), 'Ram.ListTagResources', parameters)).toEqual([status, code]);
});
