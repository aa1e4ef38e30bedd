import type { Clock, OptionCheck } from '@scope/core';
import type { StsClient } from '../../client.ts';
import { aCount, aFunction, anObject, aText, checkWithNeeded } from '../checks.ts';
import { policyText, type SessionPolicy } from './policy.ts';

/** Whom a token is for: an id that no other user has, alone or with whatever else your policy is made of. */
export type TokenUser = string | { readonly id: string };

/** Options of {@link tokenService}. */
export interface TokenServiceOptions<User extends TokenUser = TokenUser> {
  /** The client of STS that assumes the role, with the credentials of your backend. */
  readonly sts: Pick<StsClient, 'send'>;
  /** The role that all sessions are of, for example `acs:ram::123456789012:role/app`: what it may do is their upper bound. */
  readonly roleArn: string;
  /**
   * Tells who asks, by a cookie, a header or the body, which must not be longer than `maxBodyBytes`; `undefined` for
   * nobody, which is answered with 401.
   */
  readonly authenticate: (request: Request) => User | undefined | Promise<User | undefined>;
  /**
   * What of the role a session may use: a policy of at most 2,048 characters as JSON, or a function that makes one for a
   * user. Whatever it does not allow is refused.
   */
  readonly policy: SessionPolicy | ((user: User) => SessionPolicy | Promise<SessionPolicy>);
  /**
   * Names a session in the audit log: 2 to 64 of `A-Za-z0-9.@_-`. Default: the user's id, if it is such a text, else
   * `user-` and a hash of it.
   */
  readonly roleSessionName?: ((user: User) => string) | undefined;
  /** Length of a session, in seconds: at least 900 and at most what the role allows. Default: 900. */
  readonly durationSeconds?: number | undefined;
  /** The external id that the role's trust policy asks for. */
  readonly externalId?: string | undefined;
  /** How many tokens one user gets in a minute; more are answered with 429. Counted in this process. Default: 10. */
  readonly maxPerUserPerMinute?: number | undefined;
  /** How many tokens all users together get in a minute. Counted in this process. Default: 600. */
  readonly maxPerMinute?: number | undefined;
  /** The longest body of a request, in bytes; a longer one is answered with 413. Default: 8,192. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Told of what goes wrong in your functions and in STS; whoever asked is told nothing of it but 500 or 502.
   * Default: `console.error`.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Default: the machine's clock. */
  readonly clock?: Pick<Clock, 'now' | 'monotonic'> | undefined;
}

const what = 'tokenService';

const aRoleArn: OptionCheck = (value) =>
  typeof value === 'string' && /^acs:ram::\d+:role\/\S+$/.test(value)
    ? undefined
    : "an ARN such as 'acs:ram::123456789012:role/app'";

const checks: Record<keyof TokenServiceOptions, OptionCheck> = {
  sts: (value) =>
    typeof (value as { send?: unknown } | null)?.send === 'function'
      ? undefined
      : 'a client of STS, such as new StsClient()',
  roleArn: aRoleArn,
  authenticate: aFunction,
  // Read as a whole below, for a message that says what is wrong with it.
  policy: (value) => (value === '' ? 'a policy, or a function that makes one for a user' : undefined),
  roleSessionName: aFunction,
  durationSeconds: aCount,
  externalId: aText,
  maxPerUserPerMinute: aCount,
  maxPerMinute: aCount,
  maxBodyBytes: aCount,
  onError: aFunction,
  clock: anObject,
};

/**
 * Checks the options of a token service, and a policy that is the same for all users with them.
 *
 * @throws ConfigError that names the option and what it takes.
 */
export function checkServiceOptions(
  options: Readonly<Partial<Record<keyof TokenServiceOptions, unknown>>>,
): void {
  checkWithNeeded(options, ['sts', 'roleArn', 'authenticate', 'policy'], checks, what);
  if (typeof options.policy !== 'function') policyText(options.policy, `${what}: option 'policy'`);
}
