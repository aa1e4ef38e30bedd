import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator, startIdentityServer } from '@scope/emulator';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { iniProfile } from '../../src/credentials/ini-profile.ts';
import { failureOf, redirectedTo, roleArn, temporaryFolder } from './support.ts';

afterEach(() => vi.unstubAllEnvs());

const keys = 'access_key_id = testAccessKeyId\naccess_key_secret = testAccessKeySecret\n';

function fileOf(text: string): string {
  const file = join(temporaryFolder(), 'credentials');
  writeFileSync(file, text);
  return file;
}

describe('iniProfile', () => {
  it('uses the named section, else the one in the environment, else default', async () => {
    const section = (name: string) =>
      `[${name}]\ntype = access_key\naccess_key_id = ${name}\naccess_key_secret = s\n`;
    const file = fileOf(section('default') + section('chosen') + section('named'));
    const idOf = async (profile?: string) =>
      (await iniProfile({ file, profile }).getCredentials()).accessKeyId;
    expect(await idOf()).toBe('default');
    vi.stubEnv('ALIBABA_CLOUD_PROFILE', 'chosen');
    expect([await idOf(), await idOf('named')]).toEqual(['chosen', 'named']);
  });

  it('looks for the file in the environment, else in the home directory', async () => {
    const text = `[default]\ntype = sts\nsecurity_token = token\n${keys}`;
    vi.stubEnv('ALIBABA_CLOUD_CREDENTIALS_FILE', fileOf(text));
    expect((await iniProfile().getCredentials()).securityToken).toBe('token');
    const home = temporaryFolder();
    mkdirSync(join(home, '.alibabacloud'));
    writeFileSync(join(home, '.alibabacloud/credentials'), text.replace('= token', '= of-home'));
    vi.stubEnv('ALIBABA_CLOUD_CREDENTIALS_FILE', '');
    vi.stubEnv('HOME', home);
    expect((await iniProfile().getCredentials()).securityToken).toBe('of-home');
  });

  it('gives a bearer token', async () => {
    const file = fileOf('[default]\ntype = bearer\nbearer_token = abc\n');
    expect((await iniProfile({ file }).getCredentials()).bearerToken).toBe('abc');
  });

  it('assumes a role, with a key or with an OIDC token', async () => {
    await using emulator = await startEmulator();
    const role = `role_arn = ${roleArn}\nrole_session_name = ini\n`;
    const tokenFile = fileOf('rrsa');
    const oidc = `oidc_provider_arn = acs:ram::1:oidc-provider/x\noidc_token_file_path = ${tokenFile}\n`;
    const transport = redirectedTo(emulator.url);
    const policy = '{"Version":"1","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
    for (const text of [
      `ram_role_arn\n${keys}policy = ${policy}\nrole_session_expiration = 1800\n${role}`,
      `oidc_role_arn\n${role}${oidc}`,
    ]) {
      const file = fileOf(`[default]\ntype = ${text}`);
      await iniProfile({ file, transport }).getCredentials();
    }
    expect(emulator.requests.map(({ action }) => action)).toEqual(['AssumeRole', 'AssumeRoleWithOIDC']);
    expect(emulator.requests[0]?.parameters).toMatchObject({ Policy: policy, DurationSeconds: 1800 });
    expect(emulator.requests[1]?.parameters).toMatchObject({ OIDCToken: 'rrsa', RoleSessionName: 'ini' });
  });

  it('uses the role of the instance', async () => {
    await using server = await startIdentityServer();
    const file = fileOf('[default]\ntype = ecs_ram_role\nrole_name = instance-role\n');
    const provider = iniProfile({ file, transport: redirectedTo(server.url) });
    expect((await provider.getCredentials()).accessKeyId).toMatch(/^STS\./);
  });

  it.each([
    ['[other]\ntype = access_key', "has no profile 'default'"],
    ['', "has no profile 'default'"],
    ['[default]\naccess_key_id = x', ", profile 'default': type is missing"],
    ['[default]\ntype = access_key\naccess_key_id = x', ", profile 'default': access_key_secret is missing"],
    [
      '[default]\ntype = access_key\naccess_key_secret = M4RK',
      ", profile 'default': access_key_id is missing",
    ],
    ['[default]\ntype = rsa_key_pair', ", profile 'default': public_key_id is missing"],
    ['[default]\ntype = rsa_key_pair\npublic_key_id = x', ", profile 'default': private_key_file is missing"],
    ['[default]\ntype = __proto__', ", profile 'default': the type '__proto__' is not supported"],
    ['[default]\nM4RK', ', line 2: neither a [section] nor a key = value'],
    ['access_key_secret = M4RK', ', line 1: a key before the first [section]'],
  ])('names file, section and key of %j', async (text, message) => {
    const file = fileOf(text);
    const failure = await failureOf(iniProfile({ file }).getCredentials());
    expect(failure).toBe(`CredentialsError: ${file}${message.startsWith(',') ? '' : ' '}${message}`);
    expect(failure).not.toContain('M4RK');
  });

  it('names a file that is missing', async () => {
    const file = join(temporaryFolder(), 'none');
    expect(await failureOf(iniProfile({ file }).getCredentials())).toBe(
      `CredentialsError: ${file} does not exist`,
    );
  });
});
