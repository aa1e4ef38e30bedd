import { environmentVariable } from '#platform';
import { createTransport } from '#transport';
import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { CredentialsError } from '../errors/errors.ts';
import { aBoolean, anObject, aText, checkOptions, type OptionCheck } from '../options.ts';
import type { Transport } from '../transport/transport.ts';
import { ask, jsonOf } from './ask.ts';
import { issuedCredentials } from './issued.ts';
import { type RefreshOptions, refreshChecks, refreshing } from './refreshing.ts';

/** Options of {@link credentialsUri}. */
export interface CredentialsUriOptions extends RefreshOptions {
  /** Address that answers with temporary credentials. Default: `ALIBABA_CLOUD_CREDENTIALS_URI`. */
  readonly uri?: string | undefined;
  /** Allows plain HTTP to hosts other than this machine and link-local ones. Default: false. */
  readonly allowPlainHttp?: boolean | undefined;
  /** Your own way to the network. */
  readonly transport?: Transport | undefined;
}

const checks = (): Record<keyof CredentialsUriOptions, OptionCheck> => ({
  ...refreshChecks,
  uri: aText,
  allowPlainHttp: aBoolean,
  transport: anObject,
});

const origin = 'credentialsUri';
const nearby = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|169\.254(\.\d{1,3}){2}|100\.100\.100\.\d{1,3})$/;

/**
 * Fetches temporary credentials from an address: a JSON object with `AccessKeyId`, `AccessKeySecret`, `SecurityToken`
 * and `Expiration`.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, if the address cannot
 * be used or answers with something else. The address itself is never shown, since it may hold a secret.
 */
export function credentialsUri(options: CredentialsUriOptions = {}): CredentialsProvider {
  checkOptions(options, checks(), origin);
  let transport = options.transport;
  const load = async () => {
    const url = addressOf(options);
    transport ??= createTransport();
    const { body, issuedAt } = jsonOf(await ask(transport, { method: 'GET', url }, origin), origin);
    if (body.Code !== undefined && body.Code !== 'Success') {
      throw new CredentialsError(`${origin}: the answer's Code is not Success`);
    }
    return { credentials: issuedCredentials(body, origin), issuedAt };
  };
  return refreshing(load, origin, options);
}

function addressOf({ uri, allowPlainHttp = false }: CredentialsUriOptions): URL {
  const text = uri ?? environmentVariable('ALIBABA_CLOUD_CREDENTIALS_URI');
  if (!text) throw new CredentialsError(`${origin}: ALIBABA_CLOUD_CREDENTIALS_URI is not set`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:') return url;
  if (url?.protocol !== 'http:') throw new CredentialsError(`${origin}: the address is no HTTP URL`);
  if (allowPlainHttp || nearby.test(url.hostname)) return url;
  throw new CredentialsError(
    `${origin}: plain HTTP is for this machine and link-local hosts; set allowPlainHttp`,
  );
}
