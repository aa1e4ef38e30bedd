import { ConfigError } from '../errors/errors.ts';

/**
 * Writes what narrows a session as the JSON text that STS takes; a text stays as it is.
 *
 * @throws ConfigError where it is longer than STS takes.
 */
export function sessionPolicyText(policy: string | object, what: string): string {
  const text = typeof policy === 'string' ? policy : JSON.stringify(policy);
  if (text.length <= 2_048) return text;
  throw new ConfigError(
    `${what}: option 'policy' takes 2,048 characters at most, not ${text.length}: use wildcards, such as 'ecs:Describe*'`,
  );
}
