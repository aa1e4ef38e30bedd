import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '@scope/emulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ServiceClient } from '../../src/client/service-client.ts';
import { cliProfile } from '../../src/credentials/cli-profile.ts';
import { fileCache } from '../../src/credentials/file-cache.ts';
import { iniProfile } from '../../src/credentials/ini-profile.ts';
import type { RsaKeyPairOptions } from '../../src/credentials/node-providers.ts';
import { ramRoleArn } from '../../src/credentials/ram-role-arn.ts';
import { rsaKeyPair } from '../../src/credentials/rsa-key-pair.ts';
import { json, startServer } from '../support/server.ts';
import { failureOf, manualClock, redirectedTo, roleArn, temporaryFolder } from './support.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (type: 'pkcs1' | 'pkcs8') => privateKey.export({ format: 'pem', type }) as string;
const bare = (text: string) => text.replace(/-----.*-----\n/g, '');
const publicKeyId = 'LTRSA.test';
const keyPairs = [{ publicKeyId, publicKey: publicKey.export({ format: 'pem', type: 'spki' }) as string }];

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ keyPairs });
});
afterEach(() => emulator.close());

function pair(options: Partial<RsaKeyPairOptions> = {}) {
  const key = options.privateKeyFile === undefined ? { privateKey: pem('pkcs8') } : {};
  return rsaKeyPair({ publicKeyId, stsEndpoint: emulator.url, ...key, ...options });
}

function fileOf(text: string): string {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, text);
  return file;
}

async function whoIs(credentials: ReturnType<typeof pair>): Promise<unknown> {
  const sts = { product: 'Sts', version: '2015-04-01', endpoints: { patterns: {} } };
  const client = new ServiceClient(sts, { endpoint: emulator.url, credentials });
  return client.send({ name: 'GetCallerIdentity' }, {});
}

describe('rsaKeyPair', () => {
  it('gets an access key that works without a token, and is renewed in time', async () => {
    const clock = manualClock();
    await using timed = await startEmulator({ keyPairs, clock: clock.now });
    const provider = pair({ stsEndpoint: timed.url, clock, durationSeconds: 900 });
    const calls = await Promise.all(Array.from({ length: 50 }, () => provider.getCredentials()));
    expect(new Set(calls.map(({ accessKeyId }) => accessKeyId)).size).toBe(1);
    expect(calls[0]?.securityToken).toBeUndefined();
    expect(calls[0]?.expiration).toEqual(new Date(clock.now() + 900_000));
    clock.advance(900_000);
    expect((await provider.getCredentials()).accessKeyId).not.toBe(calls[0]?.accessKeyId);
    expect(timed.requests.map(({ action, parameters }) => [action, parameters])).toEqual(
      Array(2).fill(['GenerateSessionAccessKey', { DurationSeconds: 900, PublicKeyId: publicKeyId }]),
    );
  });

  it('signs requests with what it gets', async () => {
    expect(await whoIs(pair())).toMatchObject({ Arn: 'acs:ram::1234567890123456:user/tester' });
  });

  it('may be the source of a role', async () => {
    await ramRoleArn({ roleArn, credentials: pair(), stsEndpoint: emulator.url }).getCredentials();
    expect(emulator.requests.map(({ action }) => action)).toEqual(['GenerateSessionAccessKey', 'AssumeRole']);
  });

  it('does not keep the role that it assumes from being shared with other processes', async () => {
    const cache = fileCache({ directory: join(temporaryFolder(), 'cache') });
    // Two providers stand for two processes: they share nothing but the files.
    for (let process = 0; process < 2; process += 1) {
      await ramRoleArn({ roleArn, credentials: pair(), stsEndpoint: emulator.url, cache }).getCredentials();
    }
    const generate = 'GenerateSessionAccessKey';
    expect(emulator.requests.map(({ action }) => action)).toEqual([generate, 'AssumeRole', generate]);
  });

  it.each([
    ['PKCS #8', pem('pkcs8')],
    ['PKCS #1', pem('pkcs1')],
    ['PKCS #8 without its first and last line', bare(pem('pkcs8'))],
    ['PKCS #1 without its first and last line', bare(pem('pkcs1'))],
    ['PKCS #8 with the line ends of Windows', pem('pkcs8').replaceAll('\n', '\r\n')],
  ])('takes a private key in the form %s, from a text or a file', async (_, text) => {
    for (const options of [{ privateKey: text }, { privateKeyFile: fileOf(text) }]) {
      expect((await pair(options).getCredentials()).accessKeyId).toMatch(/^TMPSK\./);
    }
  });

  it('reads the file at each refresh', async () => {
    const clock = manualClock();
    await using timed = await startEmulator({ keyPairs, clock: clock.now });
    const file = fileOf('later');
    const provider = pair({ privateKeyFile: file, stsEndpoint: timed.url, clock });
    expect(await failureOf(provider.getCredentials())).toMatch(/the private key is not in PEM form$/);
    writeFileSync(file, pem('pkcs1'));
    expect((await provider.getCredentials()).accessKeyId).toMatch(/^TMPSK\./);
  });

  it('corrects a wrong local clock', async () => {
    await using ahead = await startEmulator({ keyPairs, clock: () => Date.now() + 5 * 3_600_000 });
    const provider = pair({ stsEndpoint: ahead.url });
    const ids = [await provider.getCredentials(), await provider.getCredentials()];
    expect(ids[0]?.accessKeyId).toBe(ids[1]?.accessKeyId);
  });
});

