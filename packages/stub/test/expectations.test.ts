import { DescribeInstances, RunInstances, StartInstance, StopInstance } from '@scope/ecs';
import { describe, expect, it } from 'vitest';
import { serviceError } from '../src/index.ts';
import { failureOf, operationOf, stubbedEcs, stubbedThings } from './support.ts';

describe('an expectation', () => {
  it('answers any number of calls, each of "once" one, in the order in which they were added', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs
      .once(DescribeInstances, { TotalCount: 1 })
      .once(DescribeInstances, { TotalCount: 2 })
      .on(DescribeInstances, { TotalCount: 3 });
    const totals: unknown[] = [];
    for (let turn = 0; turn < 4; turn += 1) totals.push((await ecs.send(DescribeInstances, {})).TotalCount);
    expect(totals).toEqual([1, 2, 3, 3]);
  });

  it('answers as many calls as it says', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.on(DescribeInstances, { TotalCount: 1 }).times(2).on(DescribeInstances, { TotalCount: 2 });
    const calls = [1, 2, 3].map(() => ecs.send(DescribeInstances, {}));
    expect((await Promise.all(calls)).map(({ TotalCount }) => TotalCount)).toEqual([1, 1, 2]);
  });

  it('serves calls at the same time each with an answer of its own', async () => {
    const { ecs, stubs } = stubbedEcs();
    for (let number = 0; number < 50; number += 1) {
      stubs.once(DescribeInstances, { PageNumber: number }, async (request) => {
        await new Promise((resolve) => setTimeout(resolve, (number * 7) % 20));
        return { PageNumber: request.PageNumber };
      });
    }
    const numbers = Array.from({ length: 50 }, (_, number) => 49 - number);
    const pages = await Promise.all(numbers.map((PageNumber) => ecs.send(DescribeInstances, { PageNumber })));
    expect(pages.map(({ PageNumber }) => PageNumber)).toEqual(numbers);
    stubs.verify();
  });

  const request = {
    InstanceIds: ['i-1', 'i-2'],
    PageSize: 10,
    DryRun: false,
    Tag: [{ Key: 'owner', Value: 'me' }],
  };
  it.each([
    ['no part', {}, true],
    ['a member', { PageSize: 10 }, true],
    ['another value', { PageSize: 11 }, false],
    ['a value of another type', { PageSize: '10' }, false],
    ['false where nothing was said', { DryRun: undefined }, true],
    ['a part of a member', { Tag: [{ Key: 'owner' }] }, true],
    ['a shorter list', { InstanceIds: ['i-1'] }, false],
    ['a list in another order', { InstanceIds: ['i-2', 'i-1'] }, false],
    ['what the client fills in', { RegionId: 'cn-hangzhou' }, true],
    ['another region', { RegionId: 'cn-beijing' }, false],
    ['a member that was not given', { Status: 'Running' }, false],
    ['an integer of the other type', { PageSize: 10n }, true],
  ])('of %s fits or not', async (_, part, fits) => {
    const { ecs, stubs } = stubbedEcs();
    stubs.on(DescribeInstances, part as object, { TotalCount: 1 });
    expect(await failureOf(ecs.send(DescribeInstances, request))).toMatch(fits ? /^nothing/ : /^StubError/);
  });

  it('compares lists with the JSON that a caller gave for them, dates and bytes by their value', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.on(DescribeInstances, { InstanceIds: ['i-1'] }, { TotalCount: 1 });
    await ecs.send(DescribeInstances, { InstanceIds: '["i-1"]' });
    const { things, stubs: others } = stubbedThings();
    const operation = operationOf<object>('CreateThing');
    others.on(operation, { At: new Date(5_000) } as object, {});
    await things.send(operation, { At: new Date(5_000) });
    expect(await failureOf(things.send(operation, { At: new Date(6_000) }))).toContain(
      'At is "1970-01-01T00:00:06.000Z" instead of "1970-01-01T00:00:05.000Z"',
    );
  });
});

