import { isServiceError, type ServiceError } from '@scope/core';
import { DeleteInstance, DescribeInstances, RunInstances, StartInstance } from '@scope/ecs';
import { describe, expect, it } from 'vitest';
import { networkFailure, serviceError } from '../src/index.ts';
import { failureOf, operationOf, stubbedEcs, stubbedThings } from './support.ts';

describe('an answer', () => {
  it('comes as the client returns it, with an id of the request', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.on(DescribeInstances, { Instances: { Instance: [{ InstanceId: 'i-1' }] } });
    expect(await ecs.send(DescribeInstances, {})).toEqual({
      Instances: { Instance: [{ InstanceId: 'i-1' }] },
      RequestId: '00000000-0000-4000-8000-000000000001',
    });
    await ecs.send(DescribeInstances, {});
    expect((await ecs.send(DescribeInstances, {})).RequestId).toMatch(/3$/);
  });

  it('may be made by a function, which is told of the call', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.on(DescribeInstances, async (request, { count, attempt, operation, parameters }) => ({
      PageSize: request.PageSize,
      TotalCount: count,
      NextToken: `${operation} ${attempt} ${parameters.PageSize} ${request.RegionId}`,
    }));
    await ecs.send(DescribeInstances, { PageSize: 5 });
    expect(await ecs.send(DescribeInstances, { PageSize: 10 })).toMatchObject({
      PageSize: 10,
      TotalCount: 2,
      NextToken: 'DescribeInstances 1 10 cn-hangzhou',
    });
  });

  it('holds integers exactly', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.on(DescribeInstances, () => ({ TotalCount: 9_007_199_254_740_993n as never }));
    expect(await ecs.send(DescribeInstances, {})).toMatchObject({ TotalCount: 9_007_199_254_740_993n });
  });

  it.each([
    ['bytes', 'binary', new Uint8Array([1, 2])],
    ['a text', 'text', 'a text'],
    ['a list', 'list', [1, { A: null }]],
    ['anything', 'any', [true]],
  ] as const)('may be %s where the operation says so', async (_, form, answer) => {
    const { things, stubs } = stubbedThings();
    const operation = operationOf<unknown>('ReadThing', form);
    stubs.on(operation, answer as never);
    expect(await things.send(operation, {})).toEqual(answer);
  });

  it.each([
    ['a date', { Time: new Date(0) }, 'answer of ReadThing.Time takes what JSON can hold'],
    ['a map', { List: [{ Tags: new Map() }] }, 'answer of ReadThing.List[0].Tags takes what JSON can hold'],
    ['a function', { Call: () => 1 }, 'answer of ReadThing.Call takes what JSON can hold'],
    [
      'no number',
      { Size: Number.NaN },
      'answer of ReadThing.Size takes a number that JSON can hold, not NaN',
    ],
    ['a short bigint', { Size: 5n }, "answer of ReadThing.Size is read as a number: write 5 without 'n'"],
    ['a long number', { Size: 2 ** 60 }, 'answer of ReadThing.Size is an integer that a number cannot hold'],
    ['a hole', { List: [undefined] }, 'answer of ReadThing.List[0] takes what JSON can hold'],
    ['half a character', { Name: '\ud800' }, 'answer of ReadThing.Name takes what JSON can hold'],
    ['a list in place of an object', [], 'answer of ReadThing takes an object'],
    ['a text in place of an object', 'x', 'answer of ReadThing takes an object'],
    ['null', null, 'answer of ReadThing takes an object'],
    ['an error of JavaScript', new Error('x'), 'answer of ReadThing takes an object, serviceError(…)'],
  ])('cannot hold %s, which is told where it was written', async (_, answer, message) => {
    const { stubs } = stubbedThings();
    const operation = operationOf<unknown>('ReadThing');
    expect(await failureOf(() => stubs.on(operation, answer as never))).toContain(`ConfigError: ${message}`);
  });

  it.each([
    [{ Instances: [{ InstanceId: 'i-1' }] }, 'answer of DescribeInstances.Instances takes an object'],
    [{ Instances: { Instance: {} } }, 'answer of DescribeInstances.Instances.Instance takes a list'],
    [{ Instances: 'i-1' }, 'answer of DescribeInstances.Instances takes an object'],
    [{ Instances: {} }, 'nothing failed'],
    [{}, 'nothing failed'],
  ])('with pages has its list where it is read: %j', async (answer, message) => {
    const { stubs } = stubbedEcs();
    expect(await failureOf(() => stubs.on(DescribeInstances, answer as never))).toContain(message);
  });

  it('cannot contain itself', async () => {
    const { stubs } = stubbedThings();
    const answer: Record<string, unknown> = {};
    answer.Parent = answer;
    expect(await failureOf(() => stubs.on(operationOf<unknown>('ReadThing'), answer as never))).toContain(
      'answer of ReadThing.Parent takes what JSON can hold (texts, numbers, booleans, lists, plain objects), not an object that contains itself',
    );
  });

  it('of a function is checked when it comes, and the call is not repeated', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.on(DescribeInstances, () => ({ TotalCount: new Date(0) as never }));
    expect(await failureOf(ecs.send(DescribeInstances, {}))).toContain(
      'ConfigError: answer of DescribeInstances.TotalCount takes what JSON can hold',
    );
    expect(stubs.calls).toHaveLength(1);
  });
});

