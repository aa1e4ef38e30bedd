import {
  type AttemptEvent,
  type CallOptions,
  type ClientOptions,
  type Credentials,
  type CredentialsProvider,
  type OptionCheck,
  ResponseError,
  ServiceClient,
} from '@scope/core';
import { anObject, aText, checkWithNeeded } from '../checks.ts';
import { federationPath, federationService, getSigninToken, keysInForm } from './federation.ts';
import { pageAddress } from './page-address.ts';
import { roleSessions } from './role-session.ts';
import { type ConsoleSite, originOf } from './site.ts';

export type { ConsoleSite } from './site.ts';

/** Options of {@link consoleSignInUrl}. */
export interface ConsoleSignInOptions
  extends Pick<
      ClientOptions,
      'transport' | 'maxAttempts' | 'attemptTimeoutMs' | 'callTimeoutMs' | 'onAttempt' | 'clock'
    >,
    Pick<CallOptions, 'signal'> {
  /** The session of a role: what `ramRoleArn` and other providers with a role give, or its three parts. */
  readonly credentials: CredentialsProvider | Credentials;
  /** Where the person arrives: a page of the console, for example `https://ecs.console.aliyun.com/`. */
  readonly destination: string;
  /** Your page that the console sends the person to when the session has ended, to sign in again. */
  readonly loginUrl: string;
  /** Default: `china`. */
  readonly site?: ConsoleSite | undefined;
  /**
   * What kind of ticket to ask for. The vendor documents `mini`, which goes with the hosts for embedded pages
   * (`*4service.console.aliyun.com`); the ordinary ones are said to take `normal`. Default: `mini`.
   */
  readonly ticketType?: string | undefined;
}

/** A way into the console. */
export interface ConsoleSignIn {
  /** Signs in whoever opens it first, so it is as secret as a password: for a redirect, and not for a log. */
  readonly url: string;
  /** From then on `url` is of no use: 30 seconds after it was asked for. */
  readonly expiresAt: Date;
}

const aPage: OptionCheck = (value) =>
  pageAddress(value) === undefined
    ? "a URL such as 'https://app.example.com/', by https and without a password"
    : undefined;
/** The client that asks checks these itself. */
const checkedByClient: OptionCheck = () => undefined;

const checks: Record<keyof ConsoleSignInOptions, OptionCheck> = {
  credentials: (value) =>
    anObject(value) && 'the session of a role: a provider such as ramRoleArn(…), or its three parts',
  destination: aPage,
  loginUrl: aPage,
  site: (value) =>
    originOf(value) === undefined
      ? "'china', 'international' or the host of another one, such as { host: 'signin.example.com' }"
      : undefined,
  ticketType: aText,
  transport: checkedByClient,
  maxAttempts: checkedByClient,
  attemptTimeoutMs: checkedByClient,
  callTimeoutMs: checkedByClient,
  onAttempt: checkedByClient,
  clock: checkedByClient,
  signal: anObject,
};

const what = 'consoleSignInUrl';
const ticketLifeMs = 30_000;

/**
 * Turns the session of a role into a URL that signs a person in to the console, as that role and for as long as the session
 * lasts. The keys travel in the body of a request, never in a URL; the URL holds a ticket that works once, within 30
 * seconds. So make it when somebody asks for it, and redirect to it at once.
 *
 * @throws ConfigError for an unknown or malformed option, and for credentials that are no session of a role: they are not
 * sent. ServiceError if the vendor refuses (`InvalidCredential.AuthenticateFail`), ResponseError for an answer without a
 * ticket, CredentialsError, NetworkError, TimeoutError, or `signal.reason` after an abort.
 * @see https://www.alibabacloud.com/help/en/doc-detail/91913.html
 * @see https://www.alibabacloud.com/help/en/doc-detail/91914.html
 * @example
 * ```ts
 * const { url } = await consoleSignInUrl({
 *   credentials: ramRoleArn({ roleArn: 'acs:ram::123456789012:role/support' }),
 *   destination: 'https://ecs.console.aliyun.com/',
 *   loginUrl: 'https://app.example.com/console',
 * });
 * ```
 */
export async function consoleSignInUrl(options: ConsoleSignInOptions): Promise<ConsoleSignIn> {
  checkWithNeeded(options, ['credentials', 'destination', 'loginUrl'], checks, what);
  const { destination, loginUrl } = options;
  const origin = originOf(options.site ?? 'china') as string;
  const { ticket, askedAt } = await askForTicket(origin, options);
  const login = new URLSearchParams({
    Action: 'Login',
    LoginUrl: loginUrl,
    Destination: destination,
    SigninToken: ticket,
  });
  return signInOf(`${origin}${federationPath}?${login}`, new Date(askedAt + ticketLifeMs));
}

/** Asks for a ticket, and tells when that one was asked for that came. */
async function askForTicket(
  endpoint: string,
  options: ConsoleSignInOptions,
): Promise<{ readonly ticket: string; readonly askedAt: number }> {
  const { credentials, ticketType = 'mini', transport, clock, signal } = options;
  const { maxAttempts, attemptTimeoutMs, callTimeoutMs } = options;
  const now = (): number => clock?.now() ?? Date.now();
  const client = new ServiceClient(federationService, {
    ...{ endpoint, signer: keysInForm, credentials: roleSessions(credentials, what) },
    ...{ transport, clock, maxAttempts, attemptTimeoutMs, callTimeoutMs, onAttempt: options.onAttempt },
  });
  let last: AttemptEvent | undefined;
  let askedAt = now();
  const onAttempt = (event: AttemptEvent): void => {
    last = event;
    askedAt = now() - event.durationMs;
  };
  try {
    const { SigninToken } = await client.send(
      getSigninToken,
      { TicketType: ticketType },
      { signal, onAttempt },
    );
    if (typeof SigninToken === 'string' && SigninToken !== '') return { ticket: SigninToken, askedAt };
  } finally {
    if (transport === undefined) client.close();
  }
  const { status = 200, headers = {}, requestId } = last ?? {};
  const facts = { operation: getSigninToken.name, status, headers, requestId, excerpt: '' };
  throw new ResponseError('GetSigninToken was answered without a SigninToken', facts);
}

/** What is printed or logged of it has no ticket; `url` itself and JSON, which hand it on, have. */
function signInOf(url: string, expiresAt: Date): ConsoleSignIn {
  const shown = { url: url.replace(/(?<=[?&]SigninToken=)[^&]*/, '[redacted]'), expiresAt };
  const inspect = Symbol.for('nodejs.util.inspect.custom');
  return Object.defineProperty({ url, expiresAt }, inspect, { value: () => shown });
}
