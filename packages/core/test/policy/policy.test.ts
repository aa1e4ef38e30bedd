import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/errors/errors.ts';
import type { PolicyDocument, PolicyStatement } from '../../src/policy/document.ts';
import { policy, policyText } from '../../src/policy/policy.ts';
import { allow, deny } from '../../src/policy/statement.ts';

const reading = allow(['ecs:Describe*']);
const byHand: PolicyStatement = { Effect: 'Allow', NotAction: 'ram:*', Resource: '*' };

describe('policy', () => {
  it('puts statements into a document', () => {
    const secret = deny(['ecs:DescribeInstanceVncUrl']);
    expect(policy(reading, secret, byHand)).toStrictEqual({
      Version: '1',
      Statement: [reading, secret, byHand],
    });
  });

  it.each<[readonly unknown[], string]>([
    [[], 'policy takes at least one statement'],
    [[undefined], 'policy: statement 1 takes an object'],
    [[reading, []], 'policy: statement 2 takes an object'],
    [[{ ...byHand, Effect: 'allow' }], "policy: statement 1: option 'Effect' takes 'Allow' or 'Deny'"],
    [
      [{ Effect: 'Allow', Action: 'ecs:*' }],
      "policy: statement 1: option 'Resource' takes ARNs such as 'acs:ecs:*:*:instance/i-…' or '*', at least one",
    ],
    [
      [{ Effect: 'Allow', Resource: '*' }],
      "policy: statement 1: option 'Action' takes actions such as 'ecs:StartInstance' or 'ecs:Describe*', at least one",
    ],
    [
      [{ ...reading, NotAction: 'ecs:*' }],
      "policy: statement 1: option 'NotAction' takes nothing beside 'Action'",
    ],
    [[{ ...reading, Principal: { RAM: '*' } }], "policy: statement 1 has no option 'Principal'"],
    [[{ ...reading, Actions: '*' }], "policy: statement 1 has no option 'Actions'; did you mean 'Action'?"],
  ])('of %j is refused: %s', (statements, message) => {
    expect(() => policy(...(statements as PolicyStatement[]))).toThrow(new ConfigError(message));
  });
});

describe('policyText', () => {
  it('writes JSON without needless characters', () => {
    const document: PolicyDocument = {
      Version: '1',
      Statement: [{ ...reading, Condition: { Bool: { 'acs:MFAPresent': undefined } } }],
    };
    expect(policyText(document)).toBe(
      '{"Version":"1","Statement":[{"Effect":"Allow","Action":"ecs:Describe*","Resource":"*","Condition":{"Bool":{}}}]}',
    );
  });

  const ofLength = (length: number): PolicyDocument => {
    const bare = policyText(policy(allow(['ecs:x'])));
    return policy(allow([`ecs:x${'y'.repeat(length - bare.length)}`]));
  };

  it('takes 2,048 characters and no more, and says what to do', () => {
    expect(policyText(ofLength(2_048))).toHaveLength(2_048);
    expect(() => policyText(ofLength(2_049))).toThrow(
      new ConfigError(
        "policyText: option 'policy' takes 2,048 characters at most, not 2049: use wildcards, such as 'ecs:Describe*'",
      ),
    );
  });

  it.each<[unknown, string]>([
    ['{}', "policyText: 'document' takes a policy, such as policy(…) makes"],
    [null, "policyText: 'document' takes a policy, such as policy(…) makes"],
    [{ Version: '2', Statement: [reading] }, "policyText: option 'Version' takes '1'"],
    [
      { Version: '1', Statement: [] },
      "policyText: option 'Statement' takes a list of at least one statement",
    ],
    [{ Version: '1' }, "policyText: option 'Statement' takes a list of at least one statement"],
    [{ Version: '1', Statement: [{}] }, "policyText: statement 1: option 'Effect' takes 'Allow' or 'Deny'"],
    [{ Version: '1', Statement: [reading], Id: 'a' }, "policyText has no option 'Id'"],
  ])('of %j is refused: %s', (document, message) => {
    expect(() => policyText(document as PolicyDocument)).toThrow(new ConfigError(message));
  });
});
