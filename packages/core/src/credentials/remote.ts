import { createTransport } from '#transport';
import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { isHeaderName } from '../codec/wire.ts';
import { isLoopback } from '../endpoint/resolve-endpoint.ts';
import { ConfigError, CredentialsError } from '../errors/errors.ts';
import { aBoolean, anObject, checkOptions, type OptionCheck } from '../options.ts';
import type { Transport } from '../transport/transport.ts';
import { ask, jsonOf } from './ask.ts';
import { issuedCredentials } from './issued.ts';
import { type RefreshOptions, refreshChecks, refreshing } from './refreshing.ts';

/** Request headers by name. */
type Headers = Readonly<Record<string, string>>;

/** Options of {@link remoteCredentials}. */
export interface RemoteCredentialsOptions extends RefreshOptions {
  /** Address of your backend's token service. In a page it may be relative, such as `/cloud-token`. */
  readonly url: string | URL;
  /**
   * Headers that prove to your backend who asks, such as `authorization`; a function is called for each refresh. In a page,
   * cookies of its own origin go along by themselves.
   */
  readonly headers?: Headers | (() => Headers | Promise<Headers>) | undefined;
  /** Allows plain HTTP to hosts other than this machine. Default: false. */
  readonly allowPlainHttp?: boolean | undefined;
  /** Your own way to the network, such as `fetchTransport` with a function that sends cookies to another origin. */
  readonly transport?: Transport | undefined;
}

const checks = (): Record<keyof RemoteCredentialsOptions, OptionCheck> => ({
  ...refreshChecks,
  url: (value) =>
    addressOf(value) === undefined ? "an address such as 'https://app.example.com/token'" : undefined,
  headers: (value) => (typeof value === 'function' || isHeaders(value) ? undefined : headersTake),
  allowPlainHttp: aBoolean,
  transport: anObject,
});

const origin = 'remoteCredentials';
const headersTake = 'an object of headers and their ASCII values, or a function that returns one';
const setByTransport = /^(host|connection|content-length|content-type|transfer-encoding|accept)$/i;

/**
 * Gets the short-lived credentials of a device or a page from your backend, where a `tokenService` of the STS package hands
 * them out: one request serves all callers, the token is renewed before it expires, and an expired one is never handed
 * out. Passing failures are tried again. The request is a POST without a body; the answer is a JSON object with
 * `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration`, and with `IssuedAt` so that a wrong clock of the device
 * does no harm.
 *
 * @throws ConfigError for an unknown or malformed option. CredentialsError, from `getCredentials`, if the backend refuses or
 * answers with something else.
 * @example
 * ```ts
 * const credentials = remoteCredentials({ url: '/cloud-token' });
 * ```
 */
export function remoteCredentials(options: RemoteCredentialsOptions): CredentialsProvider {
  checkOptions({ ...options, url: options?.url ?? '' }, checks(), origin);
  const { url, allowPlainHttp = false } = options;
  const address = addressOf(url) as URL;
  if (address.protocol === 'http:' && !allowPlainHttp && !isLoopback(address.origin)) {
    throw new ConfigError(
      `${origin}: option 'url' takes https; plain HTTP is for this machine only, unless allowPlainHttp is set`,
    );
  }
  let transport = options.transport;
  const load = async () => {
    transport ??= createTransport();
    const headers = await readHeaders(options.headers);
    const question = { method: 'POST', url: address, headers, isRepeatable: true } as const;
    const { body, issuedAt } = jsonOf(await ask(transport, question, origin), origin);
    return { credentials: issuedCredentials(body, origin), issuedAt: timeOf(body.IssuedAt) ?? issuedAt };
  };
  return refreshing(load, origin, options);
}

/** Reads an address; what is relative starts from the page, where there is one. */
function addressOf(given: unknown): URL | undefined {
  if (!(given instanceof URL || typeof given === 'string') || given === '') return undefined;
  const page = (globalThis as { readonly location?: { readonly href: string } }).location?.href;
  if (!URL.canParse(String(given), page)) return undefined;
  const url = new URL(String(given), page);
  const isPlain = url.username === '' && url.password === '' && url.hash === '';
  return isPlain && /^https?:$/.test(url.protocol) ? url : undefined;
}

async function readHeaders(given: RemoteCredentialsOptions['headers']): Promise<Headers> {
  if (typeof given !== 'function') return given ?? {};
  const headers = await Promise.resolve()
    .then(given)
    .catch((cause: Error) => {
      throw new CredentialsError(`${origin}: the headers function failed: ${cause?.message}`, { cause });
    });
  if (isHeaders(headers)) return headers;
  throw new ConfigError(`${origin}: option 'headers' takes ${headersTake}`);
}

function isHeaders(value: unknown): value is Headers {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return entries.every(
    ([name, text]) =>
      isHeaderName(name) && !setByTransport.test(name) && typeof text === 'string' && /^[\t -~]*$/.test(text),
  );
}

function timeOf(value: unknown): Date | undefined {
  const time = new Date(typeof value === 'string' ? value : '');
  return Number.isNaN(time.getTime()) ? undefined : time;
}
