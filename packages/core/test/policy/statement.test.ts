import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/codec/operation.ts';
import { ConfigError } from '../../src/errors/errors.ts';
import { allow, deny, type PolicyOperation, type StatementOptions } from '../../src/policy/statement.ts';

const list: Operation<object, object> = { name: 'DescribeThings', ram: 'things' };
const start: Operation<object, object> = { name: 'StartThing', ram: 'things' };
const nameless: Operation<object, object> = { name: 'DoIt' };

describe('a statement', () => {
  it.each<[string, readonly PolicyOperation[], StatementOptions | undefined, object]>([
    ['names one action as a text', [list], undefined, { Action: 'things:DescribeThings', Resource: '*' }],
    [
      'names several, each once',
      [list, start, list],
      {},
      { Action: ['things:DescribeThings', 'things:StartThing'], Resource: '*' },
    ],
    [
      'takes actions as texts',
      [start, 'oss:Get*', '*'],
      {},
      { Action: ['things:StartThing', 'oss:Get*', '*'], Resource: '*' },
    ],
    [
      'names one resource as a text',
      [list],
      { resources: ['acs:things:*:*:thing/t-1'] },
      { Action: 'things:DescribeThings', Resource: 'acs:things:*:*:thing/t-1' },
    ],
    [
      'has a condition where there is one',
      [list],
      { condition: { Bool: { 'acs:SecureTransport': 'true' } } },
      {
        Action: 'things:DescribeThings',
        Resource: '*',
        Condition: { Bool: { 'acs:SecureTransport': 'true' } },
      },
    ],
    [
      'has no member for options that are undefined',
      [list],
      { resources: undefined, condition: undefined },
      { Action: 'things:DescribeThings', Resource: '*' },
    ],
  ])('%s', (_, operations, options, want) => {
    expect(allow(operations, options)).toStrictEqual({ Effect: 'Allow', ...want });
    expect(deny(operations, options)).toStrictEqual({ Effect: 'Deny', ...want });
  });

  const actions = "actions such as 'ecs:StartInstance' or 'ecs:Describe*', at least one";
  const arns = "ARNs such as 'acs:ecs:*:*:instance/i-…' or '*', at least one";
  const conditions =
    "operators of RAM with keys and texts, such as { StringEquals: { 'ecs:tag/team': 'web' } }";
  it.each<[unknown, unknown, string]>([
    [[], {}, "allow: 'operations' takes a list of at least one operation"],
    [list, {}, "allow: 'operations' takes a list of at least one operation"],
    [undefined, {}, "allow: 'operations' takes a list of at least one operation"],
    [['DescribeThings'], {}, `allow: 'operations' takes constants of operations, or ${actions}`],
    [['ecs:a b'], {}, `allow: 'operations' takes constants of operations, or ${actions}`],
    [[null], {}, "allow: 'operations' takes constants of operations, or actions as texts"],
    [[{}], {}, "allow: 'operations' takes constants of operations, or actions as texts"],
    [
      [nameless],
      {},
      "allow: what RAM calls the product of 'DoIt' is not known; give the action as a text, such as 'ecs:DoIt'",
    ],
    [[list], { resource: '*' }, "allow has no option 'resource'; did you mean 'resources'?"],
    [[list], { resources: [] }, `allow: option 'resources' takes ${arns}`],
    [[list], { resources: 't-1' }, `allow: option 'resources' takes ${arns}`],
    [[list], { resources: ['*', 'acs:things:*:thing/t-1'] }, `allow: option 'resources' takes ${arns}`],
    [[list], { resources: 'acs:things:cn hangzhou:*:thing/1' }, `allow: option 'resources' takes ${arns}`],
    [[list], { resources: 'arn:aws:s3:::bucket' }, `allow: option 'resources' takes ${arns}`],
    [[list], { condition: 'always' }, `allow: option 'condition' takes ${conditions}`],
    [[list], { condition: { StringIs: {} } }, `allow: option 'condition' takes ${conditions}`],
    [[list], { condition: { StringEquals: { tag: 'a' } } }, `allow: option 'condition' takes ${conditions}`],
    [
      [list],
      { condition: { Bool: { 'acs:MFAPresent': true } } },
      `allow: option 'condition' takes ${conditions}`,
    ],
    [
      [list],
      { condition: { StringEquals: { 'ecs:tag/a': [] } } },
      `allow: option 'condition' takes ${conditions}`,
    ],
  ])('of %j with %j is refused: %s', (operations, options, message) => {
    const refused = () => allow(operations as PolicyOperation[], options as StatementOptions);
    expect(refused).toThrow(new ConfigError(message));
    expect(() => deny(operations as PolicyOperation[], options as StatementOptions)).toThrow(
      new ConfigError(message.replace('allow', 'deny')),
    );
  });
});
