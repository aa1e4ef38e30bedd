import { randomUUID } from 'node:crypto';
import type { Arrival } from './arrival.ts';
import type { SignedInstead } from './auth/signed-instead.ts';
import type { Values } from './params/value.ts';
import type { Asked } from './policy/asked.ts';
import type { Reason, Verdict } from './policy/evaluate.ts';

/** What policies said to a call. */
export interface Authorization {
  /** For example `ecs:StartInstance`. */
  readonly action: string;
  /** The ARNs of all that the call acts on. */
  readonly resources: readonly string[];
  /** The ARN that decided: the first one that was refused, or else the first one that the call acts on. */
  readonly resource?: string;
  readonly verdict: Verdict;
  /** Which policies and statements decided; none where the caller may do everything, or everybody may do this. */
  readonly reasons: readonly Reason[];
}

/** What the emulator noted about one request. Members that are missing were not known before the call was refused. */
export interface RequestRecord {
  readonly time: Date;
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  /** Request headers by lower-case name, as they arrived. */
  readonly headers: Readonly<Record<string, string>>;
  product?: string;
  version?: string;
  action?: string;
  /** The parameters in the types of the spec. */
  parameters?: Values;
  /** Parameters that were sent and that the spec does not know. */
  ignored?: readonly string[];
  /** The parameter `RegionId`. */
  region?: string;
  accessKeyId?: string;
  /** The ARN of the user or the assumed role that made the call. */
  identity?: string;
  /** Whether the caller may do what it asks for, and why. */
  authorization?: Authorization;
  /** The policies and statements that a refused call was held against. */
  asked?: Asked;
  /** What the signature covers (version 3), and the text that was signed. */
  canonicalRequest?: string;
  stringToSign?: string;
  /** What the client has signed instead, where a common mistake explains a signature that does not match. */
  signedInstead?: SignedInstead;
  /** The HTTP status of the answer, even where a fault lost it on its way; none where a fault kept the call from being answered. */
  status?: number;
  /** The error code of a refused call. */
  code?: string;
  /** What the answer to a refused call says. */
  message?: string;
  /** The id of the fault that befell the call. */
  fault?: string;
  /** How long the answer took, with the delay of a fault, in milliseconds; none where no answer comes. */
  durationMs?: number;
}

/** Begins the record of a request. */
export function createRecord({ method, path, headers }: Arrival, now: number): RequestRecord {
  return {
    time: new Date(now),
    requestId: randomUUID().toUpperCase(),
    method,
    path,
    headers: Object.fromEntries([...headers].map(([name, values]) => [name, values.join(', ')])),
  };
}

/** Writes down what further policies said; their reasons come behind those that there are. */
export function noteAuthorization(record: RequestRecord, noted: Authorization, asked?: Asked): void {
  const reasons = [...(record.authorization?.reasons ?? []), ...noted.reasons];
  record.authorization = { ...noted, reasons };
  if (asked !== undefined) record.asked = asked;
}

/** Adds a record to the log, and drops the oldest beyond `limit`. */
export function appendRecord(log: RequestRecord[], record: RequestRecord, limit: number): void {
  log.push(record);
  if (log.length > limit) log.splice(0, log.length - limit);
}
