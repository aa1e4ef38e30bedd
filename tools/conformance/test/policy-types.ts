// Compiled, never run: each line below `@ts-expect-error` must be rejected by the compiler, the others must pass.

import {
  allow,
  arn,
  type CredentialsProvider,
  DescribeInstances,
  deny,
  type EcsRamAction,
  ecsPermissions,
  leastPrivilege,
  oidcRoleArn,
  type PolicyCondition,
  type PolicyDocument,
  type PolicyStatement,
  policy,
  policyText,
  type RamAction,
  type ResourceArn,
  ramRoleArn,
  recordCalls,
  StartInstance,
  samlRoleArn,
} from '@scope/ecs';

const roleArn = 'acs:ram::123456789012:role/ops';
const instance: ResourceArn = arn.ecs.instance('i-1', { regionId: 'cn-hangzhou', accountId: '123456789012' });

export const made: PolicyDocument = policy(
  allow([DescribeInstances, StartInstance, 'oss:GetObject', 'ecs:Describe*', '*']),
  allow([StartInstance], { resources: instance }),
  allow([StartInstance], { resources: [instance, '*', 'acs:oss:*:*:bucket/*'], condition: undefined }),
  deny([StartInstance], {
    resources: undefined,
    condition: {
      StringEquals: { 'ecs:tag/team': ['web', 'db'], 'acs:ResourceTag/a': 'b' },
      Bool: { 'acs:SecureTransport': 'true' },
      DateLessThan: { 'acs:CurrentTime': '2026-01-31T08:00:00Z' },
      IpAddress: { 'acs:SourceIp': ['203.0.113.0/24'] },
      NumericLessThan: { 'ecs:size': '10' },
    },
  }),
  { Effect: 'Allow', NotAction: ['ram:*'], Resource: '*' },
);

export const byHand: PolicyDocument = {
  Version: '1',
  Statement: [
    { Effect: 'Allow', Action: 'ecs:StartInstance', Resource: 'acs:ecs:*:*:instance/i-1' },
    { Effect: 'Deny', Action: ['ecs:*', 'any:Thing'], Resource: ['*'], Condition: { StringLike: {} } },
  ],
};

export const text: string = policyText(byHand);
export const listed: EcsRamAction = 'ecs:StartInstance';
export const anything: RamAction = 'product:OperationOfTomorrow';

export const providers: readonly CredentialsProvider[] = [
  ramRoleArn({ roleArn, policy: made }),
  ramRoleArn({ roleArn, policy: text }),
  ramRoleArn({ roleArn, policy: undefined }),
  ramRoleArn({
    roleArn,
    policy: { Version: '1', Statement: [{ Effect: 'Allow', Action: 'ecs:StartInstance', Resource: '*' }] },
  }),
  oidcRoleArn({ policy: made }),
  samlRoleArn({
    roleArn,
    samlProviderArn: 'acs:ram::1:saml-provider/a',
    samlAssertion: () => '',
    policy: made,
  }),
];

export const needed: PolicyDocument = leastPrivilege(recordCalls([ecsPermissions]), {
  resources: false,
  regionId: undefined,
});

// @ts-expect-error: an action that ECS does not have
export const unlisted: EcsRamAction = 'ecs:StartInstances2';
// @ts-expect-error: another version of the language
export const version: PolicyDocument = { Version: '2', Statement: [] };
// @ts-expect-error: a member that documents do not have
export const member: PolicyDocument = { Version: '1', Statement: [], Id: 'mine' };
// @ts-expect-error: a statement that is no list
export const single: PolicyDocument = { Version: '1', Statement: byHand.Statement[0] };
// @ts-expect-error: a provider takes policies alone
ramRoleArn({ roleArn, policy: { Version: '1' } });
// @ts-expect-error: a policy is no number
ramRoleArn({ roleArn, policy: 1 });

// @ts-expect-error: an effect that there is not
export const effect: PolicyStatement = { Effect: 'allow', Action: '*', Resource: '*' };
// @ts-expect-error: a statement without a resource
export const nowhere: PolicyStatement = { Effect: 'Allow', Action: '*' };
// @ts-expect-error: a statement about nothing
export const nothing: PolicyStatement = { Effect: 'Allow', Resource: '*' };
// @ts-expect-error: a statement that names its actions twice
export const twice: PolicyStatement = { Effect: 'Allow', Action: '*', NotAction: 'ram:*', Resource: '*' };
// @ts-expect-error: a member of trust policies
export const trust: PolicyStatement = { Effect: 'Allow', Action: '*', Resource: '*', Principal: '*' };
// @ts-expect-error: an action that is no text
export const number: PolicyStatement = { Effect: 'Allow', Action: 1, Resource: '*' };
// @ts-expect-error: an id is no ARN
export const id: PolicyStatement = { Effect: 'Allow', Action: '*', Resource: 'i-1' };
// @ts-expect-error: an ARN of another cloud
export const foreign: PolicyStatement = { Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::bucket' };

// @ts-expect-error: an operator that RAM does not have
export const operator: PolicyCondition = { StringIs: { 'ecs:tag/team': 'web' } };
// @ts-expect-error: an operator takes keys with values
export const bare: PolicyCondition = { StringEquals: 'web' };
// @ts-expect-error: an operator takes no list
export const list: PolicyCondition = { StringEquals: [{ 'ecs:tag/team': 'web' }] };
// @ts-expect-error: a key names its service
export const key: PolicyCondition = { IpAddress: { SourceIp: '203.0.113.1' } };
// @ts-expect-error: values are texts
export const flag: PolicyCondition = { Bool: { 'acs:SecureTransport': true } };
// @ts-expect-error: one of two texts
export const yes: PolicyCondition = { Bool: { 'acs:MFAPresent': 'yes' } };
// @ts-expect-error: the text of a number
export const size: PolicyCondition = { NumericEquals: { 'ecs:size': 'large' } };

// @ts-expect-error: a kind of resource that ECS does not have
arn.ecs.loadBalancer('lb-1');
// @ts-expect-error: a product that the package knows nothing of
arn.oss.bucket('mine');
// @ts-expect-error: an ARN is of something
arn.ecs.instance();
// @ts-expect-error: a part of a place that there is not
arn.ecs.instance('i-1', { region: 'cn-hangzhou' });
// @ts-expect-error: a number would lose digits of an account
arn.ecs.instance('i-1', { accountId: 123456789012 });

// @ts-expect-error: operations come in a list
allow(DescribeInstances);
// @ts-expect-error: a request is no operation
allow([{ InstanceId: 'i-1' }]);
// @ts-expect-error: an option that statements do not have
allow([DescribeInstances], { resource: '*' });
// @ts-expect-error: a resource that is no ARN
allow([DescribeInstances], { resources: ['i-1'] });
// @ts-expect-error: a condition of another shape
deny([DescribeInstances], { condition: { 'acs:SourceIp': '203.0.113.1' } });
// @ts-expect-error: a document is no statement
policy(made);
// @ts-expect-error: a text is no document
policyText('{}');

// @ts-expect-error: permissions come in a list
recordCalls(ecsPermissions);
// @ts-expect-error: a list of operations is no record
leastPrivilege([DescribeInstances]);
// @ts-expect-error: an option that it does not have
leastPrivilege(recordCalls(), { region: 'cn-hangzhou' });
