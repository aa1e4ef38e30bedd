import type { CredentialsProvider } from '../call/credentials-provider.ts';
import type { Transport } from '../transport/transport.ts';
import type { CredentialsStore } from './cache.ts';
import type { RefreshOptions } from './refreshing.ts';
import type { StsOptions } from './sts.ts';

/**
 * Options of {@link defaultCredentials}; they go on to whichever provider turns out to have credentials, and come before
 * what a profile says of the same. There is no session policy among them: a provider without a role could not apply it.
 */
export interface DefaultCredentialsOptions extends Omit<StsOptions, 'policy' | 'durationSeconds'> {}

/** Options of {@link cliProfile}. */
export interface CliProfileOptions extends DefaultCredentialsOptions {
  /** The profile's name. Default: `ALIBABA_CLOUD_PROFILE`, else the one that the file calls current. */
  readonly profile?: string | undefined;
  /** Default: `ALIBABA_CLOUD_CONFIG_FILE`, else `.aliyun/config.json` in the home directory. */
  readonly file?: string | undefined;
}

/** Options of {@link iniProfile}. */
export interface IniProfileOptions extends DefaultCredentialsOptions {
  /** The section of the file. Default: `ALIBABA_CLOUD_PROFILE`, else `default`. */
  readonly profile?: string | undefined;
  /** Default: `ALIBABA_CLOUD_CREDENTIALS_FILE`, else `.alibabacloud/credentials` in the home directory. */
  readonly file?: string | undefined;
}

/** Options of {@link ecsRamRole}. */
export interface EcsRamRoleOptions extends RefreshOptions {
  /** The role of the instance. Default: `ALIBABA_CLOUD_ECS_METADATA`, else what the metadata service says. */
  readonly roleName?: string | undefined;
  /** Insists on metadata tokens (version 2). Default: `ALIBABA_CLOUD_IMDSV1_DISABLED`, else version 1 serves as a fallback. */
  readonly disableImdsV1?: boolean | undefined;
  /** URL of the metadata service. Default: `http://100.100.100.200`. */
  readonly endpoint?: string | undefined;
  /** Your own way to the network. Default: a direct one, whatever proxy is set. */
  readonly transport?: Transport | undefined;
}

/** Options of {@link externalProcess}. */
export interface ExternalProcessOptions extends RefreshOptions {
  /** The program and its arguments: a list, or a text that is split at blanks outside quotes. No shell is involved. */
  readonly command: string | readonly string[];
  /** How long it may run, in milliseconds; 0 for no limit. Default: 60,000. */
  readonly timeoutMs?: number | undefined;
}

/** Options of {@link fileCache}. */
export interface FileCacheOptions {
  /** Default: `.alibabacloud/cache` in the home directory. */
  readonly directory?: string | undefined;
}

/** Options of {@link rsaKeyPair}. `durationSeconds` takes 900 to 3,600. */
export interface RsaKeyPairOptions extends Omit<StsOptions, 'policy' | 'cache'> {
  /** The id that the vendor has given to the public key. */
  readonly publicKeyId: string;
  /** The private key, in PEM form (PKCS #1 or PKCS #8), not encrypted. */
  readonly privateKey?: string | undefined;
  /** File that holds the private key; it is read at each refresh. */
  readonly privateKeyFile?: string | undefined;
}

/** What stands behind the providers that only Node and its like can serve; loaded when the first of them is used. */
export interface NodeProviders {
  cliProfile(options: CliProfileOptions): CredentialsProvider;
  defaultChain(options: DefaultCredentialsOptions): CredentialsProvider;
  ecsRamRole(options: EcsRamRoleOptions): CredentialsProvider;
  externalProcess(options: ExternalProcessOptions): CredentialsProvider;
  fileStore(options: FileCacheOptions): CredentialsStore;
  iniProfile(options: IniProfileOptions): CredentialsProvider;
  rsaKeyPair(options: RsaKeyPairOptions): CredentialsProvider;
}

/**
 * Gives the way to these providers. `#node-providers` resolves to `node.ts` under the `node` condition and to `web.ts`
 * everywhere else.
 *
 * @throws ConfigError that names `what`, on a platform without them.
 */
export type FindNodeProviders = (what: string) => () => Promise<NodeProviders>;
