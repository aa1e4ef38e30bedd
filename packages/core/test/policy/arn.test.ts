import { expect, it } from 'vitest';
import { ConfigError } from '../../src/errors/errors.ts';
import { type ArnPlace, resourceArn } from '../../src/policy/arn.ts';

it.each<[string, ArnPlace | undefined, string]>([
  ['i-1', undefined, 'acs:ecs:*:*:instance/i-1'],
  ['*', {}, 'acs:ecs:*:*:instance/*'],
  ['i-*', { regionId: 'cn-*' }, 'acs:ecs:cn-*:*:instance/i-*'],
  ['键:1', { accountId: '123456789012' }, 'acs:ecs:*:123456789012:instance/键:1'],
  ['i-1', { regionId: 'cn-hangzhou', accountId: '*' }, 'acs:ecs:cn-hangzhou:*:instance/i-1'],
  ['i-1', { regionId: undefined, accountId: undefined }, 'acs:ecs:*:*:instance/i-1'],
])('makes an ARN of %j and %j', (id, place, want) => {
  expect(resourceArn('ecs', 'instance', id, place)).toBe(want);
});

const ids = "arn.ecs: 'id' takes the id of one instance, without blanks and '/', or '*'";
it.each<[unknown, unknown, string]>([
  ['', {}, ids],
  [undefined, {}, ids],
  ['i 1', {}, ids],
  ['acs:ecs:*:*:instance/i-1', {}, ids],
  [
    'i-1',
    { regionId: 'CN Hangzhou' },
    "arn.ecs: option 'regionId' takes a region such as 'cn-hangzhou', or '*'",
  ],
  ['i-1', { regionId: '' }, "arn.ecs: option 'regionId' takes a region such as 'cn-hangzhou', or '*'"],
  [
    'i-1',
    { accountId: 123 },
    "arn.ecs: option 'accountId' takes an account's number as a text, such as '123456789012', or '*'",
  ],
  ['i-1', { region: 'cn-hangzhou' }, "arn.ecs has no option 'region'; did you mean 'regionId'?"],
])('refuses %j with %j: %s', (id, place, message) => {
  expect(() => resourceArn('ecs', 'instance', id as string, place as ArnPlace)).toThrow(
    new ConfigError(message),
  );
});
