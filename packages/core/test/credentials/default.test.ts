import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator, startIdentityServer } from '@scope/emulator';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultCredentials } from '../../src/credentials/default.ts';
import { failureOf, redirectedTo, roleArn, temporaryFolder } from './support.ts';

const names = [
  ...[
    'ACCESS_KEY_ID',
    'ACCESS_KEY_SECRET',
    'SECURITY_TOKEN',
    'ROLE_ARN',
    'OIDC_PROVIDER_ARN',
    'OIDC_TOKEN_FILE',
  ],
  ...[
    'CLI_PROFILE_DISABLED',
    'IGNORE_PROFILE',
    'CREDENTIALS_FILE',
    'CONFIG_FILE',
    'PROFILE',
    'CREDENTIALS_URI',
  ],
  ...['ECS_METADATA', 'ECS_METADATA_DISABLED', 'STS_REGION'],
];

let home: string;
beforeEach(() => {
  for (const name of names) vi.stubEnv(`ALIBABA_CLOUD_${name}`, '');
  home = temporaryFolder();
  vi.stubEnv('HOME', home);
  vi.stubEnv('ALIBABA_CLOUD_ECS_METADATA_DISABLED', 'true');
});
afterEach(() => vi.unstubAllEnvs());

function write(path: string, text: string): void {
  const file = join(home, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

const cliFile = (id: string) =>
  JSON.stringify({
    current: 'c',
    profiles: [{ name: 'c', mode: 'AK', access_key_id: id, access_key_secret: 's' }],
  });
const iniFile = '[default]\ntype = access_key\naccess_key_id = from-ini\naccess_key_secret = s\n';

describe('the default chain', () => {
  it('lists what every provider said, and where it looked', async () => {
    expect(await failureOf(defaultCredentials().getCredentials())).toBe(
      [
        'CredentialsError: No provider has credentials:',
        '- environment: ALIBABA_CLOUD_ACCESS_KEY_ID is not set',
        '- oidcRoleArn: ALIBABA_CLOUD_ROLE_ARN is not set',
        `- ${home}/.aliyun/config.json does not exist`,
        `- ${home}/.alibabacloud/credentials does not exist`,
        '- ecsRamRole: ALIBABA_CLOUD_ECS_METADATA_DISABLED is true',
        '- credentialsUri: ALIBABA_CLOUD_CREDENTIALS_URI is not set',
      ].join('\n'),
    );
  });

  it('asks in the order of the vendor', async () => {
    await using emulator = await startEmulator();
    await using identity = await startIdentityServer();
    const metadata = redirectedTo(identity.url);
    const sts = redirectedTo(emulator.url);
    const transport = {
      send: (request: Parameters<typeof sts.send>[0]) =>
        (request.origin.includes('sts') ? sts : metadata).send(request),
    };
    const find = async () => (await defaultCredentials({ transport }).getCredentials()).accessKeyId;
    const found: (string | undefined)[] = [];
    // From the last to the first: each one added takes precedence over those before.
    vi.stubEnv('ALIBABA_CLOUD_CREDENTIALS_URI', 'http://127.0.0.1/credentials');
    await find();
    found.push(identity.requests.at(-1));
    vi.stubEnv('ALIBABA_CLOUD_ECS_METADATA_DISABLED', '');
    await find();
    found.push(identity.requests.at(-1));
    write('.alibabacloud/credentials', iniFile);
    found.push(await find());
    write('.aliyun/config.json', cliFile('from-cli'));
    found.push(await find());
    write('token', 'rrsa');
    vi.stubEnv('ALIBABA_CLOUD_OIDC_TOKEN_FILE', join(home, 'token'));
    vi.stubEnv('ALIBABA_CLOUD_OIDC_PROVIDER_ARN', 'acs:ram::1:oidc-provider/x');
    vi.stubEnv('ALIBABA_CLOUD_ROLE_ARN', roleArn);
    await find();
    found.push(emulator.requests.at(-1)?.action);
    vi.stubEnv('ALIBABA_CLOUD_ACCESS_KEY_ID', 'from-environment');
    vi.stubEnv('ALIBABA_CLOUD_ACCESS_KEY_SECRET', 's');
    found.push(await find());
    expect(found).toEqual([
      'GET /credentials',
      'GET /latest/meta-data/ram/security-credentials/instance-role',
      'from-ini',
      'from-cli',
      'AssumeRoleWithOIDC',
      'from-environment',
    ]);
  });

  it('passes over a provider that is switched off, and over one that is broken', async () => {
    write('.alibabacloud/credentials', iniFile);
    write('.aliyun/config.json', cliFile('from-cli'));
    vi.stubEnv('ALIBABA_CLOUD_CLI_PROFILE_DISABLED', 'true');
    expect((await defaultCredentials().getCredentials()).accessKeyId).toBe('from-ini');
    vi.stubEnv('ALIBABA_CLOUD_CLI_PROFILE_DISABLED', '');
    vi.stubEnv('ALIBABA_CLOUD_IGNORE_PROFILE', 'TRUE');
    expect((await defaultCredentials().getCredentials()).accessKeyId).toBe('from-ini');
    vi.stubEnv('ALIBABA_CLOUD_IGNORE_PROFILE', '');
    write('.aliyun/config.json', '{');
    expect((await defaultCredentials().getCredentials()).accessKeyId).toBe('from-ini');
  });

  it('recovers after all have failed, and then stays with what it found', async () => {
    const provider = defaultCredentials();
    await failureOf(provider.getCredentials());
    write('.alibabacloud/credentials', iniFile);
    expect((await provider.getCredentials()).accessKeyId).toBe('from-ini');
    vi.stubEnv('ALIBABA_CLOUD_ACCESS_KEY_ID', 'late');
    vi.stubEnv('ALIBABA_CLOUD_ACCESS_KEY_SECRET', 's');
    expect((await provider.getCredentials()).accessKeyId).toBe('from-ini');
  });

  it('walks once for a thousand first callers', async () => {
    await using emulator = await startEmulator();
    const config = JSON.parse(cliFile('testAccessKeyId'));
    Object.assign(config.profiles[0], {
      ...{ mode: 'RamRoleArn', access_key_secret: 'testAccessKeySecret', ram_role_arn: roleArn },
      sts_endpoint: emulator.url,
    });
    write('.aliyun/config.json', JSON.stringify(config));
    const provider = defaultCredentials();
    const all = await Promise.all(Array.from({ length: 1_000 }, () => provider.getCredentials()));
    expect([new Set(all.map(({ accessKeyId }) => accessKeyId)).size, emulator.requests.length]).toEqual([
      1, 1,
    ]);
  });

  it('tells a profile where STS is, whatever the profile says, and not where nothing is said', async () => {
    await using emulator = await startEmulator();
    const config = JSON.parse(cliFile('testAccessKeyId'));
    Object.assign(config.profiles[0], {
      ...{ mode: 'RamRoleArn', access_key_secret: 'testAccessKeySecret', ram_role_arn: roleArn },
      sts_endpoint: 'http://127.0.0.1:1',
    });
    write('.aliyun/config.json', JSON.stringify(config));
    await defaultCredentials({ stsEndpoint: emulator.url }).getCredentials();
    expect(emulator.requests.map(({ action }) => action)).toEqual(['AssumeRole']);
    const untold = defaultCredentials({ stsEndpoint: undefined, maxAttempts: 1 });
    expect(await failureOf(untold.getCredentials())).toContain('Cannot connect to 127.0.0.1:1');
  });

  it('tells a section of the credentials file the same', async () => {
    await using emulator = await startEmulator();
    const section = `type = ram_role_arn\naccess_key_id = testAccessKeyId\naccess_key_secret = testAccessKeySecret`;
    write('.alibabacloud/credentials', `[default]\n${section}\nrole_arn = ${roleArn}\n`);
    await defaultCredentials({ stsEndpoint: emulator.url }).getCredentials();
    expect(emulator.requests.map(({ action }) => action)).toEqual(['AssumeRole']);
  });

  it.each(['policy', 'durationSeconds'])('takes no %s, which some providers could not apply', (name) => {
    expect(() => defaultCredentials({ [name]: 900 })).toThrow(`defaultCredentials has no option '${name}'`);
  });

  it('names an option that it does not have', () => {
    expect(() => defaultCredentials({ profile: 'x' } as never)).toThrow(
      "defaultCredentials has no option 'profile'",
    );
  });
});
