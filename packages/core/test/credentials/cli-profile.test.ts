import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Emulator, type IdentityServer, startEmulator, startIdentityServer } from '@scope/emulator';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cliProfile } from '../../src/credentials/cli-profile.ts';
import type { CliProfileOptions } from '../../src/credentials/node-providers.ts';
import { failureOf, key, manualClock, redirectedTo, roleArn, temporaryFolder } from './support.ts';

afterEach(() => vi.unstubAllEnvs());

const keys = { access_key_id: key.accessKeyId, access_key_secret: key.accessKeySecret };

/** Writes a configuration whose first profile is the current one. */
function configOf(...profiles: object[]): string {
  const file = join(temporaryFolder(), 'config.json');
  const named = profiles.map((profile, index) => ({ name: `p${index}`, ...profile }));
  writeFileSync(file, JSON.stringify({ current: 'p0', profiles: named, meta_path: '' }));
  return file;
}

function profileOf(...profiles: object[]) {
  return cliProfile({ file: configOf(...profiles) });
}

describe('the choice of the profile', () => {
  const ak = (id: string, name: string) => ({ ...keys, mode: 'AK', access_key_id: id, name });
  const idOf = async (options: CliProfileOptions) => (await cliProfile(options).getCredentials()).accessKeyId;

  it('is the option, else the environment, else the current one', async () => {
    const file = configOf(ak('current', 'p0'), ak('chosen', 'p1'), ak('named', 'p2'));
    expect(await idOf({ file })).toBe('current');
    vi.stubEnv('ALIBABA_CLOUD_PROFILE', 'p1');
    expect(await idOf({ file })).toBe('chosen');
    expect(await idOf({ file, profile: 'p2' })).toBe('named');
  });

  it('looks for the file in the environment, else in the home directory', async () => {
    vi.stubEnv('ALIBABA_CLOUD_CONFIG_FILE', configOf(ak('from-variable', 'p0')));
    expect(await idOf({})).toBe('from-variable');
    const home = temporaryFolder();
    mkdirSync(join(home, '.aliyun'));
    writeFileSync(join(home, '.aliyun/config.json'), readFileSync(configOf(ak('from-home', 'p0'))));
    vi.stubEnv('ALIBABA_CLOUD_CONFIG_FILE', '');
    vi.stubEnv('HOME', home);
    expect(await idOf({})).toBe('from-home');
  });

  it.each(['__proto__', 'constructor', 'p9'])('fails for a profile %s that is not there', async (profile) => {
    const file = configOf(ak('x', 'p0'));
    expect(await failureOf(cliProfile({ file, profile }).getCredentials())).toBe(
      `CredentialsError: ${file} has no profile '${profile}'`,
    );
  });
});

