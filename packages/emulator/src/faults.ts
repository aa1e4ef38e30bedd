import { validateHeaderName, validateHeaderValue } from 'node:http';

/** Which calls a fault befalls. */
export interface FaultMatch {
  /** The product's name on the wire, for example `Ecs`. Default: every product. */
  readonly product?: string;
  /** The operation's name, or several names. Default: every operation. */
  readonly action?: string | readonly string[];
  /** How many matching calls pass before the fault begins. Default: 0. */
  readonly after?: number;
  /** How many calls it befalls. Default: all that follow. */
  readonly times?: number;
}

/**
 * What a call gets instead of its answer. `reset` breaks the connection, `stall` never answers, `truncate` carries the
 * call out and breaks the connection in the middle of the answer's body.
 */
export type FaultResponse = 'reset' | 'stall' | 'truncate' | FaultAnswer | FaultDelay;

/** An answer put in place of the real one. */
export interface FaultAnswer {
  readonly status: number;
  /** The vendor's error code, put in the vendor's error body. Default: `InternalError`. */
  readonly code?: string;
  readonly message?: string;
  /** Headers that replace or join the usual ones. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A body to send as it is, in place of the vendor's error body. */
  readonly body?: string;
  /** How long the answer waits, in milliseconds. Default: 0. */
  readonly delayMs?: number;
}

/** The real answer, later. */
export interface FaultDelay {
  readonly delayMs: number;
}

/** A programmed mishap. */
export interface Fault {
  readonly match?: FaultMatch;
  readonly respond: FaultResponse;
  /** Whether the call is carried out before its answer is lost. Default: false. */
  readonly afterActing?: boolean;
}

/** The mishaps that are programmed. Of several that fit a call, the one that was added first befalls it. */
export interface Faults {
  /** Adds a fault and returns a function that takes it away. Throws where HTTP has no such status or header. */
  add(fault: Fault): () => void;
  /** Takes every fault away. */
  clear(): void;
}

/** The emulator's own side of the faults. */
export interface FaultPlan extends Faults {
  /** Returns the fault that befalls a call, and counts the call. */
  pick(product: string, action: string): Fault | undefined;
}

/** Creates an empty plan. */
export function createFaults(): FaultPlan {
  const planned = new Map<Fault, number>();
  return {
    add: (fault) => {
      checkResponse(fault.respond);
      const own = { ...fault };
      planned.set(own, 0);
      return () => {
        planned.delete(own);
      };
    },
    clear: () => planned.clear(),
    pick: (product, action) => {
      for (const [fault, seen] of planned) {
        if (!fits(fault, product, action)) continue;
        planned.set(fault, seen + 1);
        if (isDue(fault, seen)) return fault;
      }
      return undefined;
    },
  };
}

function checkResponse(respond: FaultResponse): void {
  if (typeof respond === 'string' || !('status' in respond)) return;
  if (!Number.isInteger(respond.status) || respond.status < 200 || respond.status > 599) {
    throw new RangeError(`status: must be from 200 to 599, not ${respond.status}`);
  }
  for (const [name, value] of Object.entries(respond.headers ?? {})) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
}

function fits({ match = {} }: Fault, product: string, action: string): boolean {
  const isProduct = match.product === undefined || match.product.toLowerCase() === product.toLowerCase();
  return isProduct && (match.action === undefined || [match.action].flat().includes(action));
}

function isDue({ match = {} }: Fault, seen: number): boolean {
  const { after = 0, times = Number.POSITIVE_INFINITY } = match;
  return seen >= after && seen < after + times;
}
