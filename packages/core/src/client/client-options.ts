import type { CredentialsProvider } from '../call/credentials-provider.ts';
import type { ServiceOptions } from '../call/service-options.ts';
import { isHostLabel } from '../codec/wire.ts';
import {
  aBoolean,
  aCount,
  aDuration,
  aFunction,
  anObject,
  aText,
  aWait,
  type OptionCheck,
} from '../options.ts';
import type { Credentials } from '../signing/credentials.ts';
import type { Middleware } from './middleware.ts';

/** Options of a client. */
export interface ClientOptions extends ServiceOptions {
  /** Default: {@link defaultCredentials}. A plain object is used as it is, for ever. */
  readonly credentials?: CredentialsProvider | Credentials | undefined;
  /** Wraps every call; the first one is outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
}

/** Options of a derived client. One that is left out, or `undefined`, is as in the parent. */
export interface DerivedOptions extends Omit<ClientOptions, 'maxSockets' | 'proxy' | 'tls' | 'agent'> {}

/** Takes the id of a region. */
export const aRegion: OptionCheck = (value) =>
  typeof value === 'string' && isHostLabel(value) ? undefined : "an id such as 'cn-hangzhou'";

/** What the options of a client take. */
export const clientOptionChecks: Record<keyof ClientOptions, OptionCheck> = {
  regionId: aRegion,
  credentials: anObject,
  signer: aFunction,
  endpoint: aText,
  network: aText,
  allowPlainHttp: aBoolean,
  maxAttempts: aCount,
  maxBusyWaitMs: aWait,
  connectTimeoutMs: aDuration,
  attemptTimeoutMs: aDuration,
  callTimeoutMs: aDuration,
  retryMode: (value) =>
    value === 'standard' || value === 'adaptive' ? undefined : "'standard' or 'adaptive'",
  retryPolicy: aFunction,
  maxSockets: aCount,
  proxy: (value) => (value === false || !aText(value) ? undefined : "a proxy's URL, or false for none"),
  tls: anObject,
  agent: anObject,
  transport: anObject,
  middleware: (value) => (Array.isArray(value) ? undefined : 'a list of functions'),
  logger: anObject,
  onAttempt: aFunction,
  userAgent: (value) =>
    typeof value === 'string' && /^[ -~]+$/.test(value) ? undefined : 'printable ASCII text',
  clock: anObject,
  randomness: anObject,
};
