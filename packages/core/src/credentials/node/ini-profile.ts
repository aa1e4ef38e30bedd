import { environmentVariable } from '#platform';
import type { CredentialsProvider } from '../../call/credentials-provider.ts';
import { CredentialsError } from '../../errors/errors.ts';
import { assumeRole } from '../assume-role.ts';
import { bearerToken } from '../bearer-token.ts';
import type { IniProfileOptions } from '../node-providers.ts';
import { oidcRoleArn } from '../oidc-role-arn.ts';
import { aRoleArn, aSessionName } from '../sts.ts';
import { ecsRamRole } from './ecs-ram-role.ts';
import { parseIni } from './ini.ts';
import { keyPair } from './key-pair.ts';
import { reread } from './reread.ts';
import { rsaKeyPair } from './rsa-key-pair.ts';
import { profileFile, readNamedFile, type Settings, settingsOf } from './settings.ts';
import { issuerOptions, type SharedOptions, settled } from './shared-options.ts';

/** Makes the provider that the profile's `type` asks for. */
export function iniProfile({ file: given, profile, ...options }: IniProfileOptions): CredentialsProvider {
  const shared = settled(options);
  const fileOf = () => profileFile(given, 'ALIBABA_CLOUD_CREDENTIALS_FILE', ['.alibabacloud', 'credentials']);
  return reread(
    () => readNamedFile(fileOf()),
    (text) => {
      const name = profile ?? (environmentVariable('ALIBABA_CLOUD_PROFILE') || 'default');
      const members = parseIni(text, fileOf()).get(name);
      if (members === undefined) throw new CredentialsError(`${fileOf()} has no profile '${name}'`);
      return fromSettings(settingsOf(members, `${fileOf()}, profile '${name}'`), shared);
    },
  );
}

function fromSettings(settings: Settings, shared: SharedOptions): CredentialsProvider {
  const { cache: _, ...uncached } = shared;
  const type = settings.need('type');
  switch (type) {
    case 'access_key':
      return keyPair(settings);
    case 'sts':
      return keyPair(settings, 'security_token');
    case 'bearer':
      return bearerToken(settings.need('bearer_token'));
    case 'ecs_ram_role':
      return ecsRamRole({ ...issuerOptions(shared), roleName: settings.text('role_name') });
    case 'rsa_key_pair':
      return rsaKeyPair({
        ...uncached,
        publicKeyId: settings.need('public_key_id'),
        privateKeyFile: settings.need('private_key_file'),
        durationSeconds: settings.count('session_expiration'),
      });
    case 'ram_role_arn':
      return assumeRole(keyPair(settings), { ...roleOf(settings), ...shared });
    case 'oidc_role_arn':
      return oidcRoleArn({
        ...roleOf(settings),
        ...shared,
        oidcProviderArn: settings.need('oidc_provider_arn'),
        oidcTokenFile: settings.need('oidc_token_file_path'),
      });
    default:
      throw new CredentialsError(`${settings.where}: the type '${type}' is not supported`);
  }
}

function roleOf(settings: Settings) {
  return {
    roleArn: settings.need('role_arn', aRoleArn),
    roleSessionName: settings.text('role_session_name', aSessionName),
    policy: settings.text('policy'),
    durationSeconds: settings.count('role_session_expiration'),
  };
}
