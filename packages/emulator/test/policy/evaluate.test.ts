import { expect, it } from 'vitest';
import {
  type Context,
  type Evaluation,
  evaluate,
  evaluateTrust,
  type NamedPolicy,
  type Principal,
  parsePolicy,
  parseTrustPolicy,
  type Verdict,
} from '../../src/index.ts';
import { conditionRows, keyRows } from './condition-rows.ts';

const account = '1234567890123456';
const instance = `acs:ecs:cn-hangzhou:${account}:instance/i-1`;

type Statement = Readonly<Record<string, unknown>>;

function named(name: string, ...Statement: readonly Statement[]): NamedPolicy {
  return { name, document: parsePolicy({ Version: '1', Statement }) };
}

const allow = (Action: unknown, Resource: unknown = '*', Condition: object = {}): Statement => ({
  Effect: 'Allow',
  Action,
  Resource,
  Condition,
});
const deny = (Action: unknown, Resource: unknown = '*', Condition: object = {}): Statement => ({
  ...allow(Action, Resource, Condition),
  Effect: 'Deny',
});

/** What decided, in a few words: `attached policies: p 1`, or `attached policies: nothing`. */
function lastReason({ reasons }: Evaluation): string {
  const { part, policy, statement } = reasons.at(-1) ?? {};
  return `${part}: ${policy === undefined ? 'nothing' : `${policy} ${statement}`}`;
}

it.each<[action: string, pattern: unknown, Verdict]>([
  ['ecs:StartInstance', '*', 'allow'],
  ['ecs:StartInstance', '*:*', 'allow'],
  ['ecs:StartInstance', 'ecs:*', 'allow'],
  ['ecs:StartInstance', 'ecs:StartInstance', 'allow'],
  ['ecs:StartInstance', 'ECS:startinstance', 'allow'],
  ['ECS:STARTINSTANCE', 'ecs:StartInstance', 'allow'],
  ['ecs:StartInstance', 'ecs:Start*', 'allow'],
  ['ecs:StartInstance', 'ecs:*Instance', 'allow'],
  ['ecs:StartInstance', 'ecs:*Inst*', 'allow'],
  ['ecs:StartInstance', 'ecs:StartInstance*', 'allow'],
  ['ecs:StartInstance', 'ecs:?tartInstance', 'allow'],
  ['ecs:StartInstance', 'ecs:StartInstance?', 'implicit deny'],
  ['ecs:StartInstances', 'ecs:StartInstance', 'implicit deny'],
  ['ecs:StartInstance', 'ecs:StartInstances', 'implicit deny'],
  ['ecs:StartInstance', 'slb:*', 'implicit deny'],
  ['ecs:StartInstance', 'e*:S*e', 'allow'],
  ['ecs:StartInstance', ['slb:*', 'ecs:Start*'], 'allow'],
  ['ecs:StartInstance', ['slb:*', 'ecs:Stop*'], 'implicit deny'],
])('says of %s under the action %j: %s %s', (action, pattern, verdict) => {
  const result = evaluate({ policies: [named('p', allow(pattern))], action, resource: instance });
  const reason = verdict === 'allow' ? 'p 1' : 'nothing';
  expect([result.verdict, lastReason(result)]).toEqual([verdict, `attached policies: ${reason}`]);
});

it.each<[resource: string, pattern: unknown, Verdict]>([
  [instance, '*', 'allow'],
  [instance, instance, 'allow'],
  [instance, 'acs:ecs:*:*:instance/i-1', 'allow'],
  [instance, 'acs:ecs:*:*:*', 'allow'],
  [instance, 'acs:ecs:*', 'allow'],
  [instance, 'acs:*:*:*:*', 'allow'],
  [instance, 'acs:ecs:cn-hangzhou:*:instance/*', 'allow'],
  [instance, 'acs:ecs:cn-*:*:instance/i-?', 'allow'],
  [instance, 'acs:ecs:cn-beijing:*:instance/*', 'implicit deny'],
  [instance, 'acs:ecs:*:42:instance/*', 'implicit deny'],
  [instance, 'acs:ecs:*:*:disk/*', 'implicit deny'],
  [instance, 'acs:ecs:*:*:instance/I-1', 'implicit deny'],
  [instance, 'acs:ecs:*:*:Instance/i-1', 'implicit deny'],
  [instance, 'acs:ecs:*:*:instance/i-', 'implicit deny'],
  [instance, 'acs:ecs:*:*:instance/i-1?', 'implicit deny'],
  [instance, ['acs:ecs:*:*:disk/*', 'acs:ecs:*:*:instance/*'], 'allow'],
  [`acs:ecs:cn-hangzhou:${account}:instance/*`, 'acs:ecs:*:*:instance/i-1', 'implicit deny'],
  [`acs:ecs:cn-hangzhou:${account}:instance/*`, 'acs:ecs:*:*:instance/*', 'allow'],
  [`acs:oss:*:${account}:bucket/a/b/c.jpg`, 'acs:oss:*:*:bucket/*', 'allow'],
  [`acs:oss:*:${account}:bucket/a/b/c.jpg`, 'acs:oss:*:*:bucket/*.jpg', 'allow'],
  [`acs:oss:*:${account}:bucket/a/b/c.jpg`, 'acs:oss:*:*:bucket/*.png', 'implicit deny'],
  [`acs:ram::${account}:role/ops`, 'acs:ram:*:*:role/ops', 'allow'],
  [`acs:ram::${account}:role/ops`, `acs:ram::${account}:role/ops`, 'allow'],
])('says of %s under the resource %j: %s', (resource, pattern, verdict) => {
  const result = evaluate({ policies: [named('p', allow('*', pattern))], action: 'x:Y', resource });
  const reason = verdict === 'allow' ? 'p 1' : 'nothing';
  expect([result.verdict, lastReason(result)]).toEqual([verdict, `attached policies: ${reason}`]);
});

