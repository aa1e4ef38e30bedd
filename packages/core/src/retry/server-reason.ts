import type { ServiceError } from '../errors/errors.ts';

/** Why an answer of the server is worth another attempt. */
export type ServerReason =
  | 'throttling'
  | 'busy'
  | 'transient'
  | 'clock-skew'
  | 'nonce-used'
  | 'expired-token';

/**
 * Codes that say so. Status is no guide: those of throttling come with 400, 429 and 503. Those of `busy` are refusals before
 * acting: another write, or another call with the same token, is still being carried out.
 */
const codes: Readonly<Record<ServerReason, readonly string[]>> = {
  throttling: [
    'Throttling',
    'Rejected.Throttling',
    'ThrottlingException',
    'TooManyRequests',
    'FlowControl',
    'OperationIsThrottled',
  ],
  transient: [
    'ServiceUnavailable',
    'ServiceUnavailableTemporary',
    'InternalError',
    'InternalFailure',
    'UnknownError',
    'RequestTimeout',
  ],
  'clock-skew': ['InvalidTimeStamp.Expired', 'IllegalTimestamp'],
  'expired-token': ['InvalidSecurityToken.Expired', 'SecurityTokenExpired'],
  'nonce-used': ['SignatureNonceUsed'],
  busy: [
    'SystemBusy',
    'OperationBusy',
    'ServiceIsConfiguring',
    'ServiceIsStopping',
    'BackendServer.configuring',
    'OperationFailed.ListenerStatusNotSupport',
    'OperationConflict',
    'Operation.Conflict',
    'InvalidOperation.Conflict',
    'TaskConflict',
    'LastTokenProcessing',
    'OperationFailed.LastTokenProcessing',
    'ProcessingSameRequest',
    'ResourceInOperating',
    'IdempotentProcessing',
    'TOKEN_PROCESSING',
    'NetworkStatus.Modifying',
    'OperationDenied.OtherSubnetProcessing',
    'EipOperation.TooFrequently',
    'BandwidthPackageOperation.conflict',
  ],
};

/** Tells what an error says about another attempt; `undefined` where it would fail like the first. */
export function serverReason({ code, status, headers }: ServiceError): ServerReason | undefined {
  const reason = reasonOf(code);
  if (reason === 'busy') return reason;
  // A refusal that says when to come back was for the rate as well.
  const isInvitation = status < 500 && Number(headers['x-acs-retry-after']) > 0;
  if (status === 429 || isInvitation || code.startsWith('Throttling.')) return 'throttling';
  return reason ?? (status >= 500 ? 'transient' : undefined);
}

function reasonOf(code: string): ServerReason | undefined {
  const reasons = Object.keys(codes) as ServerReason[];
  return reasons.find((reason) => codes[reason].includes(code));
}