describe('a file that is not as it should be', () => {
  it.each([
    ['{"current":"p0","access_key_secret":"M4RK', 'is no JSON'],
    ['[]', 'has no list of profiles'],
    ['null', 'has no list of profiles'],
    ['{"profiles":{}}', 'has no list of profiles'],
    ['{"profiles":[null,7]}', "has no profile 'default'"],
  ])('is named without its content: %s', async (text, message) => {
    const file = join(temporaryFolder(), 'config.json');
    writeFileSync(file, text);
    expect(await failureOf(cliProfile({ file }).getCredentials())).toBe(
      `CredentialsError: ${file} ${message}`,
    );
  });

  it('is named when it is missing or cannot be read', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'config.json');
    expect(await failureOf(cliProfile({ file }).getCredentials())).toBe(
      `CredentialsError: ${file} does not exist`,
    );
    expect(await failureOf(cliProfile({ file: folder }).getCredentials())).toBe(
      `CredentialsError: ${folder} cannot be read: EISDIR`,
    );
  });

  it.each([
    [{}, 'mode is missing'],
    [{ mode: 'Magic' }, "the mode 'Magic' is not supported"],
    [{ mode: 'constructor' }, "the mode 'constructor' is not supported"],
    [{ mode: 'AK', access_key_id: 'x' }, 'access_key_secret is missing'],
    [{ mode: 'AK', access_key_id: 7 }, 'access_key_id takes a text'],
    [
      { mode: 'AK', ...keys, access_key_secret: 'a b' },
      'accessKeySecret contains white space or characters outside ASCII',
    ],
    [{ mode: 'StsToken', ...keys }, 'sts_token is missing'],
    [{ mode: 'RamRoleArn', ...keys }, 'ram_role_arn is missing'],
    [
      { mode: 'RamRoleArn', ...keys, ram_role_arn: 'ops' },
      "ram_role_arn takes an ARN such as 'acs:ram::123456789012:role/ops'",
    ],
    [
      { mode: 'RamRoleArn', ...keys, ram_role_arn: roleArn, expired_seconds: 'x' },
      'expired_seconds takes a whole number',
    ],
    [{ mode: 'ChainableRamRoleArn', ram_role_arn: roleArn }, 'source_profile is missing'],
    [{ mode: 'External' }, 'process_command is missing'],
    [{ mode: 'CredentialsURI' }, 'credentials_uri is missing'],
    [{ mode: 'OIDC', ram_role_arn: roleArn }, 'oidc_provider_arn is missing'],
    [{ mode: 'Anonymous' }, "the mode 'Anonymous' has no credentials"],
    [{ mode: 'RsaKeyPair' }, 'private_key is missing'],
    [{ mode: 'RsaKeyPair', private_key: 'key.pem' }, 'key_pair_name is missing'],
    [
      { mode: 'BearerToken', bearer_token: 'b', bearer_token_header_key: 'x-other' },
      /^bearer_token_header_key takes x-acs-bearer-token/,
    ],
    [{ mode: 'OAuth' }, 'oauth_site_type is missing'],
    [{ mode: 'OAuth', oauth_site_type: 'MARS' }, 'oauth_site_type takes CN or INTL'],
    [{ mode: 'CloudSSO' }, 'access_token is missing'],
    [
      {
        mode: 'CloudSSO',
        access_token: 't',
        cloud_sso_account_id: 'a',
        cloud_sso_access_config: 'c',
        cloud_sso_sign_in_url: 'http://x',
      },
      'cloud_sso_sign_in_url takes an https URL',
    ],
  ])('is named with profile and key: %o', async (profile, message) => {
    const file = configOf(profile);
    const failure = await failureOf(cliProfile({ file }).getCredentials());
    const where = `CredentialsError: ${file}, profile 'p0': `;
    expect(failure.slice(0, where.length)).toBe(where);
    expect(failure.slice(where.length)).toMatch(message);
  });
});

describe('the modes without a network', () => {
  it('AK and StsToken give what stands in the file', async () => {
    expect((await profileOf({ mode: 'AK', ...keys }).getCredentials()).securityToken).toBeUndefined();
    const sts = await profileOf({ mode: 'StsToken', ...keys, sts_token: 'token' }).getCredentials();
    expect([sts.accessKeyId, sts.securityToken]).toEqual([key.accessKeyId, 'token']);
  });

  it('BearerToken gives the token', async () => {
    expect((await profileOf({ mode: 'BearerToken', bearer_token: 'b' }).getCredentials()).bearerToken).toBe(
      'b',
    );
  });

  it('External runs its program', async () => {
    const output = JSON.stringify({ mode: 'AK', ...keys });
    const command = `"${process.execPath}" -e 'console.log(process.argv[1])' '${output}'`;
    const { accessKeyId } = await profileOf({ mode: 'External', process_command: command }).getCredentials();
    expect(accessKeyId).toBe(key.accessKeyId);
  });
});

describe('a token that the server has rejected', () => {
  it('is read again from the file, which another tool may have renewed', async () => {
    const file = configOf({ mode: 'StsToken', ...keys, access_key_id: 'STS.old', sts_token: 'old' });
    const provider = cliProfile({ file });
    await provider.getCredentials();
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('old', 'new'));
    expect((await provider.getCredentials()).accessKeyId).toBe('STS.old');
    expect((await provider.getCredentials({ rejectedAccessKeyId: 'STS.old' })).accessKeyId).toBe('STS.new');
    expect((await provider.getCredentials()).accessKeyId).toBe('STS.new');
  });
});

