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
  SystemBusy: 'busy',
  OperationBusy: 'busy',
  ServiceIsConfiguring: 'busy',
  ServiceIsStopping: 'busy',
  'BackendServer.configuring': 'busy',
  'OperationFailed.ListenerStatusNotSupport': 'busy',
  OperationConflict: 'busy',
  'Operation.Conflict': 'busy',
  'InvalidOperation.Conflict': 'busy',
  TaskConflict: 'busy',
  LastTokenProcessing: 'busy',
  'OperationFailed.LastTokenProcessing': 'busy',
  ProcessingSameRequest: 'busy',
  ResourceInOperating: 'busy',
  IdempotentProcessing: 'busy',
  TOKEN_PROCESSING: 'busy',
  'NetworkStatus.Modifying': 'busy',
  'OperationDenied.OtherSubnetProcessing': 'busy',
  'EipOperation.TooFrequently': 'busy',
  'BandwidthPackageOperation.conflict': 'busy',
  'InvalidTimeStamp.Expired': 'clock-skew',
  IllegalTimestamp: 'clock-skew',
  'InvalidSecurityToken.Expired': 'expired-token',
  SecurityTokenExpired: 'expired-token',
  SignatureNonceUsed: 'nonce-used',
};

/** Tells what an error says about another attempt; `undefined` where it would fail like the first. */
export function serverReason({ code, status, headers }: ServiceError): ServerReason | undefined {
  const named = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  if (named === 'busy') return named;
  // A refusal that says when to come back was for the rate as well.
  const isInvitation = status < 500 && Number(headers['x-acs-retry-after']) > 0;
  if (status === 429 || isInvitation || code.startsWith('Throttling.')) return 'throttling';
  return named ?? (status >= 500 ? 'transient' : undefined);
}
