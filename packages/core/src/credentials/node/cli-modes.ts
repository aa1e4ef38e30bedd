import { environmentVariable } from '#platform';
import type { CredentialsProvider } from '../../call/credentials-provider.ts';
import { CredentialsError } from '../../errors/errors.ts';
import { assumeRole } from '../assume-role.ts';
import { bearerToken } from '../bearer-token.ts';
import { credentialsUri } from '../credentials-uri.ts';
import { oidcRoleArn } from '../oidc-role-arn.ts';
import { aRoleArn, aSessionName } from '../sts.ts';
import type { CliProfileParts } from './cli-profile-parts.ts';
import { cloudSso } from './cloud-sso.ts';
import { ecsRamRole } from './ecs-ram-role.ts';
import { externalProcess } from './external-process.ts';
import { keyPair } from './key-pair.ts';
import { oauth } from './oauth.ts';
import { isPrivateKey } from './private-key.ts';
import { rsaKeyPair } from './rsa-key-pair.ts';
import type { Settings } from './settings.ts';
import { issuerOptions, refreshOptions } from './shared-options.ts';

type Mode = (parts: CliProfileParts) => CredentialsProvider;

/** Every mode of the command-line tool, by its name in the file. */
export const cliModes: ReadonlyMap<string, Mode> = new Map<string, Mode>([
  ['AK', ({ settings }) => keyPair(settings)],
  ['StsToken', ({ settings }) => keyPair(settings, 'sts_token')],
  [
    'RamRoleArn',
    (parts) => role(parts, keyPair(parts.settings, parts.settings.text('sts_token') && 'sts_token')),
  ],
  ['ChainableRamRoleArn', (parts) => role(parts, parts.source(parts.settings.need('source_profile')))],
  ['RamRoleArnWithRoleName', (parts) => role(parts, instanceRole(parts))],
  ['EcsRamRole', instanceRole],
  ['OIDC', oidc],
  ['CloudSSO', cloudSso],
  ['OAuth', oauth],
  [
    'External',
    ({ settings, shared }) =>
      externalProcess({ ...refreshOptions(shared), command: settings.need('process_command') }),
  ],
  [
    'CredentialsURI',
    ({ settings, shared }) => {
      const key = 'credentials_uri';
      const uri = settings.text(key) ?? environmentVariable('ALIBABA_CLOUD_CREDENTIALS_URI');
      return credentialsUri({ ...issuerOptions(shared), uri: uri || settings.need(key) });
    },
  ],
  ['BearerToken', bearer],
  ['Anonymous', ({ settings }) => refuse(settings, "the mode 'Anonymous' has no credentials")],
  ['RsaKeyPair', keyPairOwner],
]);

function refuse({ where }: Settings, why: string): never {
  throw new CredentialsError(`${where}: ${why}`);
}

function instanceRole({ settings, shared }: CliProfileParts): CredentialsProvider {
  return ecsRamRole({ ...issuerOptions(shared), roleName: settings.text('ram_role_name') });
}

function bearer({ settings }: CliProfileParts): CredentialsProvider {
  const header = settings.text('bearer_token_header_key');
  if (header !== undefined && header.toLowerCase() !== 'x-acs-bearer-token') {
    refuse(settings, 'bearer_token_header_key takes x-acs-bearer-token, the header that this SDK sends');
  }
  return bearerToken(settings.need('bearer_token'));
}

/** `aliyun configure` puts the key itself into the profile, and the tool then takes it for the name of a file. */
function keyPairOwner({ settings, shared }: CliProfileParts): CredentialsProvider {
  const { cache: _, ...uncached } = shared;
  const text = settings.need('private_key');
  const key = isPrivateKey(text) ? { privateKey: text } : { privateKeyFile: text };
  return rsaKeyPair({
    ...stsOf(settings),
    ...uncached,
    ...key,
    publicKeyId: settings.need('key_pair_name'),
  });
}

function sessionOf(settings: Settings) {
  return {
    ...stsOf(settings),
    roleArn: settings.need('ram_role_arn', aRoleArn),
    roleSessionName: settings.text('ram_session_name', aSessionName),
    policy: settings.text('policy'),
  };
}

function stsOf(settings: Settings) {
  const stsRegionId = settings.text('sts_region');
  return {
    durationSeconds: settings.count('expired_seconds'),
    stsRegionId,
    stsEndpoint: settings.text('sts_endpoint'),
    network: settings.flag('enable_vpc') && stsRegionId !== undefined ? 'vpc' : undefined,
  };
}

function role({ settings, shared }: CliProfileParts, credentials: CredentialsProvider): CredentialsProvider {
  return assumeRole(credentials, {
    ...sessionOf(settings),
    externalId: settings.text('external_id'),
    ...shared,
  });
}

function oidc({ settings, shared }: CliProfileParts): CredentialsProvider {
  const oidcProviderArn = settings.need('oidc_provider_arn');
  const oidcTokenFile = settings.need('oidc_token_file');
  return oidcRoleArn({ ...sessionOf(settings), ...shared, oidcProviderArn, oidcTokenFile });
}