describe('a private key that cannot be used', () => {
  const encrypted = { cipher: 'aes-256-cbc', passphrase: 'M4RK', format: 'pem' } as const;
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

  it.each([
    [
      'PKCS #8, encrypted',
      privateKey.export({ ...encrypted, type: 'pkcs8' }),
      'the private key is encrypted',
    ],
    [
      'PKCS #1, encrypted',
      privateKey.export({ ...encrypted, type: 'pkcs1' }),
      'the private key is encrypted',
    ],
    ['a half', pem('pkcs8').slice(0, 400), 'the private key is not in PEM form'],
    ['a damaged one', pem('pkcs8').replace(/[A-Z]/g, 'A'), 'the private key is not in PEM form'],
    ['the public key', keyPairs[0]?.publicKey ?? '', 'the private key is not in PEM form'],
    [
      'a key of another kind',
      elliptic.export({ format: 'pem', type: 'pkcs8' }),
      'the private key is no RSA key',
    ],
    ['something else', 'M4RK', 'the private key is not in PEM form'],
  ])('is named without its content: %s', async (_, text, message) => {
    const privateKey = text as string;
    const failure = await failureOf(pair({ privateKey }).getCredentials());
    expect(failure).toContain(
      `CredentialsError: rsaKeyPair: no access key for ${publicKeyId}: privateKey: ${message}`,
    );
    expect(failure).not.toMatch(/M4RK|MII/);
    expect(emulator.requests).toEqual([]);
  });

  it('is named with its file', async () => {
    const folder = temporaryFolder();
    for (const [privateKeyFile, fault] of [
      [join(folder, 'none'), 'does not exist'],
      [folder, 'cannot be read: EISDIR'],
    ] as const) {
      expect(await failureOf(pair({ privateKeyFile }).getCredentials())).toBe(
        `CredentialsError: rsaKeyPair: no access key for ${publicKeyId}: ${privateKeyFile} ${fault}`,
      );
    }
  });

  it('is refused by STS if it belongs to another public key', async () => {
    const privateKey = other.export({ format: 'pem', type: 'pkcs8' }) as string;
    expect(await failureOf(pair({ privateKey }).getCredentials())).toMatch(
      /^CredentialsError: rsaKeyPair: no access key for LTRSA\.test: GenerateSessionAccessKey failed with SignatureDoesNotMatch: The signature is not the one that this request needs \(request/,
    );
  });
});

describe('what STS answers', () => {
  const good = {
    SessionAccessKeyId: 'TMPSK.1',
    SessionAccessKeySecret: 'M4RK',
    Expiration: '2999-01-01T00:00:00Z',
  };

  it.each([
    [{}, 'the answer has no Expiration'],
    [{ SessionAccessKey: null }, 'the answer has no Expiration'],
    [{ SessionAccessKey: [good] }, 'the answer has no Expiration'],
    [{ SessionAccessKey: { ...good, SessionAccessKeyId: 7 } }, 'the answer has no SessionAccessKeyId'],
    [
      { SessionAccessKey: { ...good, SessionAccessKeySecret: '' } },
      'the answer has no SessionAccessKeySecret',
    ],
    [{ SessionAccessKey: { ...good, Expiration: 'M4RK' } }, 'the answer has no readable Expiration'],
    [
      { SessionAccessKey: { ...good, SessionAccessKeyId: 'a\r\nb' } },
      'the answer: accessKeyId contains white space or characters outside ASCII',
    ],
    [
      { SessionAccessKey: { ...good, Expiration: '2001-01-01T00:00:00Z' } },
      'the new credentials have expired already, at 2001-01-01T00:00:00.000Z',
    ],
  ])('is refused where it is partial, expired or hostile: %o', async (body, message) => {
    const server = await startServer(json(200, body));
    const failure = await failureOf(pair({ stsEndpoint: server.url }).getCredentials());
    await server.close();
    expect(failure).toBe(`CredentialsError: rsaKeyPair: ${message}`);
  });

  it('is handed on where it is a refusal', async () => {
    expect(await failureOf(pair({ publicKeyId: 'nobody' }).getCredentials())).toMatch(
      /^CredentialsError: rsaKeyPair: no access key for nobody: GenerateSessionAccessKey failed with InvalidAccessKeyId\.NotFound/,
    );
    expect(await failureOf(pair({ durationSeconds: 43_200 }).getCredentials())).toMatch(
      /failed with InvalidParameter\.DurationSeconds/,
    );
  });
});

describe('options', () => {
  it.each([
    [{}, "rsaKeyPair: option 'publicKeyId' takes a text"],
    [{ publicKeyId }, 'rsaKeyPair takes either privateKey or privateKeyFile'],
    [
      { publicKeyId, privateKey: 'M4RK', privateKeyFile: 'M4RK' },
      'rsaKeyPair takes either privateKey or privateKeyFile',
    ],
    [{ publicKeyId, privateKey: 7 }, "rsaKeyPair: option 'privateKey' takes a text"],
    [{ publicKeyId, privateKey: 'M4RK', policy: '{}' }, /^rsaKeyPair has no option 'policy'/],
    [{ publicKeyId, privateKey: 'M4RK', cache: {} }, /^rsaKeyPair has no option 'cache'/],
  ])('are checked at once: %o', (options, message) => {
    expect(() => rsaKeyPair(options as RsaKeyPairOptions)).toThrow(message);
  });
});

describe('a profile', () => {
  const cli = (profile: object) => {
    const profiles = [{ name: 'p', mode: 'RsaKeyPair', key_pair_name: publicKeyId, ...profile }];
    return cliProfile({
      file: fileOf(JSON.stringify({ current: 'p', profiles })),
      transport: redirectedTo(emulator.url),
    });
  };

  it.each([
    ['the key itself, as aliyun configure writes it', () => pem('pkcs1')],
    ['the key itself without its first and last line', () => bare(pem('pkcs8'))],
    ['the name of a file', () => fileOf(pem('pkcs8'))],
  ])('of the command-line tool may hold %s', async (_, privateKey) => {
    await cli({ private_key: privateKey(), expired_seconds: 900 }).getCredentials();
    expect(emulator.requests[0]).toMatchObject({
      action: 'GenerateSessionAccessKey',
      accessKeyId: publicKeyId,
      parameters: { DurationSeconds: 900 },
    });
    expect(emulator.requests[0]?.headers.host).toBe('sts.aliyuncs.com');
  });

  it('of the command-line tool may name the region of STS', async () => {
    await cli({ private_key: pem('pkcs8'), sts_region: 'ap-northeast-1' }).getCredentials();
    expect(emulator.requests[0]?.headers.host).toBe('sts.ap-northeast-1.aliyuncs.com');
  });

  it('of the credentials file names the file of the key', async () => {
    const lines = ['[default]', 'type = rsa_key_pair', `public_key_id = ${publicKeyId}`];
    lines.push(`private_key_file = ${fileOf(pem('pkcs8'))}`, 'session_expiration = 1200');
    const provider = iniProfile({ file: fileOf(lines.join('\n')), transport: redirectedTo(emulator.url) });
    expect((await provider.getCredentials()).accessKeyId).toMatch(/^TMPSK\./);
    expect(emulator.requests[0]?.parameters).toMatchObject({ DurationSeconds: 1200 });
  });
});
