import { isRecord } from '../codec/is-record.ts';
import { ConfigError } from '../errors/errors.ts';
import { checkOptions } from '../options.ts';
import { checkStatement } from './check-statement.ts';
import type { PolicyDocument, PolicyStatement } from './document.ts';
import { sessionPolicyText } from './session-policy-text.ts';

/**
 * Makes a policy out of statements: those of {@link allow} and {@link deny}, and others written by hand.
 *
 * Handed to a provider such as {@link ramRoleArn} it narrows the session, which may then do what both the role and the policy
 * allow.
 *
 * @throws ConfigError without a statement, or for one that is malformed.
 * @example
 * ```ts
 * const readOnly = policy(allow([DescribeInstances, DescribeDisks]), deny(['ecs:DescribeInstanceVncUrl']));
 * const credentials = ramRoleArn({ roleArn: 'acs:ram::123456789012:role/ops', policy: readOnly });
 * ```
 */
export function policy(...statements: readonly PolicyStatement[]): PolicyDocument {
  if (statements.length === 0) throw new ConfigError('policy takes at least one statement');
  statements.forEach((statement, index) => {
    checkStatement(statement, `policy: statement ${index + 1}`);
  });
  return { Version: '1', Statement: statements };
}

/**
 * Writes a policy as the JSON text that operations such as `AssumeRole` take, without needless characters.
 *
 * @throws ConfigError for a policy that is malformed, or longer than a session's may be: 2,048 characters.
 * @example
 * ```ts
 * await sts.assumeRole({ RoleArn, RoleSessionName, Policy: policyText(policy(allow([DescribeInstances]))) });
 * ```
 */
export function policyText(document: PolicyDocument): string {
  if (!isRecord(document))
    throw new ConfigError("policyText: 'document' takes a policy, such as policy(…) makes");
  const { Version = '', Statement = '', ...others } = document;
  checkOptions(
    { ...others, Version, Statement },
    {
      Version: (value) => (value === '1' ? undefined : "'1'"),
      Statement: (value) =>
        Array.isArray(value) && value.length > 0 ? undefined : 'a list of at least one statement',
    },
    'policyText',
  );
  document.Statement.forEach((statement, index) => {
    checkStatement(statement, `policyText: statement ${index + 1}`);
  });
  return sessionPolicyText(document, 'policyText');
}