it.each(conditionRows)('%s %j and the value %j: %s', (operator, wanted, actual, holds) => {
  const policy = named('p', allow('*', '*', { [operator]: { key: wanted } }));
  const context: Context = actual === undefined ? {} : { key: actual };
  const result = evaluate({ policies: [policy], action: 'x:Y', resource: instance, context });
  expect([result.verdict, lastReason(result)]).toEqual(
    holds ? ['allow', 'attached policies: p 1'] : ['implicit deny', 'attached policies: nothing'],
  );
});

it.each(keyRows)('the condition %j in the context %j: %s', (condition, context, holds) => {
  const policy = named('p', allow('*', '*', condition));
  const result = evaluate({ policies: [policy], action: 'x:Y', resource: instance, context });
  expect([result.verdict, lastReason(result)]).toEqual(
    holds ? ['allow', 'attached policies: p 1'] : ['implicit deny', 'attached policies: nothing'],
  );
});

const elsewhere = { StringEquals: { place: 'elsewhere' } };

it.each<[about: string, policies: readonly NamedPolicy[], Verdict, reason: string]>([
  ['no policies', [], 'implicit deny', 'nothing'],
  ['an allow', [named('a', allow('ecs:*'))], 'allow', 'a 1'],
  ['another service', [named('a', allow('slb:*'))], 'implicit deny', 'nothing'],
  ['a later statement', [named('a', allow('slb:*'), allow('ecs:*'))], 'allow', 'a 2'],
  ['a later policy', [named('a', allow('slb:*')), named('b', allow('ecs:*'))], 'allow', 'b 1'],
  ['two that allow', [named('a', allow('ecs:*')), named('b', allow('*'))], 'allow', 'a 1'],
  ['a deny alone', [named('d', deny('ecs:*'))], 'explicit deny', 'd 1'],
  ['a deny after an allow', [named('a', allow('*'), deny('ecs:*'))], 'explicit deny', 'a 2'],
  ['a deny before an allow', [named('a', deny('ecs:*'), allow('*'))], 'explicit deny', 'a 1'],
  ['a deny elsewhere', [named('a', allow('*')), named('d', deny('ecs:Start*'))], 'explicit deny', 'd 1'],
  ['a deny of something else', [named('a', allow('*'), deny('ecs:Stop*'))], 'allow', 'a 1'],
  ['a deny on another resource', [named('a', allow('*'), deny('*', 'acs:slb:*'))], 'allow', 'a 1'],
  ['a deny that does not hold', [named('a', allow('*'), deny('*', '*', elsewhere))], 'allow', 'a 1'],
  ['an allow that does not hold', [named('a', allow('*', '*', elsewhere))], 'implicit deny', 'nothing'],
  ['all but one', [named('n', { Effect: 'Allow', NotAction: 'ecs:Stop*', Resource: '*' })], 'allow', 'n 1'],
  [
    'all but this one',
    [named('n', { Effect: 'Allow', NotAction: ['ecs:Start*', 'slb:*'], Resource: '*' })],
    'implicit deny',
    'nothing',
  ],
  [
    'a deny of all but another one',
    [named('a', allow('*'), { Effect: 'Deny', NotAction: 'ecs:Stop*', Resource: '*' })],
    'explicit deny',
    'a 2',
  ],
  [
    'a deny of all but this one',
    [named('a', allow('*'), { Effect: 'Deny', NotAction: 'ecs:Start*', Resource: '*' })],
    'allow',
    'a 1',
  ],
  [
    'every resource but another one',
    [named('r', { Effect: 'Allow', Action: '*', NotResource: 'acs:ecs:*:*:instance/i-2' })],
    'allow',
    'r 1',
  ],
  [
    'every resource but this one',
    [named('r', { Effect: 'Allow', Action: '*', NotResource: ['acs:ecs:*:*:instance/i-1'] })],
    'implicit deny',
    'nothing',
  ],
  [
    'a deny of every resource but another one',
    [named('a', allow('*'), { Effect: 'Deny', Action: '*', NotResource: 'acs:ecs:*:*:instance/i-2' })],
    'explicit deny',
    'a 2',
  ],
])('says of %s: %s, because of %s', (_, policies, verdict, reason) => {
  const result = evaluate({ policies, action: 'ecs:StartInstance', resource: instance });
  expect([result.verdict, lastReason(result)]).toEqual([verdict, `attached policies: ${reason}`]);
});

