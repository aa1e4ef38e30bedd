import { inspect } from 'node:util';
import { type ClientOptions, ServiceClient } from '@scope/core';
import {
  DescribeInstances,
  Ecs,
  EcsClient,
  InstanceRunning,
  isServiceError,
  paginate,
  RunInstances,
  ramRoleArn,
  rpcV1,
  StartInstance,
  waitUntil,
} from '@scope/ecs';
import { startEmulator } from '@scope/emulator';
import { DescribeLoadBalancers, Slb } from '@scope/slb';
import { AssumeRole, StsClient } from '@scope/sts';
import { describe, expect, it } from 'vitest';
import { serviceError, stub } from '../src/index.ts';
import { failureOf, key, stubbedEcs } from './support.ts';

describe('a stubbed client', () => {
  it('sends nothing, until it has its own transport and credentials back', async () => {
    await using emulator = await startEmulator();
    const credentials = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };
    const slb = new Slb({ regionId: 'cn-hangzhou', endpoint: emulator.url, credentials });
    const stubs = stub(slb).on(DescribeLoadBalancers, { TotalCount: 42 });
    expect((await slb.describeLoadBalancers()).TotalCount).toBe(42);
    expect(emulator.requests).toEqual([]);
    stubs.restore();
    stubs.restore();
    expect((await slb.describeLoadBalancers()).TotalCount).not.toBe(42);
    expect(emulator.requests).toHaveLength(1);
    expect(stubs.calls).toHaveLength(1);
    slb.close();
  });

  it('calls through its methods as well, and can be called on after it was closed', async () => {
    const ecs = new Ecs({ regionId: 'cn-hangzhou' });
    const stubs = stub(ecs).on(DescribeInstances, { TotalCount: 1 });
    ecs.close();
    expect((await ecs.describeInstances({ PageSize: 1 })).TotalCount).toBe(1);
    expect(stubs.callsOf(DescribeInstances)[0]?.request.PageSize).toBe(1);
  });

  it('walks pages', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs
      .once(DescribeInstances, { NextToken: 'two' }, { Instances: { Instance: [{ InstanceId: 'i-2' }] } })
      .once(DescribeInstances, { NextToken: 'two', Instances: { Instance: [{ InstanceId: 'i-1' }] } });
    const ids: unknown[] = [];
    for await (const { InstanceId } of paginate(ecs, DescribeInstances, {}).items()) ids.push(InstanceId);
    expect(ids).toEqual(['i-1', 'i-2']);
    stubs.verify();
  });

  it('waits for states in no time with the clock of its stub', async () => {
    const { ecs, stubs } = stubbedEcs();
    const withStatus = (Status: string) => ({ Instances: { Instance: [{ InstanceId: 'i-1', Status }] } });
    stubs
      .on(DescribeInstances, withStatus('Pending'))
      .times(10)
      .once(DescribeInstances, withStatus('Running'));
    const started = performance.now();
    await waitUntil(ecs, InstanceRunning, { InstanceIds: ['i-1'] }, { clock: stubs.clock });
    expect(performance.now() - started).toBeLessThan(2_000);
    stubs.reset();
    stubs.on(DescribeInstances, withStatus('Pending'));
    expect(
      await failureOf(waitUntil(ecs, InstanceRunning, { InstanceIds: ['i-1'] }, { clock: stubs.clock })),
    ).toContain('TimeoutError: InstanceRunning did not come true within 300000 ms');
  });

  it('goes through middleware and listeners, and shows what they made of the request', async () => {
    const events: unknown[] = [];
    const { ecs, stubs } = stubbedEcs({
      middleware: [
        (call, next) => next({ ...call, request: { ...(call.request as object), Status: 'Stopped' } }),
      ],
      onAttempt: ({ operation, attempt, status, requestId }) =>
        events.push([operation, attempt, status, requestId?.slice(-1)]),
    });
    stubs.on(DescribeInstances, { Status: 'Stopped' }, { TotalCount: 1 });
    await ecs.send(DescribeInstances, { Status: 'Running' });
    expect(stubs.callsOf(DescribeInstances)[0]?.request.Status).toBe('Stopped');
    expect(events).toEqual([['DescribeInstances', 1, 200, '1']]);
  });

  it('notices a request that cannot be written, which then never comes', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.on(DescribeInstances, {});
    const wrong = { Tag: [{ Key: new Map() }] } as never;
    expect(await failureOf(ecs.send(DescribeInstances, wrong))).toContain(
      'ConfigError: DescribeInstances.Tag[0].Key takes a plain object or a list, not an instance of Map',
    );
    expect(stubs.calls).toEqual([]);
  });
});

describe('a role that is assumed through a stub', () => {
  it('gives the session that the answer holds, renewed when the server calls it expired', async () => {
    const sts = stub(new StsClient({ regionId: 'cn-hangzhou' }));
    let sessions = 0;
    sts.on(AssumeRole, { RoleSessionName: 'nightly' }, () => {
      sessions += 1;
      return {
        Credentials: {
          AccessKeyId: `STS.${sessions}`,
          AccessKeySecret: 'MARKED-SECRET',
          SecurityToken: 'MARKED-TOKEN',
          Expiration: new Date(sts.clock.now() + 3_600_000).toISOString(),
        },
      };
    });
    const credentials = ramRoleArn({
      roleArn: 'acs:ram::123456789012:role/ops',
      roleSessionName: 'nightly',
      credentials: key,
      transport: sts.transport,
      clock: sts.clock,
    });
    const { ecs, stubs } = stubbedEcs({}, { credentials });
    stubs
      .once(StartInstance, serviceError({ code: 'InvalidSecurityToken.Expired', status: 403 }))
      .once(StartInstance, {});
    await ecs.send(StartInstance, { InstanceId: 'i-1' });
    expect(sessions).toBe(2);
    expect(inspect([sts.calls, stubs.calls], { depth: 10 })).not.toContain('MARKED');
    expect(sts.callsOf(AssumeRole)[0]?.request.RoleArn).toBe('acs:ram::123456789012:role/ops');
    stubs.verify();
  });
});