describe('the modes that ask STS', () => {
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await startEmulator();
  });
  afterEach(() => emulator.close());

  const role = (options: object = {}) => ({
    ...keys,
    mode: 'RamRoleArn',
    ram_role_arn: roleArn,
    ram_session_name: 'cli',
    sts_endpoint: emulator.url,
    ...options,
  });

  it('RamRoleArn passes on every key of the profile', async () => {
    const policy = '{"Version":"1","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
    const options = { expired_seconds: 1_200, policy, external_id: 'ext' };
    await profileOf(role(options)).getCredentials();
    expect(emulator.requests[0]?.parameters).toEqual({
      ...{
        RoleArn: roleArn,
        RoleSessionName: 'cli',
        DurationSeconds: 1_200,
        Policy: policy,
        ExternalId: 'ext',
      },
    });
  });

  it('asks STS once for callers that come at the same time', async () => {
    const provider = profileOf(role());
    await Promise.all(Array.from({ length: 50 }, () => provider.getCredentials()));
    expect(emulator.requests.length).toBe(1);
  });

  it('ChainableRamRoleArn follows its sources', async () => {
    const chained = (source_profile: string, name: string) =>
      role({ mode: 'ChainableRamRoleArn', source_profile, ram_session_name: name });
    await profileOf(chained('p1', 'last'), chained('p2', 'middle'), { mode: 'AK', ...keys }).getCredentials();
    expect(emulator.requests.map(({ identity }) => identity)).toEqual([
      'acs:ram::1234567890123456:user/tester',
      'acs:sts::1234567890123456:assumed-role/tester/middle',
    ]);
  });

  it('ChainableRamRoleArn refuses to go in circles', async () => {
    const chained = (source_profile: string) => role({ mode: 'ChainableRamRoleArn', source_profile });
    const file = configOf(chained('p1'), chained('p2'), chained('p1'));
    expect(await failureOf(cliProfile({ file }).getCredentials())).toBe(
      `CredentialsError: ${file}, profile 'p1': the profile is its own source: p0 → p1 → p2 → p1`,
    );
  });

  it('OIDC reads the token file', async () => {
    const oidc_token_file = join(temporaryFolder(), 'token');
    writeFileSync(oidc_token_file, 'rrsa');
    await profileOf(
      role({ mode: 'OIDC', oidc_provider_arn: 'acs:ram::1:oidc-provider/x', oidc_token_file }),
    ).getCredentials();
    expect(emulator.requests[0]).toMatchObject({
      action: 'AssumeRoleWithOIDC',
      parameters: { OIDCToken: 'rrsa' },
    });
  });

  it('RamRoleArnWithRoleName assumes a role with the role of the instance', async () => {
    await using identity = await startIdentityServer();
    const metadata = redirectedTo(identity.url);
    const sts = redirectedTo(emulator.url);
    const transport = {
      send: (request: Parameters<typeof sts.send>[0]) =>
        (request.origin === 'http://100.100.100.200' ? metadata : sts).send(request),
    };
    const file = configOf(role({ mode: 'RamRoleArnWithRoleName', ram_role_name: 'instance-role' }));
    // The emulator does not know sessions of the metadata service: that it asks about one shows who signed.
    expect(await failureOf(cliProfile({ file, transport }).getCredentials())).toMatch(
      /cannot assume acs:ram::1234567890123456:role\/tester: AssumeRole failed with InvalidSecurityToken\.Malformed/,
    );
    expect(identity.requests).toHaveLength(2);
  });
});

