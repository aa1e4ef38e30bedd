import { ConfigError } from '@scope/core';
import type { AssumeRoleRequest } from '../../operations/AssumeRole.ts';
import { createAdmission } from './admission.ts';
import { answer, refusal } from './answers.ts';
import { boundedRequest } from './bounded-request.ts';
import { issueToken } from './issue-token.ts';
import { policyText, type SessionPolicy } from './policy.ts';
import { checkServiceOptions, type TokenServiceOptions, type TokenUser } from './service-options.ts';
import { checkedSessionName, sessionNameOf } from './session-name.ts';

/** Answers the requests of devices and pages for tokens. It never rejects. */
export type TokenService = (request: Request) => Promise<Response>;

const what = 'tokenService';
const systemClock = { now: () => Date.now(), monotonic: () => performance.now() };
const longestId = 1_024;

type PolicyOf<User> = (user: User) => SessionPolicy | Promise<SessionPolicy>;

/**
 * Makes a handler that hands out short sessions of a role to devices and pages, so that no access key has to leave your
 * backend. It takes and gives what the web's standards define, and so fits whatever serves HTTP; mount it where only POST
 * requests of your own users arrive. `remoteCredentials` is its counterpart on the device.
 *
 * It answers a POST with a JSON object of `AccessKeyId`, `AccessKeySecret`, `SecurityToken`, `Expiration` and `IssuedAt` (both
 * ISO 8601), and else with `Code` and `Message`: 401 for nobody, 405, 413 for too long a body, 429 with `retry-after` for
 * too many requests, 502 where STS fails, 500 where a function of yours does. No answer may be cached.
 *
 * @throws ConfigError for an unknown, missing or malformed option.
 * @see https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole
 * @example
 * ```ts
 * const tokens = tokenService({
 *   sts: new StsClient({ regionId: 'cn-hangzhou' }),
 *   roleArn: 'acs:ram::123456789012:role/app',
 *   authenticate: (request) => userOfCookie(request.headers.get('cookie')),
 *   policy: { Version: '1', Statement: [{ Effect: 'Allow', Action: 'ecs:DescribeInstances', Resource: '*' }] },
 * });
 * ```
 */
export function tokenService<User extends TokenUser>(options: TokenServiceOptions<User>): TokenService {
  checkServiceOptions(options);
  const { authenticate, maxBodyBytes = 8_192, clock = systemClock } = options;
  const { maxPerUserPerMinute: perUser = 10, maxPerMinute: all = 600 } = options;
  const admission = createAdmission(clock, { perUser, all });
  const report = (error: unknown): void => {
    try {
      (options.onError ?? console.error)(error);
    } catch {
      // A listener's mistake must not cost the answer.
    }
  };

  async function handle(given: Request): Promise<Response> {
    if (given.method !== 'POST') {
      return refusal(405, 'MethodNotAllowed', 'Tokens are asked for by POST.', { allow: 'POST' });
    }
    const request = await boundedRequest(given, maxBodyBytes);
    if (request === undefined) {
      return refusal(413, 'RequestTooLarge', `A request has at most ${maxBodyBytes} bytes.`);
    }
    const user = await authenticate(request);
    if (user === undefined || user === null) return refusal(401, 'Unauthenticated', 'Sign in first.');
    const pause = admission.admit(idOf(user));
    if (pause !== undefined) {
      const headers = { 'retry-after': `${pause.seconds}` };
      return refusal(429, 'TooManyRequests', `Ask again in ${pause.seconds} s.`, headers);
    }
    const wanted = await sessionOf(options, user);
    try {
      return answer(await issueToken(options.sts, wanted, clock));
    } catch (error) {
      report(error);
      return refusal(502, 'TokenUnavailable', 'No token can be had at the moment.');
    }
  }

  return async (request) => {
    try {
      return await handle(request);
    } catch (error) {
      report(error);
      return refusal(500, 'InternalError', 'No token could be made.');
    }
  };
}

function idOf(user: TokenUser): string {
  const id: unknown = typeof user === 'string' ? user : user.id;
  if (typeof id === 'string' && id !== '' && id.length <= longestId) return id;
  throw new ConfigError(
    `${what}: option 'authenticate' takes a function that returns an id of 1 to ${longestId} characters, an object with such an id, or undefined`,
  );
}

/** What STS is asked for. */
async function sessionOf<User extends TokenUser>(
  options: TokenServiceOptions<User>,
  user: User,
): Promise<AssumeRoleRequest> {
  const { roleArn, policy, roleSessionName, durationSeconds = 900, externalId } = options;
  const given = typeof policy === 'function' ? await (policy as PolicyOf<User>)(user) : policy;
  return {
    RoleArn: roleArn,
    RoleSessionName:
      roleSessionName === undefined
        ? await sessionNameOf(idOf(user))
        : checkedSessionName(roleSessionName(user)),
    Policy: policyText(given, `${what}: what option 'policy' returned`),
    DurationSeconds: durationSeconds,
    ExternalId: externalId,
  };
}