describe('an error of the service', () => {
  it.each(['json', 'xml'] as const)('is read from %s by the client itself', async (format) => {
    const { ecs, stubs } = stubbedEcs();
    const options = {
      code: 'IncorrectInstanceStatus',
      message: 'not <now> & here',
      status: 403,
      recommend: 'https://help.example/x',
      requestId: 'R-7',
      headers: { 'X-Extra': 'yes' },
      format,
    };
    stubs.on(StartInstance, serviceError(options));
    const error = await ecs.send(StartInstance, { InstanceId: 'i-1' }).catch((reason: unknown) => reason);
    expect(isServiceError(error, 'IncorrectInstanceStatus')).toBe(true);
    expect(error).toMatchObject({
      message: 'StartInstance failed with IncorrectInstanceStatus: not <now> & here (request R-7)',
      status: 403,
      recommend: 'https://help.example/x',
      requestId: 'R-7',
      operation: 'StartInstance',
      attempts: 1,
      headers: { 'x-extra': 'yes' },
    });
  });

  it('tells why RAM denied a call', async () => {
    const { ecs, stubs } = stubbedEcs();
    const accessDeniedDetail = { AuthAction: 'ecs:StartInstance', NoPermissionType: 'ImplicitDeny' };
    stubs.on(StartInstance, serviceError({ code: 'Forbidden.RAM', status: 403, accessDeniedDetail }));
    const error = await ecs
      .send(StartInstance, { InstanceId: 'i-1' })
      .catch((reason: ServiceError) => reason);
    expect(error).toMatchObject({ accessDeniedDetail });
  });

  it('is retried as the real one would be, without a pause', async () => {
    const { ecs, stubs } = stubbedEcs();
    const throttled = serviceError({ code: 'Throttling.User', headers: { 'x-acs-retry-after': '15000' } });
    stubs.once(StartInstance, throttled).once(StartInstance, throttled).once(StartInstance, {});
    const started = performance.now();
    await ecs.send(StartInstance, { InstanceId: 'i-1' });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(stubs.calls.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    stubs.verify();
  });

  it('that says "busy" for ever ends the call once its minute has passed, which takes no time', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.on(StartInstance, serviceError({ code: 'SystemBusy', status: 503 }));
    const started = performance.now();
    expect(await failureOf(ecs.send(StartInstance, { InstanceId: 'i-1' }))).toContain('SystemBusy');
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(stubs.clock.now() - Date.now()).toBeGreaterThan(59_000);
  });

  it('may be returned or thrown by a function', async () => {
    const { ecs, stubs } = stubbedEcs();
    const refusal = serviceError({ code: 'InvalidInstanceId.NotFound', status: 404 });
    stubs
      .once(StartInstance, async () => refusal)
      .once(StartInstance, () => {
        throw refusal;
      });
    const call = () => failureOf(ecs.send(StartInstance, { InstanceId: 'i-1' }));
    const want =
      'ServiceError: StartInstance failed with InvalidInstanceId.NotFound: A stub refused the call.';
    expect([await call(), await call()]).toEqual([
      expect.stringContaining(want),
      expect.stringContaining(want),
    ]);
  });

  it.each([
    [{}, "serviceError: option 'code' takes a code such as 'Throttling.User'"],
    [{ code: 'no code' }, "serviceError: option 'code' takes a code such as 'Throttling.User'"],
    [{ code: 'A', status: 200 }, "serviceError: option 'status' takes a whole number from 300 to 599"],
    [{ code: 'A', format: 'yaml' }, "serviceError: option 'format' takes 'json' or 'xml'"],
    [{ code: 'A', headers: { a: 1 } }, "serviceError: option 'headers' takes an object of texts"],
    [
      { code: 'A', statusCode: 404 },
      "serviceError has no option 'statusCode'; it takes code, message, status",
    ],
  ])('refuses %j', async (options, message) => {
    expect(await failureOf(() => serviceError(options as never))).toContain(`ConfigError: ${message}`);
  });
});

