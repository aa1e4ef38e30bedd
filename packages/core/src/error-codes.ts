import type { ServiceError } from './errors.ts';

/** Codes by which a server says that it will act later, not now. Status is no guide: they come with 400, 429 and 503. */
const throttling: ReadonlySet<string> = new Set([
  'Throttling',
  'Rejected.Throttling',
  'ThrottlingException',
  'TooManyRequests',
  'FlowControl',
  'OperationIsThrottled',
]);

/** Codes of passing trouble on the server's side. */
const transient: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'ServiceUnavailableTemporary',
  'InternalError',
  'InternalFailure',
  'UnknownError',
  'SystemBusy',
  'LastTokenProcessing',
  'RequestTimeout',
]);

const clockSkew: ReadonlySet<string> = new Set(['InvalidTimeStamp.Expired', 'IllegalTimestamp']);

const expiredToken: ReadonlySet<string> = new Set(['InvalidSecurityToken.Expired', 'SecurityTokenExpired']);

/** The request was turned away for its rate and not acted upon. A refusal that says when to come back is one as well. */
export function isThrottling({ code, status, headers }: ServiceError): boolean {
  const isInvitation = status < 500 && Number(headers['x-acs-retry-after']) > 0;
  return status === 429 || isInvitation || code.startsWith('Throttling.') || throttling.has(code);
}

/** The server had passing trouble; it may or may not have acted. */
export function isTransient({ code, status }: ServiceError): boolean {
  return status >= 500 || transient.has(code);
}

/** The date of the request was too far from the server's. */
export function isClockSkew({ code }: ServiceError): boolean {
  return clockSkew.has(code);
}

/** The security token of the request had run out. */
export function isExpiredToken({ code }: ServiceError): boolean {
  return expiredToken.has(code);
}

/** The nonce of the request had been seen before. */
export function isNonceUsed({ code }: ServiceError): boolean {
  return code === 'SignatureNonceUsed';
}
