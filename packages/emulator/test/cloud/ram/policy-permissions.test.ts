import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { fine, type Need, noPermission, sessionsOf } from '../../support/sessions.ts';
import { allowAll, attach, policyOf, ram, trustOf, userWithKey } from './support.ts';

const emulator = useEmulator();
const { callAs, check, doAll, refuse, sessionFor } = sessionsOf(emulator, 'Ram');

const readGroups = policyOf({ Effect: 'Allow', Action: 'ram:ListGroups', Resource: '*' });
const custom = (PolicyName: string) => ({ PolicyType: 'Custom', PolicyName });
const policies = ['ListPolicies', { PolicyType: 'Custom' }] as const;
const theirs = { UserName: 'theirs' };

beforeAll(async () => {
  await ram(emulator(), 'CreateUser', theirs);
  await ram(emulator(), 'CreateGroup', { GroupName: 'theirs' });
  const AssumeRolePolicyDocument = trustOf({ Service: 'ecs.aliyuncs.com' });
  await ram(emulator(), 'CreateRole', { RoleName: 'theirs', AssumeRolePolicyDocument });
  await attach(emulator(), 'theirs', [allowAll]);
});

describe('a session that may do only that', () => {
  it('makes, lists, changes, uses and deletes a policy and its versions', async () => {
    const mine = custom('mine');
    const maker = await sessionFor(['CreatePolicy ListPolicies', 'policy/*']);
    await doAll(maker, [
      ['CreatePolicy', { PolicyName: 'mine', PolicyDocument: readGroups }],
      ['ListPolicies', {}],
    ]);
    await refuse(maker, 'DeletePolicy', { PolicyName: 'mine' }, policies);
    await refuse(maker, 'CreatePolicyVersion', { PolicyName: 'mine', PolicyDocument: readGroups }, [
      'ListPolicyVersions',
      mine,
    ]);
    const reads = 'GetPolicy GetPolicyVersion ListPolicyVersions ListEntitiesForPolicy';
    const writes = 'UpdatePolicyDescription CreatePolicyVersion SetDefaultPolicyVersion DeletePolicyVersion';
    const key = await sessionFor([`${reads} ${writes} DeletePolicy`, 'policy/mine']);
    const versions = ['ListPolicyVersions', custom('theirs')] as const;
    const version = { PolicyName: 'theirs', PolicyDocument: readGroups, SetAsDefault: 'true' };
    await refuse(key, 'CreatePolicyVersion', version, versions);
    await refuse(key, 'UpdatePolicyDescription', { PolicyName: 'theirs', NewDescription: 'x' }, policies);
    await doAll(key, [
      ['GetPolicy', mine],
      ['UpdatePolicyDescription', { PolicyName: 'mine', NewDescription: 'reads' }],
      ['CreatePolicyVersion', { PolicyName: 'mine', PolicyDocument: readGroups }],
      ['SetDefaultPolicyVersion', { PolicyName: 'mine', VersionId: 'v2' }],
      ['GetPolicyVersion', { ...mine, VersionId: 'v2' }],
      ['DeletePolicyVersion', { PolicyName: 'mine', VersionId: 'v1' }],
      ['ListPolicyVersions', mine],
      ['ListEntitiesForPolicy', mine],
    ]);
    await refuse(key, 'DeletePolicy', { PolicyName: 'theirs' }, policies);
    await doAll(key, [['DeletePolicy', { PolicyName: 'mine' }]]);
  });

  it('attaches a policy to a user, who may do what it allows until it is detached', async () => {
    const UserName = 'reader';
    const reader = await userWithKey(emulator(), UserName);
    await ram(emulator(), 'CreatePolicy', { PolicyName: 'reads', PolicyDocument: readGroups });
    const operations = 'AttachPolicyToUser DetachPolicyFromUser';
    const key = await sessionFor(
      [operations, 'user/reader', 'policy/reads'],
      ['ListPoliciesForUser', 'user/reader'],
    );
    const ofReader = ['ListPoliciesForUser', { UserName }] as const;
    const own = { ...custom('reads'), UserName };
    expect(await callAs(reader, 'ListGroups', {})).toMatchObject(noPermission);
    await refuse(key, 'AttachPolicyToUser', { ...own, ...custom('theirs') }, ofReader);
    const admin = { PolicyType: 'System', PolicyName: 'AdministratorAccess' };
    await refuse(key, 'AttachPolicyToUser', { ...own, ...admin }, ofReader);
    await refuse(key, 'AttachPolicyToUser', { ...own, ...theirs }, ['ListPoliciesForUser', theirs]);
    await doAll(key, [
      ['AttachPolicyToUser', own],
      ['ListPoliciesForUser', { UserName }],
    ]);
    expect(await callAs(reader, 'ListGroups', {})).toMatchObject(fine);
    await refuse(reader, 'DetachPolicyFromUser', own, ofReader);
    await doAll(key, [['DetachPolicyFromUser', own]]);
    expect(await callAs(reader, 'ListGroups', {})).toMatchObject(noPermission);
  });

  it.each(['Group', 'Role'])('attaches one of the vendor’s policies to a %s', async (kind) => {
    const system = { PolicyType: 'System', PolicyName: 'AliyunECSReadOnlyAccess' };
    const target = { [`${kind}Name`]: 'theirs' };
    const name = `${kind.toLowerCase()}/theirs`;
    const [attaching, detaching, listing] = [
      `AttachPolicyTo${kind}`,
      `DetachPolicyFrom${kind}`,
      `ListPoliciesFor${kind}`,
    ];
    const vendors = 'acs:ram::system:policy/AliyunECSReadOnlyAccess';
    const key = await sessionFor([`${attaching} ${detaching}`, name, vendors], [listing, name]);
    const admin = { ...system, PolicyName: 'AdministratorAccess' };
    await refuse(key, attaching, { ...admin, ...target }, [listing, target]);
    await refuse(key, 'AttachPolicyToUser', { ...system, ...theirs }, ['ListPoliciesForUser', theirs]);
    await doAll(key, [
      [attaching, { ...system, ...target }],
      [listing, target],
      [detaching, { ...system, ...target }],
    ]);
  });
});

describe('what a session has to be allowed for', () => {
  const user = { UserName: 'none' };
  const group = { GroupName: 'none' };
  const role = { RoleName: 'none' };
  const policy = custom('none');
  const system = { PolicyType: 'System', PolicyName: 'none' };

  it.each<Need>([
    ['CreatePolicy', () => ({ PolicyName: 'a b' }), () => ['policy/*']],
    ['ListPolicies', () => ({ PolicyType: 'System' }), () => ['policy/*']],
    ['GetPolicy', () => policy, () => ['policy/none']],
    ['GetPolicy', () => system, () => ['acs:ram::system:policy/none']],
    ['SetDefaultPolicyVersion', () => ({ ...policy, VersionId: 'v1' }), () => ['policy/none']],
    ['AttachPolicyToUser', () => ({ ...policy, ...user }), () => ['policy/none', 'user/none']],
    ['AttachPolicyToGroup', () => ({ ...policy, ...group }), () => ['policy/none', 'group/none']],
    [
      'AttachPolicyToRole',
      () => ({ ...system, ...role }),
      () => ['acs:ram::system:policy/none', 'role/none'],
    ],
    ['DetachPolicyFromUser', () => ({ ...policy, ...user }), () => ['policy/none', 'user/none']],
    ['ListEntitiesForPolicy', () => policy, () => ['policy/none']],
  ])('%s', (...need) => check(...need));
});