const all = [named('all', allow('*'))];
const nothing: readonly NamedPolicy[] = [];
const start = [named('start', allow('ecs:Start*'))];
const stop = [named('stop', allow('ecs:Stop*'))];
const noStart = [named('no', allow('*'), deny('ecs:Start*'))];

it.each<
  [
    about: string,
    layers: Pick<Parameters<typeof evaluate>[0], 'policies' | 'sessionPolicies' | 'boundary'>,
    Verdict,
    reason: string,
  ]
>([
  ['both allow', { sessionPolicies: start, policies: all }, 'allow', 'attached policies: all 1'],
  ['both allow a part', { sessionPolicies: all, policies: start }, 'allow', 'attached policies: start 1'],
  [
    'the session lacks it',
    { sessionPolicies: stop, policies: all },
    'implicit deny',
    'session policy: nothing',
  ],
  [
    'the session denies it',
    { sessionPolicies: noStart, policies: all },
    'explicit deny',
    'session policy: no 2',
  ],
  [
    'the role lacks it',
    { sessionPolicies: all, policies: stop },
    'implicit deny',
    'attached policies: nothing',
  ],
  [
    'the role denies it',
    { sessionPolicies: all, policies: noStart },
    'explicit deny',
    'attached policies: no 2',
  ],
  [
    'the role has nothing',
    { sessionPolicies: all, policies: nothing },
    'implicit deny',
    'attached policies: nothing',
  ],
  ['neither', { sessionPolicies: stop, policies: stop }, 'implicit deny', 'session policy: nothing'],
  [
    'the session lacks what the role denies',
    { sessionPolicies: stop, policies: noStart },
    'implicit deny',
    'session policy: nothing',
  ],
  [
    'an empty session policy',
    { sessionPolicies: nothing, policies: all },
    'implicit deny',
    'session policy: nothing',
  ],
  ['the boundary allows', { boundary: all, policies: start }, 'allow', 'attached policies: start 1'],
  ['the boundary lacks it', { boundary: stop, policies: all }, 'implicit deny', 'boundary: nothing'],
  ['the boundary denies it', { boundary: noStart, policies: all }, 'explicit deny', 'boundary: no 2'],
  [
    'the boundary comes before the session',
    { boundary: noStart, sessionPolicies: stop, policies: all },
    'explicit deny',
    'boundary: no 2',
  ],
  [
    'the session comes behind the boundary',
    { boundary: all, sessionPolicies: stop, policies: all },
    'implicit deny',
    'session policy: nothing',
  ],
  [
    'all three',
    { boundary: all, sessionPolicies: start, policies: all },
    'allow',
    'attached policies: all 1',
  ],
])('says where %s: %s', (_, layers, verdict, reason) => {
  const result = evaluate({ ...layers, action: 'ecs:StartInstance', resource: instance });
  expect([result.verdict, lastReason(result)]).toEqual([verdict, reason]);
});

it('tells the reasons of every part that it asked', () => {
  const request = { action: 'ecs:StartInstance', resource: instance };
  const { reasons } = evaluate({ boundary: all, sessionPolicies: start, policies: stop, ...request });
  expect(reasons).toEqual([
    { part: 'boundary', verdict: 'allow', policy: 'all', statement: 1 },
    { part: 'session policy', verdict: 'allow', policy: 'start', statement: 1 },
    { part: 'attached policies', verdict: 'implicit deny' },
  ]);
});

const trusting = (Principal: object, more: object = {}) => ({
  Effect: 'Allow',
  Action: 'sts:AssumeRole',
  Principal,
  ...more,
});
const root = `acs:ram::${account}:root`;
const anna: Principal = { kind: 'RAM', name: `acs:ram::${account}:user/anna` };
const job: Principal = { kind: 'RAM', name: `acs:ram::${account}:role/job` };
const stranger: Principal = { kind: 'RAM', name: 'acs:ram::42:user/anna' };
const ecs: Principal = { kind: 'Service', name: 'ecs.aliyuncs.com' };
const idp: Principal = { kind: 'Federated', name: `acs:ram::${account}:saml-provider/idp` };
const external = { Condition: { StringEquals: { 'sts:ExternalId': 'ext-1' } } };

