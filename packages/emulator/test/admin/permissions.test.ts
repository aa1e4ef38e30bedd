import { describe, expect, it } from 'vitest';
import { type CallDetail, connectEmulator } from '../../src/index.ts';
import { useEmulator } from '../support/emulator.ts';
import { call, type Key } from '../support/signed-call.ts';

const emulator = useEmulator();
const ram = (action: string, parameters: Record<string, string>) =>
  call(emulator(), `Ram.${action}`, parameters);

/** Makes a user with a policy, and returns a key of it. */
async function userWith(name: string, statements: readonly object[]): Promise<Key> {
  await ram('CreateUser', { UserName: name });
  await ram('CreatePolicy', {
    PolicyName: `of-${name}`,
    PolicyDocument: JSON.stringify({ Version: '1', Statement: statements }),
  });
  await ram('AttachPolicyToUser', { PolicyType: 'Custom', PolicyName: `of-${name}`, UserName: name });
  const { body } = await ram('CreateAccessKey', { UserName: name });
  const { AccessKeyId, AccessKeySecret } = body.AccessKey as Record<string, string>;
  return { id: AccessKeyId ?? '', secret: AccessKeySecret ?? '' };
}

async function refusedOf(
  operation: string,
  parameters: Record<string, string>,
  key: Key,
): Promise<CallDetail> {
  const { body } = await call(emulator(), operation, parameters, { key });
  return connectEmulator(emulator().url).calls.get(String(body.RequestId));
}

describe('the detail of a call that policies refused', () => {
  it('marks the statement that denied it', async () => {
    const key = await userWith('ann', [
      { Effect: 'Allow', Action: 'ecs:*', Resource: '*' },
      { Effect: 'Deny', Action: ['ecs:Stop*', 'ecs:Delete*'], Resource: '*' },
    ]);
    const detail = await refusedOf('Ecs.StopInstance', { InstanceId: 'i-1' }, key);
    expect(detail.authorization?.verdict).toBe('explicit deny');
    expect(detail.asked).toEqual({
      policies: ['of-ann'],
      statements: [
        {
          part: 'attached policies',
          policy: 'of-ann',
          statement: 2,
          written: { Effect: 'Deny', Action: ['ecs:Stop*', 'ecs:Delete*'], Resource: '*' },
          fits: { Action: true, Resource: true, Condition: true },
          decided: true,
        },
        expect.objectContaining({ statement: 1, decided: false }),
      ],
    });
  });

  it('tells what keeps each statement about the operation from allowing it', async () => {
    const Condition = { StringEquals: { 'acs:ResourceTag/team': 'shop' } };
    const key = await userWith('bob', [
      { Effect: 'Allow', Action: 'ecs:Describe*', Resource: '*' },
      { Effect: 'Allow', Action: 'ecs:StopInstance', Resource: 'acs:ecs:*:*:instance/i-2', Condition },
    ]);
    const detail = await refusedOf('Ecs.StopInstance', { InstanceId: 'i-1' }, key);
    expect(detail).toMatchObject({ status: 403, code: 'Forbidden.RAM' });
    expect(detail.authorization?.verdict).toBe('implicit deny');
    expect(detail.asked?.statements).toEqual([
      {
        part: 'attached policies',
        policy: 'of-bob',
        statement: 2,
        written: {
          Effect: 'Allow',
          Action: 'ecs:StopInstance',
          Resource: 'acs:ecs:*:*:instance/i-2',
          Condition,
        },
        fits: { Action: true, Resource: false, Condition: false },
        decided: false,
      },
    ]);
  });

  it('tells whom a trust policy trusts instead', async () => {
    const trust = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: ['ecs.aliyuncs.com'] } };
    await ram('CreateRole', {
      RoleName: 'reader',
      AssumeRolePolicyDocument: JSON.stringify({ Version: '1', Statement: [trust] }),
    });
    const RoleArn = `acs:ram::${emulator().accountId}:role/reader`;
    const { body } = await call(emulator(), 'Sts.AssumeRole', { RoleArn, RoleSessionName: 'nightly' });
    const detail = await connectEmulator(emulator().url).calls.get(String(body.RequestId));
    expect(detail).toMatchObject({ code: 'NoPermission' });
    expect(detail.asked).toMatchObject({
      policies: ['reader'],
      statements: [
        { part: 'trust policy', written: trust, fits: { Action: true, Principal: false, Condition: true } },
      ],
    });
  });

  it('is nothing where they allowed it', async () => {
    const { body } = await call(emulator(), 'Sts.GetCallerIdentity');
    const detail = await connectEmulator(emulator().url).calls.get(String(body.RequestId));
    expect([detail.status, detail.asked, detail.signature]).toEqual([200, undefined, undefined]);
  });
});

describe('the detail of a call', () => {
  it('tells its parameters without secrets, what was ignored, and how long it took', async () => {
    emulator().faults.add({ match: { action: 'ModifyInstanceAttribute' }, respond: { delayMs: 40 } });
    const parameters = { InstanceId: 'i-1', Password: 'hidden-word', UserData: 'hidden-data', Oddity: '1' };
    const { body } = await call(emulator(), 'Ecs.ModifyInstanceAttribute', parameters);
    const detail = await connectEmulator(emulator().url).calls.get(String(body.RequestId));
    expect(detail).toMatchObject({
      action: 'ModifyInstanceAttribute',
      method: 'POST',
      path: '/',
      version: '2014-05-26',
      code: 'InvalidInstanceId.NotFound',
      fault: expect.stringMatching(/^fault-\d+$/),
      ignored: ['Oddity'],
      parameters: { InstanceId: 'i-1', Password: '<hidden>', UserData: '<hidden>' },
    });
    expect(detail.durationMs).toBeGreaterThanOrEqual(40);
    expect(detail.durationMs).toBeLessThan(5_000);
    expect(JSON.stringify(detail)).not.toMatch(/hidden-(word|data)|testAccessKeySecret/);
  });

  it('tells of no duration where no answer comes', async () => {
    emulator().faults.clear();
    emulator().faults.add({ match: { action: 'DescribeRegions', times: 1 }, respond: 'reset' });
    await expect(call(emulator(), 'Ecs.DescribeRegions')).rejects.toThrow();
    const [latest] = await connectEmulator(emulator().url).calls.list({ limit: 1 });
    expect(latest).toMatchObject({ action: 'DescribeRegions', fault: expect.any(String) });
    expect([latest?.status, latest?.durationMs]).toEqual([undefined, undefined]);
  });

  it('is refused for one that is not there', async () => {
    await expect(connectEmulator(emulator().url).calls.get('none')).rejects.toMatchObject({
      status: 404,
      message: 'There is no call "none", or it is forgotten by now',
    });
  });
});
