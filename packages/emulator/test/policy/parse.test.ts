import { describe, expect, it } from 'vitest';
import { PolicyError, parsePolicy, parseTrustPolicy } from '../../src/index.ts';

const good = { Effect: 'Allow', Action: 'ecs:*', Resource: '*' };
const document = (statement: object = {}) => ({ Version: '1', Statement: [{ ...good, ...statement }] });
const { Resource: _, ...noResource } = good;

describe('parsePolicy', () => {
  it('takes a text or an object', () => {
    const parsed = {
      statements: [
        {
          effect: 'Allow',
          actions: { patterns: ['ecs:*'], excludes: false },
          resources: { patterns: ['*'], excludes: false },
          conditions: [],
        },
      ],
    };
    expect(parsePolicy(JSON.stringify(document()))).toEqual(parsed);
    expect(parsePolicy(document())).toEqual(parsed);
  });

  it.each<[document: unknown, message: string]>([
    ['{', 'The policy is not valid JSON.'],
    ['[]', 'The policy must be an object.'],
    ['null', 'The policy must be an object.'],
    [{}, 'Version must be the text "1".'],
    [{ ...document(), Version: 1 }, 'Version must be the text "1".'],
    [{ ...document(), Version: '2012-10-17' }, 'Version must be the text "1".'],
    [{ ...document(), Id: 'x' }, 'the policy may not have Id.'],
    [{ Version: '1' }, 'Statement must be a list of at least one statement.'],
    [{ Version: '1', Statement: [] }, 'Statement must be a list of at least one statement.'],
    [{ Version: '1', Statement: good }, 'Statement must be a list of at least one statement.'],
    [{ Version: '1', Statement: [good, 'x'] }, 'Statement[1] must be an object.'],
    [document({ Effect: 'allow' }), 'Statement[0].Effect must be "Allow" or "Deny".'],
    [document({ Effekt: 'Allow' }), 'Statement[0] may not have Effekt.'],
    [document({ Principal: { RAM: '*' } }), 'Statement[0] may not have Principal.'],
    [document({ NotAction: 'slb:*' }), 'Statement[0] needs either Action or NotAction.'],
    [document({ NotResource: 'x' }), 'Statement[0] needs either Resource or NotResource.'],
    [{ Version: '1', Statement: [noResource] }, 'Statement[0] needs either Resource or NotResource.'],
    [document({ Action: [] }), 'Statement[0].Action must be a text, or a list of texts, and not empty.'],
    [document({ Action: [null] }), 'Statement[0].Action must be a text, or a list of texts, and not empty.'],
    [document({ Action: '' }), 'Statement[0].Action must be a text, or a list of texts, and not empty.'],
    [
      document({ Action: 'StartInstance' }),
      'Statement[0].Action: "StartInstance" is not of the form <service>:<operation>.',
    ],
    [document({ Resource: {} }), 'Statement[0].Resource must be a text, or a list of texts, and not empty.'],
    [document({ Condition: [] }), 'Statement[0].Condition must be an object.'],
    [document({ Condition: { Null: { a: 'b' } } }), 'Statement[0].Condition has no operator Null.'],
    [
      document({ Condition: { stringequals: { a: 'b' } } }),
      'Statement[0].Condition has no operator stringequals.',
    ],
    [
      document({ Condition: { StringEquals: 'x' } }),
      'Statement[0].Condition.StringEquals must be an object.',
    ],
    [
      document({ Condition: { StringEquals: { a: [] } } }),
      'Statement[0].Condition.StringEquals.a must be a text, or a list of texts, and not empty.',
    ],
    [
      document({ Condition: { NumericEquals: { a: 'ten' } } }),
      'Statement[0].Condition.NumericEquals.a: "ten" is not a number.',
    ],
    [
      document({ Condition: { DateLessThan: { a: 'today' } } }),
      'Statement[0].Condition.DateLessThan.a: "today" is not a date of ISO 8601, such as 2024-01-02T03:04:05Z.',
    ],
    [
      document({ Condition: { Bool: { a: ['true', 'yes'] } } }),
      'Statement[0].Condition.Bool.a: "yes" is not true or false.',
    ],
    [
      document({ Condition: { IpAddress: { a: '10.0.0.0/33' } } }),
      'Statement[0].Condition.IpAddress.a: "10.0.0.0/33" is not an IP address or a block of them, such as 10.0.0.0/8.',
    ],
    [
      document({ Condition: { NotIpAddress: { a: '10.0.0.256' } } }),
      'Statement[0].Condition.NotIpAddress.a: "10.0.0.256" is not an IP address or a block of them, such as 10.0.0.0/8.',
    ],
  ])('says what is wrong with %j', (wrong, message) => {
    expect(() => parsePolicy(wrong as object)).toThrow(new PolicyError(message));
  });
});

describe('parseTrustPolicy', () => {
  const trust = (statement: object) => ({
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement }],
  });

  it('reads whom it trusts', () => {
    const { statements } = parseTrustPolicy(trust({ Principal: { RAM: 'a', Service: ['b', 'c'] } }));
    expect(statements[0]?.principals).toEqual({ RAM: ['a'], Service: ['b', 'c'], Federated: [] });
  });

  it.each<[document: object, message: string]>([
    [trust({}), 'Statement[0].Principal must be an object.'],
    [trust({ Principal: '*' }), 'Statement[0].Principal must be an object.'],
    [trust({ Principal: {} }), 'Statement[0].Principal must name somebody under RAM, Service, Federated.'],
    [trust({ Principal: { AWS: '*' } }), 'Statement[0].Principal may not have AWS.'],
    [
      trust({ Principal: { RAM: [] } }),
      'Statement[0].Principal.RAM must be a text, or a list of texts, and not empty.',
    ],
    [trust({ Principal: { RAM: 'a' }, Resource: '*' }), 'Statement[0] may not have Resource.'],
  ])('says what is wrong with %j', (wrong, message) => {
    expect(() => parseTrustPolicy(wrong)).toThrow(new PolicyError(message));
  });
});
