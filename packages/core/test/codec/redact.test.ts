import { describe, expect, it } from 'vitest';
import { redactNamedSecrets, redactorOf } from '../../src/codec/redact.ts';

const secrets = ['STS.id', 'STS.id/secret', 'CAIS/a+b=='];

describe('redactorOf', () => {
  it.each([
    ['as it is', 'token CAIS/a+b== is bad', 'token [redacted] is bad'],
    ['percent-encoded', 'SecurityToken=CAIS%2Fa%2Bb%3D%3D&x', 'SecurityToken=[redacted]&x'],
    [
      'percent-encoded twice',
      'SecurityToken%3DCAIS%252Fa%252Bb%253D%253D%26',
      'SecurityToken%3D[redacted]%26',
    ],
    ['in lower case', 'SecurityToken=CAIS%2fa%2bb%3d%3d', 'SecurityToken=[redacted]'],
    ['where one begins with another', 'STS.id/secret STS.id', '[redacted] [redacted]'],
  ])('takes out credentials: %s', (_, text, want) => {
    expect(redactorOf(secrets)(text)).toBe(want);
  });

  it('takes out a bearer token', () => {
    const redact = redactorOf(['', '', undefined, 'opaque(1)']);
    expect(redact('opaque(1) opaque1')).toBe('[redacted] opaque1');
  });

  it('leaves all as it is without credentials, and with ones too short to tell from words', () => {
    expect(redactorOf([])('a text')).toBe('a text');
    expect(redactorOf(['a', 'x'])('a text')).toBe('a text');
  });
});

describe('redactNamedSecrets', () => {
  it.each([
    [
      '{"AccessKeySecret":"abc","SecurityToken" : "d/e+f=","x":1}',
      '{"AccessKeySecret":"[redacted]","SecurityToken" : "[redacted]","x":1}',
    ],
    ['{"SecurityToken":"cut off', '{"SecurityToken":"[redacted] off'],
    ['<AccessKeySecret>abc</AccessKeySecret>', '<AccessKeySecret>[redacted]</AccessKeySecret>'],
    ['password=abc&user=x', 'password=[redacted]&user=x'],
    ['{\\"token\\":\\"abc\\"}', '{\\"token\\":\\"[redacted]\\"}'],
    ['a plain text', 'a plain text'],
  ])('writes %s as %s', (text, want) => {
    expect(redactNamedSecrets(text)).toBe(want);
  });
});
