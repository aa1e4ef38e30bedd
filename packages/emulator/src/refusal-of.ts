import { Refusal } from './refusal.ts';
import { StoreError } from './state/store-error.ts';

/** What becomes of an error. A store that refuses has nothing acknowledged; anything unknown is a bug of the emulator. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return error instanceof StoreError
    ? new Refusal(503, 'ServiceUnavailable', error.message)
    : new Refusal(500, 'InternalError', String(error));
}
