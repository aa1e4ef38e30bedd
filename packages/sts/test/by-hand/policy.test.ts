import { describe, expect, it } from 'vitest';
import { policyText } from '../../src/by-hand/tokens/policy.ts';

const allow = { Effect: 'Allow', Action: 'ecs:DescribeInstances', Resource: '*' };
const policyOf = (...statements: unknown[]) => ({ Version: '1', Statement: statements });
const short = JSON.stringify(policyOf(allow));

function outcomeOf(policy: unknown): string {
  try {
    return policyText(policy, 'policy');
  } catch (error) {
    return (error as Error).message;
  }
}

describe('policyText', () => {
  it.each([
    ['a document', policyOf(allow)],
    ['its text', JSON.stringify(policyOf(allow), undefined, 4)],
    ['what becomes one', { toJSON: () => policyOf(allow) }],
  ])('writes %s without blanks', (_, policy) => {
    expect(outcomeOf(policy)).toBe(short);
  });

  const circle: Record<string, unknown> = {};
  circle.circle = circle;
  it.each([
    [undefined, 'policy takes a policy: its document, or its JSON text'],
    [null, 'policy takes a policy: its document, or its JSON text'],
    [7, 'policy takes a policy: its document, or its JSON text'],
    ['{', 'policy takes a policy: its document, or its JSON text'],
    [circle, 'policy takes a policy: its document, or its JSON text'],
    ['null', "policy is no policy: its Version takes '1'"],
    [[allow], "policy is no policy: its Version takes '1'"],
    [{ Statement: [allow] }, "policy is no policy: its Version takes '1'"],
    [{ Version: '1' }, 'policy is no policy: its Statement takes a list of at least one'],
    [policyOf(), 'policy is no policy: its Statement takes a list of at least one'],
    [policyOf(allow, null), "policy is no policy: Statement[1] takes the Effect 'Allow' or 'Deny'"],
    [
      policyOf({ ...allow, Effect: 'allow' }),
      "policy is no policy: Statement[0] takes the Effect 'Allow' or 'Deny'",
    ],
    [
      policyOf({ ...allow, Action: [] }),
      'policy is no policy: Statement[0] takes an Action, or a list of at least one',
    ],
    [
      policyOf({ ...allow, Resource: [''] }),
      'policy is no policy: Statement[0] takes an ARN as its Resource, or a list of at least one',
    ],
    [
      policyOf({ Effect: 'Allow', Action: '*' }),
      'policy is no policy: Statement[0] takes an ARN as its Resource, or a list of at least one',
    ],
  ])('refuses %j', (policy, message) => {
    expect(outcomeOf(policy)).toBe(message);
  });

  it('takes NotAction and NotResource', () => {
    const policy = policyOf({ Effect: 'Deny', NotAction: ['ecs:*'], NotResource: ['*'] });
    expect(outcomeOf(policy)).toBe(JSON.stringify(policy));
  });

  it('takes 2,048 characters and no more', () => {
    const filled = (length: number) =>
      JSON.stringify(policyOf({ ...allow, Resource: 'x'.repeat(length - short.length + 1) }));
    expect([filled(2_048).length, outcomeOf(filled(2_048))]).toEqual([2_048, filled(2_048)]);
    expect(outcomeOf(filled(2_049))).toBe(
      "policy has 2049 characters as JSON; a session's policy has at most 2048",
    );
  });
});