describe('a failure of the network', () => {
  it('is retried where the call does no harm twice', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.once(DescribeInstances, networkFailure()).once(DescribeInstances, { TotalCount: 0 });
    expect(await ecs.send(DescribeInstances, {})).toMatchObject({ TotalCount: 0 });
    stubs.on(DeleteInstance, networkFailure());
    const error = await ecs.send(DeleteInstance, { InstanceId: 'i-1' }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'NetworkError',
      code: 'ECONNRESET',
      requestSent: true,
      host: 'ecs.cn-hangzhou.aliyuncs.com',
      attempts: 1,
    });
    stubs.on(StartInstance, networkFailure({ code: 'ECONNREFUSED' }));
    const refused = await ecs.send(StartInstance, { InstanceId: 'i-1' }).catch((reason: unknown) => reason);
    expect(refused).toMatchObject({ code: 'ECONNREFUSED', requestSent: false, attempts: 3 });
  });

  it('keeps the client token over the attempts', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.once(RunInstances, networkFailure()).once(RunInstances, {});
    await ecs.send(RunInstances, {});
    const tokens = stubs.callsOf(RunInstances).map(({ request }) => request.ClientToken);
    expect(tokens).toEqual([expect.stringMatching(/./), tokens[0]]);
  });

  it.each([
    [{ code: 7 }, "networkFailure: option 'code' takes a text"],
    [{ requestSent: 1 }, "networkFailure: option 'requestSent' takes true or false"],
    [{ host: 'x' }, "networkFailure has no option 'host'; it takes code, requestSent"],
  ])('refuses %j', async (options, message) => {
    expect(await failureOf(() => networkFailure(options as never))).toBe(`ConfigError: ${message}`);
  });
});

describe('a function that does not answer', () => {
  const never = () => new Promise<never>(() => {});

  it('runs into the time limits of the client', async () => {
    const { ecs, stubs } = stubbedEcs({ attemptTimeoutMs: 20, maxAttempts: 1 });
    stubs.on(DescribeInstances, never);
    expect(await failureOf(ecs.send(DescribeInstances, {}))).toBe(
      'TimeoutError: The attempt took longer than 20 ms; https://ecs.cn-hangzhou.aliyuncs.com was still to give its answer',
    );
    expect(await failureOf(ecs.send(DescribeInstances, {}, { callTimeoutMs: 5 }))).toContain(
      'TimeoutError: DescribeInstances took longer than 5 ms',
    );
  });

  it('is left alone when the caller aborts', async () => {
    const { ecs, stubs } = stubbedEcs();
    const controller = new AbortController();
    stubs.on(DescribeInstances, (_request, { signal }) => {
      controller.abort(new Error(`left at ${signal?.aborted}`));
      return never();
    });
    const call = ecs.send(DescribeInstances, {}, { signal: controller.signal });
    expect(await failureOf(call)).toBe('Error: left at false');
    expect(await failureOf(ecs.send(DescribeInstances, {}, { signal: controller.signal }))).toBe(
      'Error: left at false',
    );
  });

  it('that throws an error of its own ends the call with it', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.on(DescribeInstances, () => {
      throw new RangeError('a mistake in the test');
    });
    expect(await failureOf(ecs.send(DescribeInstances, {}))).toBe('RangeError: a mistake in the test');
    expect(stubs.calls).toHaveLength(1);
  });
});
