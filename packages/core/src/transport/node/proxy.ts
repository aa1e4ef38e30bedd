import { BlockList, isIP } from 'node:net';
import { ConfigError } from '../../errors/errors.ts';
import { bareHost } from './open-request.ts';

/** A proxy, without its password wherever it may be shown. */
export interface HttpProxy {
  readonly isSecure: boolean;
  readonly hostname: string;
  readonly port: number;
  /** Value of the `proxy-authorization` header. */
  readonly authorization: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds the proxy for an origin: the client's own setting, else what the environment says.
 *
 * @throws ConfigError for a proxy that cannot be used. The setting stays out of the message: it may hold a password.
 */
export function proxyFor(
  target: URL,
  setting: string | undefined,
  environment: Environment,
): HttpProxy | undefined {
  if (setting !== undefined) return parseProxy(setting, "option 'proxy'");
  const name = target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  // A web server hands the header `Proxy` to CGI programs as HTTP_PROXY, so that anyone could set it.
  const isForged = name === 'HTTP_PROXY' && environment.REQUEST_METHOD !== undefined;
  const proxy = environment[name.toLowerCase()] ?? (isForged ? undefined : environment[name]);
  if (!proxy || isExempt(target, environment.no_proxy ?? environment.NO_PROXY ?? '')) return undefined;
  return parseProxy(proxy, name);
}

/** Reads a proxy's URL; without a scheme it is plain HTTP. */
function parseProxy(text: string, source: string): HttpProxy {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isSecure = url?.protocol === 'https:';
  if (url === undefined || url.hostname === '' || !(isSecure || url.protocol === 'http:')) {
    throw new ConfigError(`${source} takes the URL of an HTTP proxy, such as 'http://proxy:3128'`);
  }
  return {
    isSecure,
    hostname: bareHost(url),
    port: Number(url.port) || (isSecure ? 443 : 80),
    authorization: basicAuthorization(url, source),
  };
}

function basicAuthorization({ username, password }: URL, source: string): string | undefined {
  if (username === '' && password === '') return undefined;
  try {
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
  } catch {
    throw new ConfigError(`${source}: a '%' in the user name or password must be written '%25'`);
  }
}

/** Tells whether a request goes past the environment's proxy: to this machine always, else by `NO_PROXY`. */
function isExempt(target: URL, list: string): boolean {
  const host = bareHost(target);
  if (/^(localhost|.*\.localhost|127\..*|::1)$/.test(host)) return true;
  const port = target.port || (target.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && covers(entry, host, port));
}

function covers(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  if (isIP(host) !== 0 && entry.includes('/')) return inSubnet(entry, host);
  const [, name = '', ownPort = port] = /^(\[.*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
  const suffix = name.replace(/^\*?\.|^\[|\]$/g, '');
  return suffix !== '' && ownPort === port && (host === suffix || host.endsWith(`.${suffix}`));
}

function inSubnet(entry: string, host: string): boolean {
  const [network = '', bits = ''] = entry.split('/');
  const family = isIP(network) === 6 ? 'ipv6' : 'ipv4';
  if (
    isIP(network) !== isIP(host) ||
    !/^\d{1,3}$/.test(bits) ||
    Number(bits) > (family === 'ipv6' ? 128 : 32)
  ) {
    return false;
  }
  const subnet = new BlockList();
  subnet.addSubnet(network, Number(bits), family);
  return subnet.check(host, family);
}
