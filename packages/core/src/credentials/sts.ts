import { environmentVariable, sha256Hex } from '#platform';
import { createTransport } from '#transport';
import type { CallContext } from '../call/context.ts';
import { createContext } from '../call/create-context.ts';
import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { performCall } from '../call/perform-call.ts';
import type { ServiceOptions } from '../call/service-options.ts';
import type { Operation } from '../codec/operation.ts';
import type { UnsignedForm } from '../codec/signed-request.ts';
import { isLoopback, originOf } from '../endpoint/resolve-endpoint.ts';
import type { Service } from '../endpoint/service.ts';
import { CredentialsError } from '../errors/errors.ts';
import { aCount, aDuration, aFunction, anObject, aText, type OptionCheck } from '../options.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { sessionPolicyText } from '../policy/session-policy-text.ts';
import { unattendedClock } from '../time/clock.ts';
import type { CredentialsCache } from './cache.ts';
import { issuedCredentials, issuersTime } from './issued.ts';
import {
  type FreshCredentials,
  type LoadCredentials,
  type RefreshOptions,
  refreshChecks,
  refreshing,
} from './refreshing.ts';

/** How STS is asked for a role's session. */
export interface StsOptions
  extends RefreshOptions,
    Pick<ServiceOptions, 'network' | 'transport' | 'maxAttempts' | 'attemptTimeoutMs' | 'onAttempt'> {
  /** Length of a session, in seconds: at least 900 and at most what the role allows. Default: 3,600. */
  readonly durationSeconds?: number | undefined;
  /**
   * Narrows what the session may do; the role's own policies stay the upper bound. What {@link policy} makes, a policy written
   * by hand, or its JSON text: at most 2,048 characters.
   */
  readonly policy?: string | PolicyDocument | undefined;
  /**
   * Region whose STS is asked. Default: `ALIBABA_CLOUD_STS_REGION`, and in a VPC `ALIBABA_CLOUD_REGION_ID`, else the
   * central `sts.aliyuncs.com`.
   */
  readonly stsRegionId?: string | undefined;
  /** Host or URL of STS, instead of the region's own. Default: `ALIBABA_CLOUD_ENDPOINT`, if it is on this machine. */
  readonly stsEndpoint?: string | undefined;
  /** Shares sessions with other processes, for example `fileCache()`. Default: each process has its own. */
  readonly cache?: CredentialsCache | undefined;
}

export const aRoleArn: OptionCheck = (value) =>
  typeof value === 'string' && /^acs:ram::\d+:role\/\S+$/.test(value)
    ? undefined
    : "an ARN such as 'acs:ram::123456789012:role/ops'";

export const aSessionName: OptionCheck = (value) =>
  typeof value === 'string' && /^[A-Za-z0-9.@_-]{2,64}$/.test(value)
    ? undefined
    : '2 to 64 of A-Z a-z 0-9 . @ _ -';

/** What the options of {@link defaultCredentials} take, all of which are also STS's. */
export const defaultChecks: Record<Exclude<keyof StsOptions, 'policy' | 'durationSeconds'>, OptionCheck> = {
  ...refreshChecks,
  stsRegionId: aText,
  stsEndpoint: aText,
  cache: anObject,
  network: aText,
  transport: anObject,
  maxAttempts: aCount,
  attemptTimeoutMs: aDuration,
  onAttempt: aFunction,
};

/**
 * What these options take. Providers that most programs leave out spread them in a function: a spread at the top of a module stays
 * in every bundle.
 */
export const stsChecks: Record<keyof StsOptions, OptionCheck> = {
  ...defaultChecks,
  durationSeconds: aCount,
  policy: (value) =>
    aText(value) && (Array.isArray(Object(value).Statement) ? undefined : 'a policy or its text'),
};

/** One way to get a role's session. */
export interface StsPlan {
  readonly name: 'AssumeRole' | 'AssumeRoleWithOIDC' | 'AssumeRoleWithSAML';
  /** Who signs. */
  readonly source: CredentialsProvider;
  /** How the call goes out where nobody signs it: its request itself proves who asks. */
  readonly anonymous?: UnsignedForm;
  /** What the session depends on: processes that agree in it may share one. Asked at each refresh, like `request`. */
  identity(): object | Promise<object>;
  /** The request, apart from what {@link StsOptions} say. */
  request(): Promise<Readonly<Record<string, string | undefined>>>;
}

