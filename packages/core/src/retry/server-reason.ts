import type { ServiceError } from '../errors/errors.ts';

/** Why an answer of the server is worth another attempt. */
export type ServerReason =
  | 'throttling'
  | 'busy'
  | 'transient'
  | 'clock-skew'
  | 'nonce-used'
  | 'expired-token';

/** Codes that say so. Status is no guide: those of throttling come with 400, 429 and 503. */
const reasons: Readonly<Record<string, ServerReason>> = {
  Throttling: 'throttling',
  'Rejected.Throttling': 'throttling',
  ThrottlingException: 'throttling',
  TooManyRequests: 'throttling',
  FlowControl: 'throttling',
  OperationIsThrottled: 'throttling',
  ServiceUnavailable: 'transient',
  ServiceUnavailableTemporary: 'transient',
  InternalError: 'transient',
  InternalFailure: 'transient',
  UnknownError: 'transient',
  RequestTimeout: 'transient',
  'InvalidTimeStamp.Expired': 'clock-skew',
  IllegalTimestamp: 'clock-skew',
  'InvalidSecurityToken.Expired': 'expired-token',
  SecurityTokenExpired: 'expired-token',
  SignatureNonceUsed: 'nonce-used',
};

/** Refusals before acting: another write, or another call with the same token, is still being carried out. */
const busy: ReadonlySet<string> = new Set([
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
]);

/** Tells what an error says about another attempt; `undefined` where it would fail like the first. */
export function serverReason({ code, status, headers }: ServiceError): ServerReason | undefined {
  if (busy.has(code)) return 'busy';
  // A refusal that says when to come back was for the rate as well.
  const isInvitation = status < 500 && Number(headers['x-acs-retry-after']) > 0;
  if (status === 429 || isInvitation || code.startsWith('Throttling.')) return 'throttling';
  return (Object.hasOwn(reasons, code) && reasons[code]) || (status >= 500 ? 'transient' : undefined);
}