describe('a call that nobody expected', () => {
  it('fails at once and names the nearest expectation', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs
      .on(DescribeInstances, { InstanceIds: ['i-1'], PageSize: 10, Status: 'Running' }, { TotalCount: 1 })
      .on(DescribeInstances, { InstanceIds: ['i-9'], PageSize: 10 }, { TotalCount: 1 });
    const call = ecs.send(DescribeInstances, { InstanceIds: ['i-2'], PageSize: 10 });
    expect(await failureOf(call)).toBe(
      'StubError: Nobody expected DescribeInstances with {"InstanceIds":["i-2"],"PageSize":10,"RegionId":"cn-hangzhou"}. ' +
        'The nearest expectation is DescribeInstances with {"InstanceIds":["i-9"],"PageSize":10}: InstanceIds[0] is "i-2" instead of "i-9".',
    );
    expect(stubs.calls).toHaveLength(1);
  });

  it('is told when the expectation was used up', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.once(StartInstance, serviceError({ code: 'Throttling' }));
    expect(await failureOf(ecs.send(StartInstance, { InstanceId: 'i-1' }))).toBe(
      'StubError: Nobody expected StartInstance with {"InstanceId":"i-1"}, attempt 2. ' +
        'The nearest expectation is StartInstance: which has come 1 of 1 times already.',
    );
  });

  it('is told which operations are expected', async () => {
    const { ecs, stubs } = stubbedEcs();
    const call = () => failureOf(ecs.send(StopInstance, { InstanceId: 'i-1' }));
    expect(await call()).toMatch(/Nothing is expected at all\.$/);
    stubs.on(StartInstance, {}).on(DescribeInstances, {});
    expect(await call()).toMatch(/Expected are calls of StartInstance, DescribeInstances\.$/);
  });

  it('is told without what is secret, and not at any length', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.on(RunInstances, { Password: 'MARKED-A' }, {});
    const request = { Password: 'MARKED-B', UserData: 'x'.repeat(1_000), NetworkInterface: [] };
    const failure = await failureOf(ecs.send(RunInstances, request));
    expect(failure).not.toContain('MARKED');
    expect(failure).toContain('Password is "[hidden]" instead of "[hidden]"');
    expect(failure.length).toBeLessThan(800);
  });
});

describe('verify', () => {
  it('passes when all calls came', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.once(StartInstance, {}).on(DescribeInstances, {});
    await ecs.send(StartInstance, { InstanceId: 'i-1' });
    stubs.verify();
  });

  it('lists the calls that did not come, and those that nobody expected', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.once(StartInstance, { InstanceId: 'i-1' }, {}).on(DescribeInstances, {}).times(3);
    await ecs.send(DescribeInstances, {});
    await ecs.send(StopInstance, { InstanceId: 'i-1' }).catch(() => {});
    expect(await failureOf(() => stubs.verify())).toBe(
      [
        'StubError: StartInstance with {"InstanceId":"i-1"} came 0 of 1 times',
        'DescribeInstances came 1 of 3 times',
        'Nobody expected StopInstance with {"InstanceId":"i-1"}. Expected are calls of StartInstance, DescribeInstances.',
      ].join('\n'),
    );
  });

  it('knows nothing more of what came before reset', async () => {
    const { ecs, stubs } = stubbedEcs();
    stubs.once(StartInstance, {});
    await ecs.send(StopInstance, { InstanceId: 'i-1' }).catch(() => {});
    stubs.reset();
    stubs.verify();
    expect(stubs.calls).toEqual([]);
    expect(await failureOf(ecs.send(StartInstance, { InstanceId: 'i-1' }))).toContain('Nothing is expected');
  });
});

describe('what cannot be expected', () => {
  const { stubs } = stubbedThings();
  const operation = operationOf<object>('ReadThing');
  it.each([
    [
      'no operation',
      () => stubs.on({} as never, {}),
      "on: 'operation' takes an operation such as DescribeInstances",
    ],
    [
      'no answer',
      () => stubs.on(operation, undefined as never),
      "on: 'answer' for ReadThing is missing; {} is one",
    ],
    [
      'a request that is none',
      () => stubs.on(operation, 'x' as never, {}),
      "on: 'request' for ReadThing takes an object, a part of the request",
    ],
    [
      'no whole number',
      () => stubs.on(operation, {}).times(1.5),
      "times: 'count' takes a whole number, at least 1",
    ],
  ])('%s', async (_, expectIt, message) => {
    stubs.reset();
    expect(await failureOf(expectIt)).toBe(`ConfigError: ${message}`);
  });

  it('a number of times without an expectation', async () => {
    stubs.reset();
    expect(await failureOf(() => stubs.times(1))).toBe(
      "ConfigError: times: there is no expectation yet; begin with 'on'",
    );
  });

  it.each([
    [undefined, undefined, true],
    [undefined, { Name: 'a' }, true],
    [{}, { Name: 'a' }, true],
    [{ Name: 'a' }, { Name: 'a', Size: 1 }, true],
    [{ Name: 'a' }, { Name: 'b' }, false],
    [{ Name: 'a', Size: 1 }, { Name: 'a' }, false],
    [{ Name: 'a' }, undefined, false],
  ])('what an earlier expectation of %j leaves nothing of: %j', async (earlier, later, isRefused) => {
    const { stubs: fresh } = stubbedThings();
    const add = (part: object | undefined): unknown =>
      part === undefined ? fresh.on(operation, {}) : fresh.on(operation, part, {});
    add(earlier);
    expect(await failureOf(() => add(later))).toContain(
      isRefused ? 'ConfigError: on: an earlier expectation answers every ReadThing' : 'nothing failed',
    );
  });
});
