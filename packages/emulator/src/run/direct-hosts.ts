const loopback = ['localhost', '127.0.0.1', '::1'];

/** The domains that hosts of Alibaba Cloud are in. */
const domains = ['aliyuncs.com', 'aliyun.com', 'alibabacloud.com'];

/**
 * Returns the hosts that a program is to reach without a proxy: those of `NO_PROXY` and loopback. What would lead past the emulator
 * to the real cloud is left out; `hosts` is a regular expression of the hosts that the emulator stands for.
 */
export function directHosts(given: string | undefined, hosts: string): readonly string[] {
  const ours = new RegExp(hosts, 'i');
  const named = (given ?? '').split(',').map((entry) => entry.trim());
  return [...new Set([...named.filter((entry) => !leadsPast(entry, ours)), ...loopback])];
}

/** Programs take an entry for a host and for all below it. */
function leadsPast(entry: string, ours: RegExp): boolean {
  const host = hostOf(entry);
  if (host === '') return true;
  const below = [host, `ecs.${host}`, `sts.${host}`];
  return below.some((one) => ours.test(one)) || domains.some((one) => `.${one}`.endsWith(`.${host}`));
}

/** Returns the same hosts as Java's property takes them, which knows neither networks nor ports. */
export function javaDirectHosts(hosts: readonly string[]): string {
  return hosts.flatMap(javaPatterns).join('|');
}

function javaPatterns(entry: string): readonly string[] {
  if (entry === '127.0.0.1') return ['127.*'];
  if (entry === '::1') return ['[::1]'];
  const host = hostOf(entry);
  if (!/^[\w.-]+$/.test(host)) return [];
  return /^[*.]/.test(entry) ? [`*.${host}`] : [host, `*.${host}`];
}

function hostOf(entry: string): string {
  return entry
    .toLowerCase()
    .replace(/^\*?\.?/, '')
    .replace(/(?<=[^:]):\d+$/, '');
}
