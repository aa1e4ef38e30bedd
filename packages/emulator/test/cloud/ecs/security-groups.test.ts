import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { createGroup, createVpc, ecsOf, groupsWith } from './network-support.ts';

const ecs = ecsOf(useEmulator());

let vpcId: string;
let otherVpcId: string;

beforeAll(async () => {
  vpcId = await createVpc(ecs);
  otherVpcId = await createVpc(ecs);
});

describe('a security group', () => {
  it('is created, shown, renamed and deleted', async () => {
    const id = await createGroup(ecs, {
      VpcId: vpcId,
      SecurityGroupName: 'web',
      Description: 'for the web',
      'Tag.1.Key': 'env',
      'Tag.1.Value': 'test',
    });
    expect(id).toMatch(/^sg-bp1[a-z0-9]{17}$/);
    expect(await groupsWith(ecs, { SecurityGroupId: id })).toMatchObject([
      {
        SecurityGroupName: 'web',
        Description: 'for the web',
        VpcId: vpcId,
        SecurityGroupType: 'normal',
        EcsCount: 0,
        RuleCount: 0,
        ServiceManaged: false,
        Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
      },
    ]);
    const rename = { SecurityGroupId: id, SecurityGroupName: 'shop' };
    expect((await ecs('ModifySecurityGroupAttribute', rename)).status).toBe(200);
    const { body } = await ecs('DescribeSecurityGroupAttribute', { SecurityGroupId: id });
    expect(body).toMatchObject({
      SecurityGroupId: id,
      SecurityGroupName: 'shop',
      Description: 'for the web',
      InnerAccessPolicy: 'Accept',
      VpcId: vpcId,
      RegionId: 'cn-hangzhou',
      Permissions: { Permission: [] },
    });
    expect((await ecs('DeleteSecurityGroup', { SecurityGroupId: id })).status).toBe(200);
    expect(await groupsWith(ecs, { SecurityGroupId: id })).toEqual([]);
  });

  it('is found by what it has', async () => {
    const [plain, advanced] = [
      await createGroup(ecs, {
        VpcId: otherVpcId,
        SecurityGroupName: 'find-plain',
        'Tag.1.Key': 'find',
      }),
      await createGroup(ecs, {
        VpcId: vpcId,
        SecurityGroupName: 'find-advanced',
        SecurityGroupType: 'enterprise',
        ResourceGroupId: 'rg-find',
      }),
    ];
    const ids = async (parameters: Record<string, string>) =>
      (await groupsWith(ecs, parameters)).map(({ SecurityGroupId }) => SecurityGroupId);
    expect(await ids({ SecurityGroupIds: JSON.stringify([advanced, plain, 'sg-x']) })).toEqual([
      plain,
      advanced,
    ]);
    expect(await ids({ VpcId: otherVpcId })).toEqual([plain]);
    expect(await ids({ SecurityGroupName: 'find-plain' })).toEqual([plain]);
    expect(await ids({ SecurityGroupName: 'find' })).toEqual([]);
    expect(await ids({ SecurityGroupName: 'find', FuzzyQuery: 'true' })).toEqual([plain, advanced]);
    expect(await ids({ SecurityGroupType: 'enterprise' })).toEqual([advanced]);
    expect(await ids({ ResourceGroupId: 'rg-find' })).toEqual([advanced]);
    expect(await ids({ 'Tag.1.Key': 'find' })).toEqual([plain]);
    expect(await ids({ NetworkType: 'classic' })).toEqual([]);
    expect(await ids({ ServiceManaged: 'true' })).toEqual([]);
    expect(await ids({ RegionId: 'cn-beijing' })).toEqual([]);
  });

  it('comes page by page, by number and by token', async () => {
    const own = await createVpc(ecs);
    for (const _ of [1, 2, 3]) await createGroup(ecs, { VpcId: own });
    const { body: second } = await ecs('DescribeSecurityGroups', {
      VpcId: own,
      PageNumber: '2',
      PageSize: '2',
    });
    expect(second).toMatchObject({ TotalCount: 3, PageNumber: 2, PageSize: 2 });
    const { body: first } = await ecs('DescribeSecurityGroups', { VpcId: own, MaxResults: '2' });
    const next = { VpcId: own, MaxResults: '2', NextToken: String(first.NextToken) };
    expect((await ecs('DescribeSecurityGroups', next)).body).toMatchObject({
      NextToken: '',
      SecurityGroups: second.SecurityGroups,
    });
  });

  it('lets its members talk to each other, unless it is told otherwise or is an advanced one', async () => {
    const [plain, advanced] = [
      await createGroup(ecs, { VpcId: vpcId }),
      await createGroup(ecs, { VpcId: vpcId, SecurityGroupType: 'enterprise' }),
    ];
    const policyOf = async (id: string) =>
      (await ecs('DescribeSecurityGroupAttribute', { SecurityGroupId: id })).body.InnerAccessPolicy;
    expect([await policyOf(plain), await policyOf(advanced)]).toEqual(['Accept', 'Drop']);
    const change = { SecurityGroupId: plain, InnerAccessPolicy: 'drop' };
    expect((await ecs('ModifySecurityGroupPolicy', change)).status).toBe(200);
    expect(await policyOf(plain)).toBe('Drop');
    for (const [SecurityGroupId, InnerAccessPolicy] of [
      [plain, 'constructor'],
      [advanced, 'Accept'],
    ] as const) {
      const { status, body } = await ecs('ModifySecurityGroupPolicy', { SecurityGroupId, InnerAccessPolicy });
      expect([status, body.Code]).toEqual([400, 'InvalidPolicy.Malformed']);
    }
  });

  it.each<[string, string, Record<string, string>, number, string]>([
    ['no VPC', 'CreateSecurityGroup', { VpcId: '' }, 404, 'InvalidVpcId.NotFound'],
    ['a VPC that is not there', 'CreateSecurityGroup', { VpcId: 'vpc-x' }, 404, 'InvalidVpcId.NotFound'],
    [
      'a short name',
      'CreateSecurityGroup',
      { SecurityGroupName: 'x' },
      400,
      'InvalidSecurityGroupName.Malformed',
    ],
    [
      'a name with a digit first',
      'CreateSecurityGroup',
      { SecurityGroupName: '1x' },
      400,
      'InvalidSecurityGroupName.Malformed',
    ],
    [
      'an address for a description',
      'CreateSecurityGroup',
      { Description: 'http://x' },
      400,
      'InvalidSecurityGroupDiscription.Malformed',
    ],
    ['a tag twice', 'CreateSecurityGroup', { 'Tag.1.Key': 'a', 'Tag.2.Key': 'a' }, 400, 'Duplicate.TagKey'],
    [
      'a group that is not there',
      'DescribeSecurityGroupAttribute',
      { SecurityGroupId: 'sg-x' },
      404,
      'InvalidSecurityGroupId.NotFound',
    ],
    [
      'a group that is not there',
      'DeleteSecurityGroup',
      { SecurityGroupId: 'sg-x' },
      404,
      'InvalidSecurityGroupId.NotFound',
    ],
    [
      'a group that is not there',
      'DescribeSecurityGroupReferences',
      { 'SecurityGroupId.1': 'sg-x' },
      404,
      'InvalidSecurityGroupId.NotFound',
    ],
  ])('is refused for %s (%s)', async (_, action, parameters, status, code) => {
    const reply = await ecs(action, { VpcId: vpcId, ...parameters });
    expect([reply.status, reply.body.Code]).toEqual([status, code]);
  });

  it('is not seen from another region', async () => {
    const id = await createGroup(ecs, { VpcId: vpcId });
    const { status, body } = await ecs('DeleteSecurityGroup', {
      SecurityGroupId: id,
      RegionId: 'cn-beijing',
    });
    expect([status, body.Code]).toEqual([404, 'InvalidSecurityGroupId.NotFound']);
  });

  it('is one of 100 in a region', async () => {
    const VpcId = await createVpc(ecs, { RegionId: 'cn-shanghai' });
    const create = () => ecs('CreateSecurityGroup', { RegionId: 'cn-shanghai', VpcId });
    for (let count = 0; count < 100; count += 1) expect((await create()).status).toBe(200);
    expect((await create()).body.Code).toBe('QuotaExceed.SecurityGroup');
  });
});