/**
 * Gets a role's session from STS and keeps it fresh.
 *
 * @param origin The provider's name, for error messages.
 */
export function stsSession(plan: StsPlan, options: StsOptions, origin: string): CredentialsProvider {
  const { policy, durationSeconds = 3_600, cache } = options;
  const operation: Operation<object, unknown> = {
    name: plan.name,
    // Nothing changes on the server: asking twice only makes two tokens.
    readOnly: true,
    ...(plan.anonymous && { anonymous: plan.anonymous }),
  };
  const common = {
    DurationSeconds: durationSeconds,
    Policy: policy && sessionPolicyText(policy, origin),
  };
  // Made at the first refresh, since it depends on the environment.
  let context: CallContext | undefined;

  async function assume(sts: CallContext): Promise<FreshCredentials> {
    const request = await plan.request();
    const { output, response } = await performCall(sts, operation, { ...request, ...common }).catch(
      (cause: Error) => {
        throw new CredentialsError(`${origin}: cannot assume ${request.RoleArn}: ${cause.message}`, {
          cause,
        });
      },
    );
    const { Credentials } = (output ?? {}) as { Credentials?: unknown };
    return { credentials: issuedCredentials(Credentials, origin), issuedAt: issuersTime(response.headers) };
  }

  const load: LoadCredentials = async (knownAccessKeyId) => {
    context ??= contextOf(options, plan.source);
    const sts = context;
    if (cache === undefined) return assume(sts);
    const identity = [plan.name, sts.origin, common, await plan.identity()];
    const key = await sha256Hex(JSON.stringify(identity));
    return cache.refresh({ key, knownAccessKeyId, clock: sts.clock }, () => assume(sts));
  };
  return refreshing(load, origin, options);
}

/** Where STS is, and how it is called. */
export function contextOf(options: StsOptions, source: CredentialsProvider): CallContext {
  const { transport = createTransport(), clock = unattendedClock } = options;
  const { randomness, maxAttempts, attemptTimeoutMs = 10_000, onAttempt } = options;
  const wantsVpc =
    isSet('ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED', 'true') || isSet('ALIBABA_CLOUD_ENDPOINT_TYPE', 'vpc');
  const regionId = options.stsRegionId ?? regionFromEnvironment(wantsVpc);
  const network = options.network ?? (wantsVpc && regionId !== undefined ? 'vpc' : 'public');
  return createContext(stsService(regionId !== undefined), {
    ...{ regionId, network, endpoint: options.stsEndpoint ?? emulatorsEndpoint() },
    ...{ clock, randomness, maxAttempts, attemptTimeoutMs, onAttempt },
    transport: { send: (request, call) => transport.send({ ...request, unattended: true }, call) },
    credentials: { getCredentials: (given) => source.getCredentials({ ...given, unattended: true }) },
  });
}

/** There is no central STS in a VPC, so there the region of the services is STS's as well. */
function regionFromEnvironment(wantsVpc: boolean): string | undefined {
  const region = environmentVariable('ALIBABA_CLOUD_STS_REGION');
  return region || (wantsVpc && environmentVariable('ALIBABA_CLOUD_REGION_ID')) || undefined;
}

function isSet(variable: string, value: string): boolean {
  return environmentVariable(variable)?.toLowerCase() === value;
}

/** An endpoint in the environment is one service's, unless it is on this machine: an emulator answers for all of them. */
function emulatorsEndpoint(): string | undefined {
  const endpoint = environmentVariable('ALIBABA_CLOUD_ENDPOINT') || undefined;
  const origin = endpoint && originOf(endpoint, 'ALIBABA_CLOUD_ENDPOINT');
  return origin && isLoopback(origin) ? origin : undefined;
}

/** There is no central STS in a VPC. */
function stsService(isRegional: boolean): Service {
  const patterns = {
    public: isRegional ? 'sts.{regionId}.aliyuncs.com' : 'sts.aliyuncs.com',
    vpc: 'sts-vpc.{regionId}.aliyuncs.com',
  };
  return { product: 'Sts', version: '2015-04-01', endpoints: { patterns } };
}

/** The session's name where the options give none. */
export function sessionName(given: string | undefined): string {
  return (
    given ?? (environmentVariable('ALIBABA_CLOUD_ROLE_SESSION_NAME') || `alibaba-cloud-sdk-${Date.now()}`)
  );
}
