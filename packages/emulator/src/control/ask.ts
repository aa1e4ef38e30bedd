import { isRecord } from '../params/value.ts';
import { EmulatorControlError } from './error.ts';

/** One request to an emulator's own paths. */
export interface Question {
  readonly method?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Below `/_emulator`. */
  readonly path: string;
  readonly body?: object;
  readonly signal?: AbortSignal | undefined;
  /** How long an answer may take. Default: forever. */
  readonly limitMs?: number;
}

/** Asks an emulator. */
export type Ask = (question: Question) => Promise<Response>;

/** Returns what asks the emulator of an origin. */
export function askerOf(origin: string): Ask {
  return async ({ method = 'GET', path, body, signal, limitMs }) => {
    const patience = limitMs === undefined ? signal : AbortSignal.timeout(limitMs);
    const response = await fetch(`${origin}/_emulator${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      ...(patience === undefined ? {} : { signal: patience }),
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new EmulatorControlError(`No emulator answers at ${origin}`, undefined, { cause: error });
    });
    if (!response.ok) throw await refusalOf(response, origin);
    return response;
  };
}

/** The emulator says why; another server says something else. */
async function refusalOf(response: Response, origin: string): Promise<EmulatorControlError> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => undefined);
  const reason = isRecord(body) && typeof body.error === 'string' ? body.error : undefined;
  return new EmulatorControlError(reason ?? `${origin} is no emulator: it answers with ${status}`, status);
}
