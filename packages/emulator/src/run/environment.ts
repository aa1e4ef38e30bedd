import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { directHosts, javaDirectHosts } from './direct-hosts.ts';
import { javaTrustStore, trustedWith, trustStorePassword } from './trust.ts';

/** The emulator that a program is to reach. */
export interface Reached {
  readonly url: string;
  /** The certificate of its authority. */
  readonly authority: string;
  /** A regular expression of the hosts that it stands for. */
  readonly hosts: string;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
}

/** Variables that would lead a program to the real cloud, or to credentials of it. */
const removed = [
  'ALIBABA_CLOUD_SECURITY_TOKEN',
  'ALIBABA_CLOUD_PROFILE',
  'ALIBABA_CLOUD_ROLE_ARN',
  'ALIBABA_CLOUD_OIDC_PROVIDER_ARN',
  'ALIBABA_CLOUD_OIDC_TOKEN_FILE',
  'ALIBABA_CLOUD_CREDENTIALS_URI',
  'ALIBABA_CLOUD_CREDENTIALS_FILE',
  // The classic Python SDK prefers these to credentials that the program gives it.
  'ALIYUN_ACCESS_KEY_ID',
  'ALIYUN_ACCESS_KEY_SECRET',
];

/**
 * Returns the environment in which a program's calls to Alibaba Cloud reach an emulator, whatever it is written in. Files that
 * it needs are written into `folder`. The certificates that it trusts already stay valid.
 */
export function environmentFor(
  reached: Reached,
  folder: string,
  environment: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const { port } = new URL(reached.url);
  const proxy = `http://127.0.0.1:${port}`;
  const bundle = join(folder, 'trusted.pem');
  const trusted = trustedWith(reached.authority, environment);
  writeFileSync(bundle, `${trusted}\n`);
  const own = join(folder, 'authority.pem');
  writeFileSync(own, reached.authority);
  const store = join(folder, 'trusted.jks');
  writeFileSync(store, javaTrustStore(trusted, Date.now()));
  const direct = directHosts(environment.NO_PROXY ?? environment.no_proxy, reached.hosts);
  const left = Object.fromEntries(Object.entries(environment).filter(([name]) => !removed.includes(name)));
  return {
    ...left,
    ...bothCases('HTTP_PROXY', proxy),
    ...bothCases('HTTPS_PROXY', proxy),
    ...bothCases('NO_PROXY', direct.join(',')),
    SSL_CERT_FILE: bundle,
    REQUESTS_CA_BUNDLE: bundle,
    CURL_CA_BUNDLE: bundle,
    ALIBABA_CLOUD_CA_BUNDLE: bundle,
    NODE_EXTRA_CA_CERTS: environment.NODE_EXTRA_CA_CERTS === undefined ? own : bundle,
    NODE_OPTIONS: joined(environment.NODE_OPTIONS, `--require ${quoted(preload())}`),
    JAVA_TOOL_OPTIONS: joined(environment.JAVA_TOOL_OPTIONS, javaOptions(store, port, direct)),
    ALIBABA_CLOUD_ACCESS_KEY_ID: reached.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: reached.accessKeySecret,
    ALIBABA_CLOUD_REGION_ID: environment.ALIBABA_CLOUD_REGION_ID ?? 'cn-hangzhou',
    ALIBABA_CLOUD_EMULATOR_URL: reached.url,
    ALIBABA_CLOUD_EMULATOR_HOSTS: reached.hosts,
    ALIBABA_CLOUD_EMULATOR_PORT: port,
  };
}

function javaOptions(store: string, port: string, direct: readonly string[]): string {
  const properties = {
    'javax.net.ssl.trustStore': store,
    'javax.net.ssl.trustStoreType': 'JKS',
    'javax.net.ssl.trustStorePassword': trustStorePassword,
    'http.proxyHost': '127.0.0.1',
    'http.proxyPort': port,
    'https.proxyHost': '127.0.0.1',
    'https.proxyPort': port,
    'http.nonProxyHosts': javaDirectHosts(direct),
  };
  return Object.entries(properties)
    .map(([name, value]) => quoted(`-D${name}=${value}`))
    .join(' ');
}

/** Where Windows has one variable for both cases, the two are the same. */
function bothCases(name: string, value: string): Record<string, string> {
  return process.platform === 'win32' ? { [name]: value } : { [name]: value, [name.toLowerCase()]: value };
}

function joined(given: string | undefined, more: string): string {
  return given === undefined || given === '' ? more : `${given} ${more}`;
}

/** Both variables are split at blanks, but not within quotation marks. */
function quoted(text: string): string {
  return /[\s|]/.test(text) ? `"${text}"` : text;
}

/** The built package carries the sources beside its code. */
function preload(): string {
  const places = ['./preload.cjs', '../src/run/preload.cjs'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const found = places.find(existsSync);
  if (found === undefined) throw new Error('preload.cjs is not beside the code of the emulator');
  return found;
}
