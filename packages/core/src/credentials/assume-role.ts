import { performCall } from '../call.ts';
import type { ClientOptions } from '../client.ts';
import { createContext } from '../context.ts';
import { CredentialsError } from '../errors.ts';
import type { Operation, Service } from '../operation.ts';
import { aCount, anObject, aText, checkOptions, type OptionCheck } from '../options.ts';
import { protectCredentials } from './protect.ts';
import { type FreshCredentials, refreshing } from './refreshing.ts';
import type { Credentials, CredentialsProvider } from './types.ts';

/** How a role is assumed. */
export interface AssumeRoleOptions
  extends Pick<
    ClientOptions,
    'network' | 'transport' | 'clock' | 'randomness' | 'maxAttempts' | 'onAttempt'
  > {
  /** The role, for example `acs:ram::123456789012:role/ops`. */
  readonly roleArn: string;
  /**
   * Names the session in the audit log: 2 to 64 of `A-Za-z0-9.@_-`.
   * Default: `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else `alibaba-cloud-sdk-` and the time.
   */
  readonly roleSessionName?: string | undefined;
  /** Length of a session, in seconds: at least 900 and at most what the role allows. Default: 3,600. */
  readonly durationSeconds?: number | undefined;
  /** Narrows what the session may do; the role's own policies stay the upper bound. A text or the policy as an object. */
  readonly policy?: string | object | undefined;
  /** The external id that the role's trust policy asks for. */
  readonly externalId?: string | undefined;
  /** Names the person behind the session. */
  readonly sourceIdentity?: string | undefined;
  /** Region whose STS is asked. Default: the central `sts.aliyuncs.com`. */
  readonly stsRegionId?: string | undefined;
  /** Host or URL of STS, instead of the region's own. */
  readonly stsEndpoint?: string | undefined;
}

interface AssumeRoleRequest {
  readonly RoleArn: string;
  readonly RoleSessionName: string;
  readonly DurationSeconds: number;
  readonly Policy?: string | undefined;
  readonly ExternalId?: string | undefined;
  readonly SourceIdentity?: string | undefined;
}

interface AssumeRoleResponse {
  readonly Credentials?: {
    readonly AccessKeyId?: string;
    readonly AccessKeySecret?: string;
    readonly SecurityToken?: string;
    readonly Expiration?: string;
  };
}

const assumeRoleOperation: Operation<AssumeRoleRequest, AssumeRoleResponse> = {
  name: 'AssumeRole',
  // Nothing changes on the server: asking twice only makes two tokens.
  readOnly: true,
};

const central = 'sts.aliyuncs.com';

function stsService(isRegional: boolean): Service {
  const patterns = isRegional
    ? { public: 'sts.{regionId}.aliyuncs.com', vpc: 'sts-vpc.{regionId}.aliyuncs.com' }
    : { public: central };
  return { product: 'Sts', version: '2015-04-01', endpoints: { patterns } };
}

const checks: Record<keyof AssumeRoleOptions, OptionCheck> = {
  roleArn: (value) =>
    typeof value === 'string' && /^acs:ram::\d+:role\/\S+$/.test(value)
      ? undefined
      : "an ARN such as 'acs:ram::123456789012:role/ops'",
  roleSessionName: (value) =>
    typeof value === 'string' && /^[A-Za-z0-9.@_-]{2,64}$/.test(value)
      ? undefined
      : '2 to 64 of A-Z a-z 0-9 . @ _ -',
  durationSeconds: aCount,
  policy: (value) => aText(value) && anObject(value) && 'a text or an object',
  externalId: aText,
  sourceIdentity: aText,
  stsRegionId: aText,
  stsEndpoint: aText,
  network: aText,
  transport: anObject,
  clock: anObject,
  randomness: anObject,
  maxAttempts: aCount,
  onAttempt: (value) => (typeof value === 'function' ? undefined : 'a function'),
};

/**
 * Assumes a role with another provider's credentials and keeps the session's token fresh.
 *
 * @param origin The provider's name, for error messages.
 */
export function assumeRole(
  source: CredentialsProvider,
  options: AssumeRoleOptions,
  sessionName: () => string,
  origin: string,
): CredentialsProvider {
  checkOptions(options, checks, origin);
  const { policy, stsRegionId, stsEndpoint, clock, randomness, network, transport, maxAttempts, onAttempt } =
    options;
  const context = createContext(stsService(stsRegionId !== undefined), {
    regionId: stsRegionId,
    endpoint: stsEndpoint,
    credentials: source,
    attemptTimeoutMs: 10_000,
    ...{ network, transport, clock, randomness, maxAttempts, onAttempt },
  });
  const load = async (): Promise<FreshCredentials> => {
    const request = {
      RoleArn: options.roleArn,
      RoleSessionName: options.roleSessionName ?? sessionName(),
      DurationSeconds: options.durationSeconds ?? 3_600,
      Policy: typeof policy === 'object' ? JSON.stringify(policy) : policy,
      ExternalId: options.externalId,
      SourceIdentity: options.sourceIdentity,
    };
    const { output, response } = await performCall(context, assumeRoleOperation, request).catch(
      (cause: Error) => {
        throw new CredentialsError(`${origin}: cannot assume ${options.roleArn}: ${cause.message}`, {
          cause,
        });
      },
    );
    const issuedAt = Date.parse(response.headers.date ?? '');
    return {
      credentials: fromAnswer(output, origin),
      issuedAt: Number.isNaN(issuedAt) ? undefined : new Date(issuedAt),
    };
  };
  return refreshing(load, origin, { clock, random: randomness && (() => randomness.fraction()) });
}

function fromAnswer({ Credentials: issued }: AssumeRoleResponse, origin: string): Credentials {
  const expiration = new Date(issued?.Expiration ?? '');
  if (Number.isNaN(expiration.getTime())) {
    throw new CredentialsError(`${origin}: the answer of STS has no readable Credentials.Expiration`);
  }
  return protectCredentials(
    {
      accessKeyId: issued?.AccessKeyId ?? '',
      accessKeySecret: issued?.AccessKeySecret ?? '',
      securityToken: issued?.SecurityToken ?? '',
      expiration,
    },
    `${origin}: answer of STS`,
  );
}
