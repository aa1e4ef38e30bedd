import type { Fault } from '../faults.ts';

/** A code that a kind of fault answers with. */
export interface FaultCode {
  readonly code: string;
  readonly status: number;
  /** The products that answer so, by their names on the wire; none where all do. */
  readonly products: readonly string[];
}

/** A kind of fault that can be switched on. */
export interface FaultKind {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** The codes to choose from; the first one stands in the fault. */
  readonly codes: readonly FaultCode[];
  /** What to add as it is, or with other codes and a match. */
  readonly fault: Fault;
}

const codesOf = (status: number, products: string, codes: string): readonly FaultCode[] =>
  codes.split(' ').map((code) => ({ code, status, products: products.split(' ').filter(Boolean) }));

/** Refusals that say "not now", by the products that give them. */
const busy: readonly FaultCode[] = [
  ...codesOf(400, 'Slb Vpc', 'SystemBusy OperationBusy'),
  ...codesOf(400, 'Slb', 'ServiceIsConfiguring ServiceIsStopping BackendServer.configuring'),
  ...codesOf(400, 'Slb', 'OperationFailed.ListenerStatusNotSupport'),
  ...codesOf(403, 'Ecs Slb Vpc', 'OperationConflict Operation.Conflict'),
  ...codesOf(400, 'Ecs Slb Vpc', 'InvalidOperation.Conflict TaskConflict'),
  ...codesOf(403, 'Ecs', 'LastTokenProcessing'),
  ...codesOf(400, 'Vpc', 'OperationFailed.LastTokenProcessing'),
  ...codesOf(400, '', 'ProcessingSameRequest ResourceInOperating'),
  ...codesOf(403, 'Ecs', 'IdempotentProcessing'),
  ...codesOf(400, 'Vpc', 'TOKEN_PROCESSING NetworkStatus.Modifying OperationDenied.OtherSubnetProcessing'),
  ...codesOf(400, 'Vpc', 'EipOperation.TooFrequently BandwidthPackageOperation.conflict'),
];

/** Refusals that may pass once a resource has another state. */
const states: readonly FaultCode[] = [
  ...codesOf(400, 'Slb Vpc', 'IncorrectStatus'),
  ...codesOf(403, 'Ecs', 'IncorrectInstanceStatus IncorrectInstanceStatus.Initializing'),
  ...codesOf(403, 'Ecs', 'IncorrectDiskStatus IncorrectDiskStatus.Initializing'),
  ...codesOf(400, 'Vpc', 'IncorrectVSwitchStatus'),
  ...codesOf(403, 'Ecs', 'DependencyViolation'),
  ...codesOf(400, 'Vpc', 'DependencyViolation.VSwitch DependencyViolation.SecurityGroup'),
  ...codesOf(404, 'Ecs', 'InvalidInstanceId.NotFound'),
];

/** Every kind of fault, as a page or a program offers it. */
export const faultKinds: readonly FaultKind[] = [
  answering({
    name: 'busy',
    title: 'Busy',
    about: 'Refused before anything was done: the same call may be sent again after a pause.',
    codes: busy,
  }),
  answering({
    name: 'throttled',
    title: 'Throttled',
    about: 'Too many calls in too short a time.',
    codes: [...codesOf(429, '', 'Throttling.User Throttling.Api'), ...codesOf(400, '', 'Throttling')],
  }),
  answering({
    name: 'unavailable',
    title: 'Out of order',
    about: 'Says nothing about whether the call was carried out.',
    codes: [
      ...codesOf(503, '', 'ServiceUnavailable'),
      ...codesOf(500, '', 'InternalError'),
      ...codesOf(400, '', 'UnknownError'),
    ],
  }),
  answering({
    name: 'state',
    title: 'Wrong state',
    about: 'May pass once the resource, or what depends on it, has changed.',
    codes: states,
  }),
  answering({
    name: 'denied',
    title: 'No permission',
    about: 'As if policies did not allow the call.',
    codes: [...codesOf(403, '', 'Forbidden.RAM'), ...codesOf(403, 'Ram Sts', 'NoPermission')],
  }),
  {
    name: 'slow',
    title: 'Slow',
    about: 'The real answer, later.',
    codes: [],
    fault: { respond: { delayMs: 3_000 } },
  },
  {
    name: 'reset',
    title: 'Connection reset',
    about: 'The connection breaks before the call is carried out.',
    codes: [],
    fault: { respond: 'reset' },
  },
  {
    name: 'lost-answer',
    title: 'Lost answer',
    about: 'The call is carried out, then the connection breaks: what a client token is for.',
    codes: [],
    fault: { respond: 'reset', afterActing: true },
  },
  {
    name: 'truncate',
    title: 'Truncated answer',
    about: 'The call is carried out; the connection breaks in the middle of the answer.',
    codes: [],
    fault: { respond: 'truncate' },
  },
  {
    name: 'stall',
    title: 'No answer',
    about: 'No answer ever comes, and the connection stays open.',
    codes: [],
    fault: { respond: 'stall' },
  },
];

function answering(kind: Omit<FaultKind, 'fault'>): FaultKind {
  const [{ status, code } = { status: 500, code: 'InternalError' }] = kind.codes;
  return { ...kind, fault: { respond: { status, code } } };
}
