import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../../src/index.ts';
import { useEmulator } from '../../support/emulator.ts';
import { exchange, type Reply } from '../../support/http.ts';
import { call, encodePairs, timeOf } from '../../support/signed-call.ts';

function keyPair() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

const [own, foreign] = [keyPair(), keyPair()];
const emulator = useEmulator({
  keyPairs: [{ publicKeyId: 'LTRSA.own', publicKey: own.publicKey, userName: 'rsa' }],
});

type Changes = Readonly<Record<string, string | undefined>>;

/** Asks as the vendor's clients do: a GET request with everything in the query. */
function generate(changes: Changes = {}, privateKey = own.privateKey): Promise<Reply> {
  const usual: Changes = {
    AccessKeyId: 'LTRSA.own',
    Action: 'GenerateSessionAccessKey',
    DurationSeconds: '3600',
    Format: 'JSON',
    SignatureMethod: 'SHA256withRSA',
    SignatureNonce: randomUUID(),
    SignatureType: 'PRIVATEKEY',
    SignatureVersion: '1.0',
    Timestamp: timeOf(emulator()),
    Version: '2015-04-01',
  };
  const parameters = Object.fromEntries(
    Object.entries({ ...usual, ...changes }).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    ),
  );
  const toSign = `GET&%2F&${encodeURIComponent(encodePairs(parameters))}`;
  const Signature = createSign('sha256').update(toSign).sign(privateKey, 'base64');
  return exchange(emulator().url, {
    method: 'GET',
    path: `/?${encodePairs({ ...parameters, Signature })}`,
    headers: {},
  });
}

function keyOf({ body }: Reply) {
  const key = body.SessionAccessKey as Record<string, string>;
  return {
    id: key.SessionAccessKeyId ?? '',
    secret: key.SessionAccessKeySecret ?? '',
    end: key.Expiration ?? '',
  };
}

describe('GenerateSessionAccessKey', () => {
  it('gives a key that works without a token until it ends', async () => {
    const reply = await generate({ DurationSeconds: '900' });
    const key = keyOf(reply);
    expect(Date.parse(key.end) - emulator().clock.now()).toBeLessThanOrEqual(900_000);
    const works = await call(emulator(), 'Sts.GetCallerIdentity', {}, { key });
    expect(works.body.Arn).toBe('acs:ram::1234567890123456:user/rsa');
    emulator().clock.advance(900_000);
    const ended = await call(emulator(), 'Sts.GetCallerIdentity', {}, { key });
    expect([ended.status, ended.body.Code]).toEqual([404, 'InvalidAccessKeyId.NotFound']);
  });

  it.each<[string, Changes, string]>([
    ['another signature method', { SignatureMethod: 'HMAC-SHA1' }, 'InvalidParameter.SignatureMethod'],
    ['another signature type', { SignatureType: '' }, 'MissingSignatureType'],
    ['no time', { Timestamp: undefined }, 'MissingTimestamp'],
    ['an unknown key pair', { AccessKeyId: 'nobody' }, 'InvalidAccessKeyId.NotFound'],
    ['the id of another key pair', { PublicKeyId: 'nobody' }, 'InvalidParameter.PublicKeyId'],
    ['a life that is too short', { DurationSeconds: '899' }, 'InvalidParameter.DurationSeconds'],
    ['a life that is too long', { DurationSeconds: '3601' }, 'InvalidParameter.DurationSeconds'],
  ])('refuses %s', async (_, changes, code) => {
    expect((await generate(changes)).body.Code).toBe(code);
  });

  it('refuses the signature of another private key', async () => {
    expect((await generate({}, foreign.privateKey)).body.Code).toBe('SignatureDoesNotMatch');
  });

  it('takes a nonce once', async () => {
    const SignatureNonce = randomUUID();
    const replies = [await generate({ SignatureNonce }), await generate({ SignatureNonce })];
    expect(replies.map(({ body }) => body.Code)).toEqual([undefined, 'SignatureNonceUsed']);
  });

  it('refuses a call that is signed with an access key', async () => {
    const reply = await call(emulator(), 'Sts.GenerateSessionAccessKey', { DurationSeconds: '3600' });
    expect(reply.body.Code).toBe('MissingAccessKeyId');
  });
});

describe('a key pair that makes no sense', () => {
  it.each([
    [{ publicKeyId: '', publicKey: own.publicKey }, 'keyPairs: pair 1 has an empty id'],
    [{ publicKeyId: 'x', publicKey: 'M4RK' }, 'keyPairs: pair 1 has no RSA public key in PEM form'],
  ])('is refused at the start', async (pair, message) => {
    await expect(startEmulator({ keyPairs: [pair] })).rejects.toThrow(new TypeError(message));
  });
});
