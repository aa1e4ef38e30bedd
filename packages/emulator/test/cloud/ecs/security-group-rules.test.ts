import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { createGroup, createVpc, ecsOf, groupsWith, permission, rulesOf } from './network-support.ts';

const emulator = useEmulator();
const ecs = ecsOf(emulator);
const anywhere = { SourceCidrIp: '0.0.0.0/0' };

let vpcId: string;

beforeAll(async () => {
  vpcId = await createVpc(ecs);
});

describe('a rule', () => {
  it('is told with its defaults', async () => {
    const id = await createGroup(ecs, { VpcId: vpcId });
    await ecs('AuthorizeSecurityGroup', { SecurityGroupId: id, ...permission(anywhere) });
    const other = {
      DestCidrIp: '10.0.0.0/8',
      IpProtocol: 'all',
      PortRange: '',
      Policy: 'Drop',
      Priority: '7',
    };
    await ecs('AuthorizeSecurityGroupEgress', { SecurityGroupId: id, ...permission(other) });
    expect(await rulesOf(ecs, id)).toMatchObject([
      {
        SecurityGroupRuleId: expect.stringMatching(/^sgr-bp1/),
        Direction: 'ingress',
        IpProtocol: 'TCP',
        PortRange: '80/80',
        SourceCidrIp: '0.0.0.0/0',
        DestCidrIp: '',
        SourceGroupId: '',
        NicType: 'intranet',
        Policy: 'Accept',
        Priority: 1,
        Description: '',
        CreateTime: expect.stringMatching(/^\d{4}-.*Z$/),
      },
      {
        Direction: 'egress',
        IpProtocol: 'ALL',
        PortRange: '-1/-1',
        DestCidrIp: '10.0.0.0/8',
        Policy: 'Drop',
        Priority: 7,
      },
    ]);
    expect(await rulesOf(ecs, id, { Direction: 'egress' })).toMatchObject([{ Direction: 'egress' }]);
    expect(await groupsWith(ecs, { SecurityGroupId: id })).toMatchObject([
      { RuleCount: 2, GroupToGroupRuleCount: 0 },
    ]);
  });

  it('is authorised once, however often and in whatever form it is sent', async () => {
    const id = await createGroup(ecs, { VpcId: vpcId });
    const flat = { SecurityGroupId: id, IpProtocol: 'TCP', PortRange: '80/80', ...anywhere };
    expect((await ecs('AuthorizeSecurityGroup', { ...flat, Description: 'first' })).status).toBe(200);
    expect((await ecs('AuthorizeSecurityGroup', { ...flat, Description: 'again' })).status).toBe(200);
    const both = { ...permission(anywhere), ...permission({ ...anywhere, PortRange: '443/443' }, 2) };
    expect((await ecs('AuthorizeSecurityGroup', { SecurityGroupId: id, ...both })).status).toBe(200);
    expect((await rulesOf(ecs, id)).map(({ PortRange, Description }) => [PortRange, Description])).toEqual([
      ['80/80', 'first'],
      ['443/443', ''],
    ]);
    // Another priority makes another rule.
    await ecs('AuthorizeSecurityGroup', { ...flat, Priority: '2' });
    expect(await rulesOf(ecs, id)).toHaveLength(3);
  });

  it('is refused with all others of its call', async () => {
    const id = await createGroup(ecs, { VpcId: vpcId });
    const both = { ...permission(anywhere), ...permission({ SourceCidrIp: 'x' }, 2) };
    const { body } = await ecs('AuthorizeSecurityGroup', { SecurityGroupId: id, ...both });
    expect(body.Code).toBe('InvalidSourceCidrIp.Malformed');
    expect(await rulesOf(ecs, id)).toEqual([]);
  });

  it('is revoked by its id, or by what it says', async () => {
    const id = await createGroup(ecs, { VpcId: vpcId });
    for (const port of ['1/1', '2/2', '3/3'])
      await ecs('AuthorizeSecurityGroup', {
        SecurityGroupId: id,
        ...permission({ ...anywhere, PortRange: port }),
      });
    const [first] = await rulesOf(ecs, id);
    const byId = { SecurityGroupId: id, 'SecurityGroupRuleId.1': String(first?.SecurityGroupRuleId) };
    expect((await ecs('RevokeSecurityGroup', byId)).status).toBe(200);
    const told = { SecurityGroupId: id, IpProtocol: 'tcp', PortRange: '2/2', ...anywhere };
    expect((await ecs('RevokeSecurityGroup', told)).status).toBe(200);
    expect((await rulesOf(ecs, id)).map(({ PortRange }) => PortRange)).toEqual(['3/3']);
    // What is not there is revoked without a word, unless it is named by an id.
    expect((await ecs('RevokeSecurityGroup', told)).status).toBe(200);
    expect((await ecs('RevokeSecurityGroup', byId)).body.Code).toBe('InvalidParam.SecurityGroupRuleId');
    expect((await ecs('RevokeSecurityGroupEgress', byId)).body.Code).toBe(
      'InvalidSecurityGroupRule.RuleNotExist',
    );
    expect((await ecs('RevokeSecurityGroup', { ...byId, ...permission(anywhere) })).body.Code).toBe(
      'InvalidParamter.Conflict',
    );
    expect(await rulesOf(ecs, id)).toHaveLength(1);
  });

  it('is changed by its id, but not into one of another sort', async () => {
    const id = await createGroup(ecs, { VpcId: vpcId });
    await ecs('AuthorizeSecurityGroup', { SecurityGroupId: id, ...permission(anywhere) });
    await ecs('AuthorizeSecurityGroup', {
      SecurityGroupId: id,
      ...permission({ ...anywhere, PortRange: '81/81' }),
    });
    const [first] = await rulesOf(ecs, id);
    const rule = { SecurityGroupId: id, SecurityGroupRuleId: String(first?.SecurityGroupRuleId) };
    const changes = { Policy: 'drop', Priority: '5', SourceCidrIp: '10.0.0.0/8', Description: 'new' };
    expect((await ecs('ModifySecurityGroupRule', { ...rule, ...changes })).status).toBe(200);
    expect((await rulesOf(ecs, id))[0]).toMatchObject({
      ...changes,
      Priority: 5,
      Policy: 'Drop',
      PortRange: '80/80',
      SecurityGroupRuleId: first?.SecurityGroupRuleId,
    });
    const refused = async (more: Record<string, string>) =>
      (await ecs('ModifySecurityGroupRule', { ...rule, ...more })).body.Code;
    expect(await refused({ Ipv6SourceCidrIp: '::/0' })).toBe('InvalidParamter.Conflict');
    expect(await refused({ Priority: '101' })).toBe('InvalidPriority.ValueNotSupported');
    expect(await refused({ SecurityGroupRuleId: 'sgr-x' })).toBe('SecurityGroupRule.NotFound');
    const same = { Policy: 'accept', Priority: '1', SourceCidrIp: '0.0.0.0/0', PortRange: '81/81' };
    expect(await refused(same)).toBe('InvalidParamter.Conflict');
    // The rule is found under what it says now.
    const now = { SecurityGroupId: id, IpProtocol: 'tcp', PortRange: '80/80', ...changes };
    expect((await ecs('RevokeSecurityGroup', now)).status).toBe(200);
    expect(await rulesOf(ecs, id)).toMatchObject([{ PortRange: '81/81' }]);
  });

  it('gets another description without its id', async () => {
    const id = await createGroup(ecs, { VpcId: vpcId });
    const told = { SecurityGroupId: id, IpProtocol: 'tcp', PortRange: '80/80', DestCidrIp: '10.0.0.0/8' };
    await ecs('AuthorizeSecurityGroupEgress', told);
    expect((await ecs('ModifySecurityGroupEgressRule', { ...told, Description: 'out' })).status).toBe(200);
    expect(await rulesOf(ecs, id)).toMatchObject([{ Description: 'out' }]);
    const { status, body } = await ecs('ModifySecurityGroupEgressRule', { ...told, PortRange: '9/9' });
    expect([status, body.Code]).toEqual([404, 'SecurityGroupRule.NotFound']);
  });

  it('names another group, which lives as long as it does', async () => {
    const [web, database] = [
      await createGroup(ecs, { VpcId: vpcId, SecurityGroupName: 'front' }),
      await createGroup(ecs, { VpcId: vpcId }),
    ];
    const rule = { SecurityGroupId: database, ...permission({ SourceGroupId: web, PortRange: '3306/3306' }) };
    expect((await ecs('AuthorizeSecurityGroup', rule)).status).toBe(200);
    expect(await rulesOf(ecs, database)).toMatchObject([
      { SourceGroupId: web, SourceGroupName: 'front', SourceCidrIp: '' },
    ]);
    const { body } = await ecs('DescribeSecurityGroupReferences', {
      'SecurityGroupId.1': web,
      'SecurityGroupId.2': database,
    });
    expect(body.SecurityGroupReferences).toEqual({
      SecurityGroupReference: [
        {
          SecurityGroupId: web,
          ReferencingSecurityGroups: {
            ReferencingSecurityGroup: [{ AliUid: emulator().accountId, SecurityGroupId: database }],
          },
        },
      ],
    });
    const { status, body: refused } = await ecs('DeleteSecurityGroup', { SecurityGroupId: web });
    expect([status, refused.Code]).toEqual([403, 'DependencyViolation']);
    // A group takes its own rules with it.
    expect((await ecs('DeleteSecurityGroup', { SecurityGroupId: database })).status).toBe(200);
    expect((await ecs('DeleteSecurityGroup', { SecurityGroupId: web })).status).toBe(200);
  });

  it('prefers addresses to a group', async () => {
    const id = await createGroup(ecs, { VpcId: vpcId });
    await ecs('AuthorizeSecurityGroup', {
      SecurityGroupId: id,
      ...permission({ ...anywhere, SourceGroupId: 'sg-x' }),
    });
    expect(await rulesOf(ecs, id)).toMatchObject([{ SourceCidrIp: '0.0.0.0/0', SourceGroupId: '' }]);
  });
});
