/** Which hosts of Alibaba Cloud the emulator stands for. */
export interface Hosts {
  /** Tells whether the emulator answers for a host, a name or an address without its port. */
  isOurs(host: string): boolean;
  /** Returns the region that a host names; nothing where it names none, or is none of ours. */
  regionOf(host: string): string | undefined;
  /** A regular expression of the hosts that are the cloud's, loopback not being one. */
  readonly pattern: string;
}

/** Where an instance asks for its metadata. */
export const metadataHost = '100.100.100.200';

/** Where a person signs in to the console. */
const signInHosts = ['signin.aliyun.com', 'signin-intl.aliyun.com', 'signin.alibabacloud.com'];

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** Between the product and the region: `sts-vpc.cn-beijing`, `ecs-share.cn-beijing`, and classic names such as `ecs-cn-hangzhou`. */
const kinds = '(?:-vpc|-internal|-share|-openapi|-readonly)?';
const region = '[a-z]{2,4}(?:-[a-z0-9]+){1,4}';

/** Knows the hosts of products (`ecs`), in whichever region. */
export function createHosts(products: readonly string[]): Hosts {
  const names = [...new Set(products)].map((name) => literally(name.toLowerCase()));
  const ofProduct = `(?:${names.join('|')})${kinds}(?:[.-](${region}))?\\.aliyuncs\\.com`;
  const others = [...signInHosts, metadataHost].map(literally).join('|');
  const pattern = `^(?:${ofProduct}|${others})$`;
  const form = new RegExp(pattern);
  return {
    pattern,
    isOurs: (host) => loopback.test(plain(host)) || form.test(plain(host)),
    regionOf: (host) => form.exec(plain(host))?.[1],
  };
}

function literally(text: string): string {
  return text.replace(/[^a-z0-9]/g, '\\$&');
}

/** Where a connection leads. */
export interface HostAndPort {
  /** A name or an address. */
  readonly host: string;
  readonly port: number;
}

/** Splits `ecs.aliyuncs.com:443` or `[::1]:80`; nothing where it is neither a name nor an address with a port. */
export function splitAuthority(authority: string, otherwise: number): HostAndPort | undefined {
  const [, bracketed, name, port] =
    /^(?:\[([0-9a-fA-F:.]+)\]|([\w.-]+))(?::(\d{1,5}))?$/.exec(authority) ?? [];
  const host = bracketed ?? name;
  const number = port === undefined ? otherwise : Number(port);
  return host === undefined || number < 1 || number > 65_535 ? undefined : { host, port: number };
}

function plain(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}
