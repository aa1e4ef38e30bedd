import { own } from '../codec/own.ts';
import { isHostLabel } from '../codec/wire.ts';
import { ConfigError } from '../errors/errors.ts';
import type { Service } from './service.ts';

/** What a client says about where its service is. */
export interface EndpointOptions {
  /** A host (`ecs.cn-hangzhou.aliyuncs.com`, with a port or not) or a URL. */
  readonly endpoint?: string | undefined;
  readonly regionId?: string | undefined;
  /** Default: `public`. */
  readonly network?: string | undefined;
  /** Allows plain HTTP to hosts other than this machine. */
  readonly allowPlainHttp?: boolean | undefined;
}

/**
 * Finds the origin of a service: the explicit endpoint, else the host that the spec lists for the region and network,
 * else the service's pattern.
 *
 * @throws ConfigError if nothing applies, or the endpoint or region is malformed.
 */
export function resolveEndpoint(service: Service, options: EndpointOptions): string {
  const { endpoint, allowPlainHttp } = options;
  return endpoint === undefined
    ? originOf(hostOf(service, options), 'endpoint')
    : originOf(endpoint, 'endpoint', allowPlainHttp);
}

/** Tells whether an origin is on this machine. */
export function isLoopback(origin: string): boolean {
  return loopback.test(new URL(origin).hostname);
}

/**
 * Refuses the vendor's host of another product, which would answer that it has no such operation. A host that is not the
 * vendor's may stand for any product.
 *
 * @param source What named the host, for the message.
 */
export function checkOwnHost({ product, endpoints }: Service, origin: string, source: string): void {
  const { hostname } = new URL(origin);
  const { patterns, regions = {} } = endpoints;
  const hosts = [
    ...Object.values(patterns),
    ...Object.values(regions).flatMap((network) => Object.values(network)),
  ];
  if (!hostname.endsWith('.aliyuncs.com') || hosts.length === 0) return;
  // `ecs` of `ecs.cn-beijing.aliyuncs.com`, `ecs-cn-hangzhou.aliyuncs.com` and `ecs-vpc.cn-beijing.aliyuncs.com`.
  const stemOf = (host: string) => host.split(/[.-]/)[0];
  if (hosts.some((host) => stemOf(host) === stemOf(hostname))) return;
  throw new ConfigError(
    `${source} names ${hostname}, which is no host of ${product}: set the endpoint option of the client, or unset the variable`,
  );
}

function hostOf({ product, endpoints }: Service, { regionId, network = 'public' }: EndpointOptions): string {
  const { patterns, regions } = endpoints;
  if (regionId !== undefined && !isHostLabel(regionId)) {
    throw new ConfigError(
      `regionId ${JSON.stringify(regionId)} is malformed: it takes an id such as 'cn-hangzhou'`,
    );
  }
  const pattern = own(patterns, network);
  const hosts = own(regions, network);
  const host =
    regionId === undefined
      ? pattern
      : (own(hosts, regionId) ?? pattern?.replaceAll('{regionId}', regionId.toLowerCase()));
  if (host && !host.includes('{regionId}')) return host;
  if (regionId === undefined && (pattern ?? hosts) !== undefined)
    throw new ConfigError(
      `regionId is missing: ${product} has one endpoint for each region; set the option, or ALIBABA_CLOUD_REGION_ID`,
    );
  const known = [...new Set([...Object.keys(patterns), ...Object.keys(regions ?? {})])].join("', '");
  throw new ConfigError(
    `${product} has no known endpoint ${regionId ? `for region '${regionId}' ` : ''}in network '${network}'` +
      `${known === '' ? '' : ` (networks with endpoints: '${known}')`}: set the endpoint option`,
  );
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads an endpoint that somebody gives, and returns its origin.
 *
 * @param source What gives it, for the error's message.
 * @throws ConfigError for a text that is neither host nor URL, or plain HTTP to another machine.
 */
export function originOf(endpoint: string, source: string, allowPlainHttp = false): string {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(endpoint) ? endpoint : `https://${endpoint}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const fault = url === undefined ? 'it is no host and no URL' : faultOf(url, allowPlainHttp);
  if (url === undefined || fault !== undefined) {
    // The text itself stays out of the message where it may hold a password.
    const shown = endpoint.includes('@') ? '' : ` ${JSON.stringify(endpoint)}`;
    throw new ConfigError(`${source}${shown} cannot be used: ${fault}`);
  }
  return url.origin;
}

function faultOf(url: URL, allowPlainHttp: boolean): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'it takes http or https';
  if (url.username || url.password) return 'it must not contain a user name or password';
  if (url.pathname !== '/' || url.search || url.hash) return 'it takes a host, without a path or query';
  if (url.protocol === 'http:' && !allowPlainHttp && !loopback.test(url.hostname)) {
    return 'plain HTTP is for this machine only; set allowPlainHttp to send requests unprotected';
  }
  return undefined;
}
