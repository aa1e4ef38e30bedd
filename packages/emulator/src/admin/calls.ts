import type { RequestRecord } from '../log.ts';
import { type AdminRoute, json } from './route.ts';

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
}

/** Tells of a request. */
export function callOf({ time, ...record }: RequestRecord): CallRecord {
  const { requestId, product, action, region, accessKeyId, identity, authorization, status, code } = record;
  const noted = { requestId, product, action, region, accessKeyId, identity, authorization, status, code };
  return { time: time.toISOString(), ...noted };
}

/** The requests that are remembered. The stream of those to come is no answer, and `stream.ts` serves it. */
export const callRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: '/calls', handle: (_, { requests }) => json(200, { calls: requests.map(callOf) }) },
];
