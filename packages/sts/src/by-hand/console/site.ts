import { pageAddress } from './page-address.ts';

/**
 * The site whose console it is: `china` (`signin.aliyun.com`), `international` (`signin-intl.aliyun.com`, which the vendor's
 * pages name in one example, so that it may change), or the host of another page for signing in, such as an emulator's.
 */
export type ConsoleSite = 'china' | 'international' | { readonly host: string };

const hosts: Readonly<Record<string, string>> = {
  china: 'https://signin.aliyun.com',
  international: 'https://signin-intl.aliyun.com',
};

/** Finds the origin of a site: a host has no path; a URL may stand in its place. */
export function originOf(site: unknown): string | undefined {
  if (typeof site === 'string') return Object.hasOwn(hosts, site) ? hosts[site] : undefined;
  const host = (site as { readonly host?: unknown } | null)?.host;
  if (typeof host !== 'string' || host === '') return undefined;
  const url = pageAddress(host.includes('://') ? host : `https://${host}`);
  return url !== undefined && url.pathname === '/' && url.search === '' && url.hash === ''
    ? url.origin
    : undefined;
}