it.each<[about: string, statements: readonly object[], Principal, Context, Verdict, reason: string]>([
  ['the account trusts a user', [trusting({ RAM: root })], anna, {}, 'allow', 'role 1'],
  ['the account trusts a session', [trusting({ RAM: root })], job, {}, 'allow', 'role 1'],
  ['another account’s user', [trusting({ RAM: root })], stranger, {}, 'implicit deny', 'nothing'],
  ['another account is trusted', [trusting({ RAM: 'acs:ram::42:root' })], stranger, {}, 'allow', 'role 1'],
  ['the account does not mean a service', [trusting({ RAM: root })], ecs, {}, 'implicit deny', 'nothing'],
  ['the account does not mean a provider', [trusting({ RAM: root })], idp, {}, 'implicit deny', 'nothing'],
  ['a user', [trusting({ RAM: anna.name })], anna, {}, 'allow', 'role 1'],
  ['another user', [trusting({ RAM: `${anna.name}belle` })], anna, {}, 'implicit deny', 'nothing'],
  ['a user in a list', [trusting({ RAM: [job.name, anna.name] })], anna, {}, 'allow', 'role 1'],
  ['a role’s session', [trusting({ RAM: [job.name] })], job, {}, 'allow', 'role 1'],
  ['a role for a user', [trusting({ RAM: job.name })], anna, {}, 'implicit deny', 'nothing'],
  ['users of a pattern', [trusting({ RAM: `acs:ram::${account}:user/an*` })], anna, {}, 'allow', 'role 1'],
  ['a service', [trusting({ Service: ecs.name })], ecs, {}, 'allow', 'role 1'],
  ['a user in place of a service', [trusting({ Service: ecs.name })], anna, {}, 'implicit deny', 'nothing'],
  ['another service', [trusting({ Service: 'fc.aliyuncs.com' })], ecs, {}, 'implicit deny', 'nothing'],
  ['a provider', [trusting({ Federated: idp.name })], idp, {}, 'allow', 'role 1'],
  ['another provider', [trusting({ Federated: `${idp.name}2` })], idp, {}, 'implicit deny', 'nothing'],
  ['several kinds', [trusting({ Service: ecs.name, RAM: root })], anna, {}, 'allow', 'role 1'],
  [
    'a second statement',
    [trusting({ Service: ecs.name }), trusting({ RAM: root })],
    anna,
    {},
    'allow',
    'role 2',
  ],
  [
    'a deny',
    [trusting({ RAM: root }), trusting({ RAM: anna.name }, { Effect: 'Deny' })],
    anna,
    {},
    'explicit deny',
    'role 2',
  ],
  [
    'a deny of somebody else',
    [trusting({ RAM: root }), trusting({ RAM: anna.name }, { Effect: 'Deny' })],
    job,
    {},
    'allow',
    'role 1',
  ],
  [
    'the external id',
    [trusting({ RAM: root }, external)],
    anna,
    { 'sts:ExternalId': 'ext-1' },
    'allow',
    'role 1',
  ],
  [
    'another external id',
    [trusting({ RAM: root }, external)],
    anna,
    { 'sts:ExternalId': 'ext-2' },
    'implicit deny',
    'nothing',
  ],
  ['no external id', [trusting({ RAM: root }, external)], anna, {}, 'implicit deny', 'nothing'],
  [
    'another action',
    [trusting({ RAM: root }, { Action: 'sts:Other' })],
    anna,
    {},
    'implicit deny',
    'nothing',
  ],
  ['any action', [trusting({ RAM: root }, { Action: 'sts:*' })], anna, {}, 'allow', 'role 1'],
])('trusts by %s', (_, Statement, principal, context, verdict, reason) => {
  const trust = { name: 'role', document: parseTrustPolicy({ Version: '1', Statement }) };
  const result = evaluateTrust({ trust, principal, context });
  expect([result.verdict, lastReason(result)]).toEqual([verdict, `trust policy: ${reason}`]);
});

it('is quick for patterns that a backtracking matcher would not end with', () => {
  const pattern = `acs:${'a*'.repeat(500)}b`;
  const policies = [named('p', allow('*', pattern))];
  const started = performance.now();
  const { verdict } = evaluate({ policies, action: 'x:Y', resource: `acs:${'a'.repeat(20_000)}` });
  expect(verdict).toBe('implicit deny');
  expect(performance.now() - started).toBeLessThan(1_000);
});
