import { describe, expect, test } from 'vitest';
import {
  ConfigError,
  CredentialsError,
  NetworkError,
  ResponseError,
  type SdkError,
  ServiceError,
  TimeoutError,
  type TimeoutPhase,
} from '../../src/errors/errors.ts';
import { type RetryReason, retryAfterMs, retryReason } from '../../src/retry/policy.ts';

function service(status: number, code: string, headers: Record<string, string> = {}): ServiceError {
  return new ServiceError(code, { status, code, headers });
}
function network(requestSent: boolean, code?: string): NetworkError {
  return new NetworkError('failed', { host: 'h', requestSent, code });
}
function timeout(phase: TimeoutPhase, facts: { requestSent?: boolean } = {}): TimeoutError {
  return new TimeoutError('late', { phase, timeoutMs: 1, ...facts });
}
function response(status: number): ResponseError {
  return new ResponseError('odd', { status, headers: {}, excerpt: '' });
}

const none = undefined;

/** What each error is retried for: a call that may be repeated, and one that may have acted. */
const rows: [
  name: string,
  error: SdkError,
  repeatable: RetryReason | undefined,
  acting: RetryReason | undefined,
][] = [
  ['Throttling with 400', service(400, 'Throttling'), 'throttling', 'throttling'],
  ['Throttling.Api.Risk', service(400, 'Throttling.Api.Risk'), 'throttling', 'throttling'],
  ['Rejected.Throttling', service(503, 'Rejected.Throttling'), 'throttling', 'throttling'],
  ['FlowControl', service(400, 'FlowControl'), 'throttling', 'throttling'],
  ['any code with 429', service(429, 'Whatever'), 'throttling', 'throttling'],
  [
    'a refusal that names a time to come back',
    service(400, 'Busy', { 'x-acs-retry-after': '100' }),
    'throttling',
    'throttling',
  ],
  ['a 429 that is no API answer', response(429), 'throttling', 'throttling'],
  ['ServiceUnavailable', service(503, 'ServiceUnavailable'), 'transient', none],
  ['ServiceIsConfiguring', service(400, 'ServiceIsConfiguring'), 'busy', 'busy'],
  ['SystemBusy with 403', service(403, 'SystemBusy'), 'busy', 'busy'],
  [
    'a busy code that says when to come back',
    service(400, 'OperationBusy', { 'x-acs-retry-after': '9' }),
    'busy',
    'busy',
  ],
  ['a wrong state', service(403, 'IncorrectInstanceStatus'), none, none],
  ['InternalError', service(500, 'InternalError'), 'transient', none],
  ['an unknown code with 500', service(500, 'Odd'), 'transient', none],
  ['an unknown code with 400', service(400, 'Odd'), none, none],
  ['a code that only contains the word', service(400, 'NoThrottling'), none, none],
  ['InvalidTimeStamp.Expired', service(400, 'InvalidTimeStamp.Expired'), 'clock-skew', 'clock-skew'],
  ['InvalidTimeStamp.Format', service(400, 'InvalidTimeStamp.Format'), none, none],
  [
    'InvalidSecurityToken.Expired',
    service(403, 'InvalidSecurityToken.Expired'),
    'expired-token',
    'expired-token',
  ],
  ['InvalidSecurityToken.Malformed', service(403, 'InvalidSecurityToken.Malformed'), none, none],
  ['SignatureNonceUsed', service(400, 'SignatureNonceUsed'), 'nonce-used', none],
  ['SignatureDoesNotMatch', service(403, 'SignatureDoesNotMatch'), none, none],
  ['a connection that was refused', network(false, 'ECONNREFUSED'), 'connection', 'connection'],
  ['a connection that broke', network(true, 'ECONNRESET'), 'connection', none],
  ['a broken connection without a code', network(true), 'connection', none],
  ['an untrusted certificate', network(false, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'), none, none],
  ['an expired certificate', network(false, 'CERT_HAS_EXPIRED'), none, none],
  ['a proxy that refuses', network(false, 'PROXY_REFUSED'), none, none],
  ['a proxy in trouble', network(false, 'PROXY_FAILED'), 'connection', 'connection'],
  ['an answer without end', network(true, 'RESPONSE_TOO_LARGE'), none, none],
  ['a slow connection', timeout('connect'), 'connection', 'connection'],
  ['a slow answer', timeout('attempt'), 'connection', none],
  ['no free connection in time', timeout('attempt', { requestSent: false }), 'connection', 'connection'],
  ['the end of the call’s time', timeout('call'), none, none],
  ['a 502 that is no API answer', response(502), 'transient', none],
  ['a 200 that is no API answer', response(200), 'transient', none],
  ['a 302', response(302), none, none],
  ['an opaque redirect', response(0), none, none],
  ['a 404 that is no API answer', response(404), none, none],
  ['missing credentials', new CredentialsError('none'), none, none],
  ['a wrong option', new ConfigError('odd'), none, none],
];

describe('the standard policy', () => {
  for (const [name, error, repeatable, acting] of rows) {
    test(`retries ${name} for: ${repeatable ?? 'no reason'} (reading), ${acting ?? 'no reason'} (acting)`, () => {
      const earlier = new Set<RetryReason>();
      expect(retryReason(error, { repeatable: true, earlier, retryOn: [] })).toBe(repeatable);
      expect(retryReason(error, { repeatable: false, earlier, retryOn: [] })).toBe(acting);
    });
  }

  for (const reason of ['clock-skew', 'expired-token'] as const) {
    test(`tries a cure once: ${reason}`, () => {
      const code = reason === 'clock-skew' ? 'IllegalTimestamp' : 'SecurityTokenExpired';
      expect(
        retryReason(service(400, code), { repeatable: true, earlier: new Set([reason]), retryOn: [] }),
      ).toBeUndefined();
    });
  }
});

describe('the pause that a server asks for', () => {
  const now = Date.parse('2024-01-02T03:04:05Z');
  const wishes: [headers: Record<string, string>, want: number | undefined][] = [
    [{}, undefined],
    [{ 'x-acs-retry-after': '250' }, 250],
    [{ 'x-acs-retry-after': '0', 'retry-after': '5' }, 0],
    [{ 'x-acs-retry-after': 'soon', 'retry-after': '5' }, 5_000],
    [{ 'x-acs-retry-after': '-5' }, undefined],
    [{ 'retry-after': '5' }, 5_000],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': 'Tue, 02 Jan 2024 03:04:10 GMT' }, 5_000],
    [{ 'retry-after': 'Tue, 02 Jan 2024 03:04:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
  ];
  for (const [headers, want] of wishes) {
    test(`is ${want} for ${JSON.stringify(headers)}`, () => expect(retryAfterMs(headers, now)).toBe(want));
  }
});