describe('the modes that ask other issuers', () => {
  let server: IdentityServer;
  beforeEach(async () => {
    server = await startIdentityServer();
  });
  afterEach(() => server.close());

  const using = (file: string, options: object = {}) =>
    cliProfile({ file, transport: redirectedTo(server.url), ...options });

  it('EcsRamRole and CredentialsURI', async () => {
    const ecs = using(configOf({ mode: 'EcsRamRole', ram_role_name: 'instance-role' }));
    const uri = using(configOf({ mode: 'CredentialsURI', credentials_uri: `${server.url}/credentials` }));
    vi.stubEnv('ALIBABA_CLOUD_CREDENTIALS_URI', `${server.url}/credentials`);
    const elsewhere = using(configOf({ mode: 'CredentialsURI' }));
    for (const provider of [ecs, uri, elsewhere])
      expect((await provider.getCredentials()).accessKeyId).toMatch(/^STS\./);
  });

  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

  const sso = {
    mode: 'CloudSSO',
    cloud_sso_sign_in_url: 'https://signin.example.com/device/login',
    cloud_sso_account_id: '1',
    cloud_sso_access_config: 'ac-1',
    access_token: 'testAccessToken',
    cloud_sso_access_token_expire: 4_000_000_000,
  };

  it('CloudSSO trades its access token', async () => {
    expect((await using(configOf(sso)).getCredentials()).securityToken).toMatch(/^CAIS/);
    expect(server.requests).toEqual(['POST /cloud-credentials']);
  });

  it('CloudSSO shares its session with the tool and other processes, leaving all other keys alone', async () => {
    const file = configOf({ ...sso, unknown_key: [1] }, { mode: 'AK', ...keys });
    chmodSync(file, 0o600);
    const before = read(file);
    const ids = await Promise.all(Array.from({ length: 10 }, async () => using(file).getCredentials()));
    expect(new Set(ids.map(({ accessKeyId }) => accessKeyId)).size).toBe(1);
    expect(server.requests).toEqual(['POST /cloud-credentials']);
    const { access_key_id, access_key_secret, sts_token, sts_expiration, ...rest } = read(file).profiles[0];
    expect([access_key_id, access_key_secret, sts_token]).toEqual([
      ids[0]?.accessKeyId,
      ids[0]?.accessKeySecret,
      ids[0]?.securityToken,
    ]);
    expect(sts_expiration * 1_000).toBe(ids[0]?.expiration?.getTime());
    expect([rest, read(file).profiles[1]]).toEqual(before.profiles);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(file, '..'))).toEqual(['config.json']);
  });

  it.each([
    ['has ended', { sts_expiration: 1 }],
    ['is about to end', { sts_expiration: Math.floor(Date.now() / 1_000) + 60 }],
    ['has lost a part', { sts_token: '' }],
  ])('CloudSSO replaces a session in the file that %s', async (_, change) => {
    const session = { ...keys, sts_token: 'old', sts_expiration: 4_000_000_000 };
    const file = configOf({ ...sso, ...session, ...change });
    expect((await using(file).getCredentials()).accessKeyId).toMatch(/^STS\./);
  });

  it('CloudSSO works where the file cannot be written', async () => {
    const file = configOf(sso);
    // Whatever cannot be replaced by a lock stands for a folder that cannot be written.
    mkdirSync(`${file}.lock`);
    utimesSync(`${file}.lock`, 0, 0);
    expect((await using(file).getCredentials()).accessKeyId).toMatch(/^STS\./);
  });

  it('CloudSSO says how to sign in again', async () => {
    const file = configOf({ ...sso, cloud_sso_access_token_expire: 1 });
    expect(await failureOf(using(file).getCredentials())).toBe(
      `CredentialsError: ${file}, profile 'p0': the sign-in has expired: run 'aliyun configure --mode CloudSSO' to sign in again`,
    );
    expect(server.requests).toEqual([]);
  });

  it('CloudSSO hands on a refusal', async () => {
    expect(await failureOf(using(configOf({ ...sso, access_token: 'M4RK' })).getCredentials())).toBe(
      'CredentialsError: CloudSSO: signin.example.com answered with status 401 and InvalidAccessToken',
    );
  });

  it.each([
    [{ CloudCredential: null }, 'the answer has no Expiration'],
    ['{}', 'the answer has no Expiration'],
    ['', 'the answer is no JSON object'],
  ])('CloudSSO refuses the answer %o', async (body, message) => {
    server.override('/cloud-credentials', { status: 200, body });
    expect(await failureOf(using(configOf(sso)).getCredentials())).toBe(
      `CredentialsError: CloudSSO: ${message}`,
    );
  });

  const signedIn = {
    mode: 'OAuth',
    oauth_site_type: 'CN',
    oauth_refresh_token: 'testRefreshToken',
    oauth_access_token: 'stale',
    oauth_access_token_expire: 1,
    region_id: 'cn-hangzhou',
    unknown_key: { kept: [1, 'two'] },
  };

  it('OAuth refreshes its tokens and writes them back, leaving all other keys alone', async () => {
    const file = configOf(signedIn, { mode: 'AK', ...keys });
    chmodSync(file, 0o600);
    const before = read(file);
    const { accessKeyId } = await using(file).getCredentials();
    const after = read(file);
    const { oauth_refresh_token, oauth_access_token, oauth_access_token_expire, ...rest } = after.profiles[0];
    expect([oauth_refresh_token, oauth_access_token]).not.toContain('testRefreshToken');
    expect(oauth_access_token_expire).toBeGreaterThan(Date.now() / 1_000 + 3_000);
    expect(rest).toMatchObject({
      access_key_id: accessKeyId,
      region_id: 'cn-hangzhou',
      unknown_key: { kept: [1, 'two'] },
    });
    expect({ ...after, profiles: after.profiles.slice(1) }).toEqual({
      ...before,
      profiles: before.profiles.slice(1),
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(file, '..'))).toEqual(['config.json']);
  });

  it('OAuth leaves numbers alone that JavaScript cannot hold', async () => {
    const file = configOf(signedIn);
    const number = '12345678901234567890';
    writeFileSync(file, readFileSync(file, 'utf8').replace('"two"', number));
    await using(file).getCredentials();
    expect(readFileSync(file, 'utf8')).toContain(`\t${number}\n`);
  });

  // Only the superuser can give a file to somebody else, here as in the case at hand.
  it.skipIf(process.getuid?.() !== 0)('OAuth leaves a file to its owner', async () => {
    const file = configOf(signedIn);
    chownSync(file, 1234, 1235);
    chmodSync(file, 0o640);
    await using(file).getCredentials();
    const { uid, gid, mode } = statSync(file);
    expect([uid, gid, mode & 0o777]).toEqual([1234, 1235, 0o640]);
  });

  it('OAuth keeps the mode of a file whatever the mask of the process', async () => {
    const file = configOf(signedIn);
    chmodSync(file, 0o664);
    const mask = process.umask(0o077);
    await using(file)
      .getCredentials()
      .finally(() => process.umask(mask));
    expect(statSync(file).mode & 0o777).toBe(0o664);
  });

  it('OAuth uses the session that another process has left in the file', async () => {
    const file = configOf(signedIn);
    const ids = [await using(file).getCredentials(), await using(file).getCredentials()];
    expect(ids[0]?.accessKeyId).toBe(ids[1]?.accessKeyId);
    expect(server.requests).toEqual(['POST /v1/token', 'POST /v1/exchange']);
  });

  it('OAuth uses each refresh token once, however many providers there are', async () => {
    const file = configOf(signedIn);
    await Promise.all(Array.from({ length: 10 }, () => using(file).getCredentials()));
    expect(server.requests).toEqual(['POST /v1/token', 'POST /v1/exchange']);
  });

  it('OAuth renews the session before it ends, and the tokens when they are due', async () => {
    const clock = manualClock();
    await using timed = await startIdentityServer({ clock: clock.now });
    const provider = cliProfile({ file: configOf(signedIn), transport: redirectedTo(timed.url), clock });
    const first = await provider.getCredentials();
    clock.advance(3_600_000);
    const second = await provider.getCredentials();
    expect(first.accessKeyId).not.toBe(second.accessKeyId);
    expect(timed.requests.filter((request) => request === 'POST /v1/token')).toHaveLength(2);
  });

  it('OAuth replaces a session that a server has rejected', async () => {
    const provider = using(configOf(signedIn));
    const { accessKeyId } = await provider.getCredentials();
    const fresh = await provider.getCredentials({ rejectedAccessKeyId: accessKeyId });
    expect(fresh.accessKeyId).not.toBe(accessKeyId);
    expect(server.requests).toEqual(['POST /v1/token', 'POST /v1/exchange', 'POST /v1/exchange']);
  });

  it('OAuth follows a link to the file and keeps it a link', async () => {
    const file = configOf(signedIn);
    const link = join(temporaryFolder(), 'config.json');
    symlinkSync(file, link);
    await using(link).getCredentials();
    expect(read(file).profiles[0].oauth_refresh_token).not.toBe('testRefreshToken');
  });

  it('OAuth says how to sign in again', async () => {
    const file = configOf({ ...signedIn, oauth_refresh_token: 'M4RK' });
    expect(await failureOf(using(file).getCredentials())).toBe(
      `CredentialsError: ${file}, profile 'p0': OAuth: oauth.aliyun.com answered with status 400 and invalid_grant; if the sign-in has ended, run 'aliyun configure --mode OAuth' to sign in again`,
    );
  });

  it('OAuth keeps new tokens even if the exchange fails', async () => {
    const file = configOf(signedIn);
    server.override('/v1/exchange', { status: 500, body: '' });
    expect(await failureOf(using(file).getCredentials())).toBe(
      'CredentialsError: OAuth: oauth.aliyun.com answered with status 500',
    );
    expect(read(file).profiles[0].oauth_refresh_token).not.toBe('testRefreshToken');
  });

  it('OAuth does not use up a token that it cannot write back', async () => {
    const file = configOf(signedIn);
    // Whatever cannot be replaced by a lock stands for a folder that cannot be written.
    mkdirSync(`${file}.lock`);
    utimesSync(`${file}.lock`, 0, 0);
    expect(await failureOf(using(file).getCredentials())).toBe(
      `CredentialsError: OAuth: tokens could not be written back beside ${file}: ERR_FS_EISDIR`,
    );
    expect(server.requests).toEqual([]);
  });

  it.each([
    [{ expires_in: 3_600 }, 'the answer has no access_token with a life'],
    [{ access_token: 'a\r\nb', expires_in: 3_600 }, 'the answer has no access_token with a life'],
    [{ access_token: 'a', expires_in: 'soon' }, 'the answer has no access_token with a life'],
    ['[]', 'the answer is no JSON object'],
  ])('OAuth refuses the tokens %o', async (body, message) => {
    server.override('/v1/token', { status: 200, body });
    const file = configOf(signedIn);
    const before = readFileSync(file, 'utf8');
    expect(await failureOf(using(file).getCredentials())).toBe(`CredentialsError: OAuth: ${message}`);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
