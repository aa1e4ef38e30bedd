import type { RequestRecord } from '../log.ts';

/** What others may see of a request: nothing of its headers and parameters, which may hold secrets. */
export interface CallRecord {
  readonly time: string;
  readonly requestId: string;
  readonly product: string | undefined;
  readonly action: string | undefined;
  readonly region: string | undefined;
  readonly accessKeyId: string | undefined;
  readonly identity: string | undefined;
  readonly authorization: RequestRecord['authorization'];
  readonly status: number | undefined;
  readonly code: string | undefined;
  /** The id of the fault that befell it. */
  readonly fault: string | undefined;
  /** How long its answer took, with the delay of a fault, in milliseconds; none where no answer came. */
  readonly durationMs: number | undefined;
}

/** Tells of a request. */
export function callOf({ time, ...record }: RequestRecord): CallRecord {
  const { requestId, product, action, region, accessKeyId, identity } = record;
  const { authorization, status, code, fault, durationMs } = record;
  const asked = { requestId, product, action, region, accessKeyId, identity };
  return { time: time.toISOString(), ...asked, authorization, status, code, fault, durationMs };
}
