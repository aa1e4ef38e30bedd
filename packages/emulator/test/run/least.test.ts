import { expect, it } from 'vitest';
import type { CallRecord } from '../../src/admin/calls.ts';
import { leastPolicy } from '../../src/run/least.ts';

function callOf(action: string, ...resources: string[]): CallRecord {
  return { authorization: { action, resources, verdict: 'allow', reasons: [] } } as unknown as CallRecord;
}

const instance = (id: string) => `acs:ecs:cn-beijing:123:instance/${id}`;
const calls = [
  callOf('ecs:StopInstance', instance('i-1')),
  callOf('ecs:StopInstance', instance('i-2')),
  callOf('ecs:DescribeInstances', instance('*')),
  callOf('ram:GetUser', 'acs:ram::123:user/ann'),
  callOf('slb:DescribeRegions', 'acs:slb:cn-beijing:123:*'),
  callOf('sts:GetCallerIdentity', '*'),
  { authorization: undefined } as CallRecord,
];

it.each([
  [
    'kinds',
    [
      [['ecs:DescribeInstances', 'ecs:StopInstance'], ['acs:ecs:cn-beijing:*:instance/*']],
      [['ram:GetUser'], ['acs:ram:*:*:user/*']],
      [['slb:DescribeRegions'], ['acs:slb:cn-beijing:*:*']],
    ],
  ],
  [
    'ids',
    [
      [['ecs:DescribeInstances'], [instance('*')]],
      [['ecs:StopInstance'], [instance('i-1'), instance('i-2')]],
      [['ram:GetUser'], ['acs:ram::123:user/ann']],
      [['slb:DescribeRegions'], ['acs:slb:cn-beijing:123:*']],
    ],
  ],
  ['all', [[['ecs:DescribeInstances', 'ecs:StopInstance', 'ram:GetUser', 'slb:DescribeRegions'], ['*']]]],
] as const)('allows what was done, by %s', (scope, statements) => {
  expect(leastPolicy(calls, scope)).toEqual({
    Version: '1',
    Statement: statements.map(([Action, Resource]) => ({ Effect: 'Allow', Action, Resource })),
  });
});
