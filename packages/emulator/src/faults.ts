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
  /** How likely it befalls each of them, from 0 to 1. Default: 1. */
  readonly probability?: number;
  /** Where the draws of a probability begin: the same seed befalls the same calls again. A whole number. Default: 0. */
  readonly seed?: number;
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
  /**
   * Adds a fault and returns a function that takes it away. Throws where HTTP has no such status or header, or where a number of
   * its match makes no sense.
   */
  add(fault: Fault): () => void;
  /** Takes every fault away. */
  clear(): void;
}

/** A fault by its id, with what came of it so far. */
export interface PlannedFault {
  readonly id: string;
  readonly fault: Fault;
  /** How many calls matched it. */
  readonly seen: number;
  /** How many of them it befell. */
  readonly befallen: number;
}

/** The fault that befalls a call. */
export type Befalling = Pick<PlannedFault, 'id' | 'fault'>;

/** The emulator's own side of the faults. */
export interface FaultPlan extends Faults {
  /** Adds a fault, as `add` does. */
  plan(fault: Fault): PlannedFault;
  /** Returns the faults in the order in which they were added. */
  list(): readonly PlannedFault[];
  /** Takes a fault away. @returns whether it was there. */
  remove(id: string): boolean;
  /** Returns the fault that befalls a call, and counts the call. */
  pick(product: string, action: string): Befalling | undefined;
}

interface Entry {
  readonly fault: Fault;
  readonly draw: () => number;
  seen: number;
  befallen: number;
}

/** Creates an empty plan. */
export function createFaults(): FaultPlan {
  const planned = new Map<string, Entry>();
  let last = 0;
  const plan = (fault: Fault): PlannedFault => {
    checkMatch(fault.match);
    checkResponse(fault.respond);
    last += 1;
    const id = `fault-${last}`;
    const entry = { fault: { ...fault }, draw: drawsFrom(fault.match?.seed ?? 0), seen: 0, befallen: 0 };
    planned.set(id, entry);
    return told(id, entry);
  };
  return {
    plan,
    add: (fault) => {
      const { id } = plan(fault);
      return () => {
        planned.delete(id);
      };
    },
    list: () => [...planned].map(([id, entry]) => told(id, entry)),
    remove: (id) => planned.delete(id),
    clear: () => planned.clear(),
    pick: (product, action) => {
      for (const [id, entry] of planned) {
        if (fits(entry.fault, product, action) && befalls(entry)) return { id, fault: entry.fault };
      }
      return undefined;
    },
  };
}

function told(id: string, { fault, seen, befallen }: Entry): PlannedFault {
  return { id, fault, seen, befallen };
}

function checkMatch({ after = 0, times = 0, probability = 1, seed = 0 }: FaultMatch = {}): void {
  for (const [name, value] of Object.entries({ after, times })) {
    if (!(value >= 0)) throw new RangeError(`${name}: must be 0 or more calls, not ${value}`);
  }
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`probability: must be from 0 to 1, not ${probability}`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed: must be a whole number, not ${seed}`);
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

/** Counts a call that matches, and decides on it. */
function befalls(entry: Entry): boolean {
  const { after = 0, times = Number.POSITIVE_INFINITY, probability = 1 } = entry.fault.match ?? {};
  entry.seen += 1;
  if (entry.seen <= after || entry.befallen >= times || entry.draw() >= probability) return false;
  entry.befallen += 1;
  return true;
}

/**
 * Returns a function that draws numbers from 0 to below 1, the same ones for the same seed: a counter that a mixing step of
 * multiplications and shifts spreads over 32 bits (the generator mulberry32).
 */
function drawsFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