describe('a recorded call', () => {
  it('shows the request, also as it was written on the wire, and a copy of it', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.on(RunInstances, {});
    const request = { Amount: 2, Tag: [{ Key: 'owner', Value: 'me' }] };
    await ecs.send(RunInstances, request);
    request.Tag.pop();
    const [call] = stubs.calls;
    const ClientToken = call?.request.ClientToken;
    expect(call).toEqual({
      operation: 'RunInstances',
      request: {
        Amount: 2,
        Tag: [{ Key: 'owner', Value: 'me' }],
        RegionId: 'cn-hangzhou',
        ClientToken: expect.stringMatching(/./),
      },
      attempt: 1,
      method: 'POST',
      origin: 'https://ecs.cn-hangzhou.aliyuncs.com',
      path: '/',
      parameters: {
        Amount: '2',
        'Tag.1.Key': 'owner',
        'Tag.1.Value': 'me',
        RegionId: 'cn-hangzhou',
        ClientToken,
      },
      headers: expect.objectContaining({ 'x-acs-action': 'RunInstances', 'x-acs-version': '2014-05-26' }),
      body: undefined,
    });
  });

  it.each([
    ['version 3', {}],
    ['version 1', { signer: rpcV1 }],
  ] as [string, ClientOptions][])('holds no key, token or signature of %s', async (_, options) => {
    const credentials = {
      accessKeyId: 'MARKED-ID',
      accessKeySecret: 'MARKED-SECRET',
      securityToken: 'MARKED-TOKEN',
    };
    const { ecs, stubs } = stubbedEcs(options, { credentials });
    stubs.on(DescribeInstances, {});
    await ecs.send(DescribeInstances, { Status: 'Running' });
    const [call] = stubs.calls;
    expect(call?.parameters).toEqual({ RegionId: 'cn-hangzhou', Status: 'Running' });
    expect(call?.request).toEqual({ RegionId: 'cn-hangzhou', Status: 'Running' });
    expect(inspect(call, { depth: 10 })).not.toMatch(/MARKED|Signature=/);
  });

  it('shows the body that is no form', async () => {
    const { restPlacement } = await import('@scope/core');
    const service = {
      product: 'Things',
      version: '2024-01-02',
      style: 'ROA',
      placement: restPlacement,
      endpoints: { patterns: { public: 'things.example' } },
    } as const;
    const things = new ServiceClient(service);
    const stubs = stub(things);
    const putThing = {
      name: 'PutThing',
      method: 'PUT',
      path: '/things/{ThingId}',
      parameters: { ThingId: { in: 'path' }, body: { in: 'body' } },
    } as const;
    stubs.on(putThing, {});
    await things.send(putThing, { ThingId: 'a b', body: { Size: 1 } });
    expect(stubs.calls[0]).toMatchObject({ method: 'PUT', path: '/things/a%20b', body: '{"Size":1}' });
  });
});

describe('stub', () => {
  it.each([
    ['what is no client', () => stub({} as never), "'client' takes a client such as EcsClient"],
    [
      'an option that it does not have',
      () => stub(new EcsClient({ regionId: 'cn-hangzhou' }), { transport: {} } as never),
      "stub has no option 'transport'; it takes credentials, clock",
    ],
    [
      'an option of the wrong type',
      () => stub(new EcsClient({ regionId: 'cn-hangzhou' }), { credentials: 'key' } as never),
      "stub: option 'credentials' takes an object",
    ],
  ])('refuses %s', async (_, make, message) => {
    expect(await failureOf(make)).toContain(`ConfigError: ${message}`);
  });

  it('refuses a client twice at the same time, not one after the other', async () => {
    const ecs = new EcsClient({ regionId: 'cn-hangzhou' });
    const first = stub(ecs);
    expect(await failureOf(() => stub(ecs))).toBe(
      'ConfigError: stub: the client is stubbed already; restore() ends that',
    );
    first.restore();
    stub(ecs).restore();
  });

  it('has a transport that wants to know of the call', async () => {
    const sts = stub(new StsClient({ regionId: 'cn-hangzhou' })).on(AssumeRole, {});
    const provider = ramRoleArn({
      roleArn: 'acs:ram::123456789012:role/ops',
      credentials: key,
      transport: { send: (request) => sts.transport.send(request) },
    });
    expect(await failureOf(provider.getCredentials())).toContain("passes on both parameters of 'send'");
  });

  it('leaves the errors of the SDK recognisable', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.on(StartInstance, serviceError({ code: 'Forbidden', status: 403 }));
    const error = await ecs.send(StartInstance, { InstanceId: 'i-1' }).catch((reason: unknown) => reason);
    expect(isServiceError(error, 'Forbidden')).toBe(true);
  });
});
