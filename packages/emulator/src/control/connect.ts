import type { About, Liveness, VersionInfo } from '../admin/about.ts';
import type { CallRecord } from '../admin/calls.ts';
import type { ClockReading } from '../admin/clock.ts';
import type { Identities } from '../admin/identity-info.ts';
import type { Fault, PlannedFault } from '../faults.ts';
import { isRecord } from '../params/value.ts';
import type { CoverageTable } from '../world/coverage.ts';
import { askerOf, type Question } from './ask.ts';
import { EmulatorControlError } from './error.ts';
import { eventsOf } from './events.ts';

/** An emulator in another process, or on another machine. Every method rejects with an `EmulatorControlError` where it fails. */
export interface EmulatorControl {
  /** The origin of the emulator, for example `http://127.0.0.1:4566`. */
  readonly url: string;
  health(): Promise<Liveness>;
  version(): Promise<VersionInfo>;
  about(): Promise<About>;
  coverage(): Promise<CoverageTable>;
  /** Returns who there is in the emulated account; no secrets of keys. */
  identities(): Promise<Identities>;
  /** Returns all that is stored, as text for a file that another emulator begins with. It holds secrets of emulated users. */
  export(): Promise<string>;
  /** Puts the emulator back to its start; snapshots stay. */
  reset(): Promise<void>;
  readonly snapshots: {
    save(name: string): Promise<void>;
    load(name: string): Promise<void>;
    fork(name: string, to: string): Promise<void>;
    list(): Promise<readonly string[]>;
    remove(name: string): Promise<void>;
  };
  readonly clock: {
    read(): Promise<ClockReading>;
    /** Moves the time forward, or back with a negative number, by so many milliseconds. */
    advance(milliseconds: number): Promise<ClockReading>;
  };
  readonly faults: {
    add(fault: Fault): Promise<PlannedFault>;
    list(): Promise<readonly PlannedFault[]>;
    /** Takes the fault of an id away. */
    remove(id: string): Promise<void>;
    clear(): Promise<void>;
  };
  readonly calls: {
    /** Returns the latest calls, the oldest first. */
    list(): Promise<readonly CallRecord[]>;
    /**
     * Tells of each call that comes once it is connected, which it is when this resolves. The calls end when the emulator closes,
     * when their reader leaves the loop, or with an error when `signal` is aborted or the reader is too far behind.
     */
    stream(options?: { readonly signal?: AbortSignal }): Promise<AsyncIterable<CallRecord>>;
  };
}

/**
 * Makes a client for the paths of a running emulator below `/_emulator`. Nothing is sent before its first method is called.
 *
 * @example
 * const emulator = connectEmulator('http://127.0.0.1:4566');
 * await emulator.faults.add({ match: { times: 2 }, respond: { status: 503, code: 'ServiceUnavailable' } });
 *
 * @throws TypeError where `url` is no URL.
 */
export function connectEmulator(url: string): EmulatorControl {
  if (!URL.canParse(url)) throw new TypeError(`url: "${url}" is no URL; write what the emulator printed`);
  const { origin } = new URL(url);
  const ask = askerOf(origin);
  const noEmulator = (): EmulatorControlError =>
    new EmulatorControlError(`${origin} is no emulator: it answers something else`);
  const read = async (question: Question): Promise<object> => {
    const answer: unknown = await (await ask(question)).json().catch(() => undefined);
    if (!isRecord(answer)) throw noEmulator();
    return answer;
  };
  const get = <Result>(path: string): Promise<Result> => read({ path }) as Promise<Result>;
  const act = async (method: 'PUT' | 'POST' | 'DELETE', path: string): Promise<void> => {
    await read({ method, path });
  };
  return {
    url: origin,
    health: () => get('/health'),
    version: () => get('/version'),
    about: async () => {
      const about = (await read({ path: '/about', limitMs: patienceMs })) as Partial<About>;
      if (typeof about.authority !== 'string' || typeof about.hosts !== 'string') throw noEmulator();
      return about as About;
    },
    coverage: () => get('/coverage'),
    identities: () => get('/identities'),
    export: async () => (await ask({ path: '/export' })).text(),
    reset: () => act('POST', '/reset'),
    snapshots: {
      save: (name) => act('PUT', `/snapshots/${part(name)}`),
      load: (name) => act('POST', `/snapshots/${part(name)}/load`),
      fork: (name, to) => act('POST', `/snapshots/${part(name)}/fork?to=${encodeURIComponent(to)}`),
      list: async () => (await get<{ snapshots: readonly string[] }>('/snapshots')).snapshots,
      remove: (name) => act('DELETE', `/snapshots/${part(name)}`),
    },
    clock: {
      read: () => get('/clock'),
      advance: (milliseconds) =>
        read({ method: 'POST', path: '/clock/advance', body: { milliseconds } }) as Promise<ClockReading>,
    },
    faults: {
      add: (body) => read({ method: 'POST', path: '/faults', body }) as Promise<PlannedFault>,
      list: async () => (await get<{ faults: readonly PlannedFault[] }>('/faults')).faults,
      remove: (id) => act('DELETE', `/faults/${part(id)}`),
      clear: () => act('DELETE', '/faults'),
    },
    calls: {
      list: async () => (await get<{ calls: readonly CallRecord[] }>('/calls')).calls,
      stream: async ({ signal } = {}) => {
        const { body } = await ask({ path: '/calls/stream', signal });
        return eventsOf(body ?? []) as AsyncIterable<CallRecord>;
      },
    },
  };
}

/** How long it may take to be told whether there is an emulator. */
const patienceMs = 10_000;

/** An empty name, `.` and `..` would lead to another path. */
function part(name: string): string {
  if (/^\.{0,2}$/.test(name)) throw new TypeError(`"${name}" is no name that a path can hold`);
  return encodeURIComponent(name);
}
