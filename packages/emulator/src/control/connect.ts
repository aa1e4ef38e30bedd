import type { About, Liveness, VersionInfo } from '../admin/about.ts';
import type { CallDetail } from '../admin/call-detail.ts';
import type { CallRecord } from '../admin/calls.ts';
import type { ClockReading } from '../admin/clock.ts';
import type { FaultKind } from '../admin/fault-kinds.ts';
import type { Identities } from '../admin/identity-info.ts';
import type { KindList, ResourceDetail, ResourceFilter, ResourcePage } from '../admin/resource-info.ts';
import type { PlannedCommandRule, PlannedHealthReport } from '../admin/scripts.ts';
import type { CommandMatch, CommandRule } from '../commands.ts';
import type { Fault, PlannedFault } from '../faults.ts';
import type { HealthReport } from '../health.ts';
import { isRecord } from '../params/value.ts';
import type { CoverageTable } from '../world/coverage.ts';
import { askerOf, type Question } from './ask.ts';
import { EmulatorControlError } from './error.ts';
import { eventsOf } from './events.ts';

/** A rule for commands as JSON has it: the content is a text that a command has to hold. */
export interface WrittenCommandRule extends Omit<CommandRule, 'match'> {
  readonly match?: Omit<CommandMatch, 'content'> & { readonly content?: string };
}

/** An emulator in another process, or on another machine. Every method rejects with an `EmulatorControlError` where it fails. */
export interface EmulatorControl {
  /** The origin of the emulator, for example `http://127.0.0.1:4566`. */
  readonly url: string;
  health(): Promise<Liveness>;
  version(): Promise<VersionInfo>;
  about(): Promise<About>;
  coverage(): Promise<CoverageTable>;
  /** Returns the description of the control in OpenAPI 3.1. */
  openapi(): Promise<object>;
  /** Returns who there is in the emulated account; no secrets of keys. */
  identities(): Promise<Identities>;
  /** Returns all that is stored, as text for a file that another emulator begins with. It holds secrets of emulated users. */
  export(): Promise<string>;
  /** Puts the emulator back to its start; snapshots stay. */
  reset(): Promise<void>;
  readonly resources: {
    /** Counts what is stored, by kind and region. */
    kinds(): Promise<KindList>;
    /** Returns a page of the resources of a kind, for example `ecs/instance`, the newest first. */
    list(kind: string, filter?: ResourceFilter): Promise<ResourcePage>;
    /** Returns all that is stored of one resource; no secrets. */
    get(kind: string, id: string): Promise<ResourceDetail>;
  };
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
    /** Returns what can be switched on, with the codes of the vendor's that each kind may answer with. */
    kinds(): Promise<readonly FaultKind[]>;
    /** Takes the fault of an id away. */
    remove(id: string): Promise<void>;
    clear(): Promise<void>;
  };
  /** How the commands come out that are sent to instances. The first rule that fits counts. */
  readonly commands: {
    add(rule: WrittenCommandRule): Promise<PlannedCommandRule>;
    list(): Promise<readonly PlannedCommandRule[]>;
    /** Takes the rule of an id away. */
    remove(id: string): Promise<void>;
    clear(): Promise<void>;
  };
  /** What health checks find out of the servers of balancers. The report that was added last counts. */
  readonly serverHealth: {
    add(report: HealthReport): Promise<PlannedHealthReport>;
    list(): Promise<readonly PlannedHealthReport[]>;
    /** Takes the report of an id away. */
    remove(id: string): Promise<void>;
    clear(): Promise<void>;
  };
  readonly calls: {
    /** Returns the latest calls, the oldest first: all that are remembered, or the last `limit` of them. */
    list(options?: { readonly limit?: number }): Promise<readonly CallRecord[]>;
    /** Returns all that is known of a call; no secrets. */
    get(requestId: string): Promise<CallDetail>;
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
    openapi: () => get('/openapi.json'),
    identities: () => get('/identities'),
    export: async () => (await ask({ path: '/export' })).text(),
    reset: () => act('POST', '/reset'),
    resources: {
      kinds: () => get('/resources'),
      list: (kind, filter = {}) => get(`/resources/${kindPart(kind)}${queryOf(filter)}`),
      get: (kind, id) => get(`/resources/${kindPart(kind)}/${part(id)}`),
    },
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
      kinds: async () => (await get<{ kinds: readonly FaultKind[] }>('/faults/kinds')).kinds,
      remove: (id) => act('DELETE', `/faults/${part(id)}`),
      clear: () => act('DELETE', '/faults'),
    },
    commands: {
      add: (body) => read({ method: 'POST', path: '/commands', body }) as Promise<PlannedCommandRule>,
      list: async () => (await get<{ rules: readonly PlannedCommandRule[] }>('/commands')).rules,
      remove: (id) => act('DELETE', `/commands/${part(id)}`),
      clear: () => act('DELETE', '/commands'),
    },
    serverHealth: {
      add: (body) => read({ method: 'POST', path: '/server-health', body }) as Promise<PlannedHealthReport>,
      list: async () => (await get<{ reports: readonly PlannedHealthReport[] }>('/server-health')).reports,
      remove: (id) => act('DELETE', `/server-health/${part(id)}`),
      clear: () => act('DELETE', '/server-health'),
    },
    calls: {
      list: async (options = {}) =>
        (await get<{ calls: readonly CallRecord[] }>(`/calls${queryOf(options)}`)).calls,
      get: (requestId) => get(`/calls/${part(requestId)}`),
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

/** A kind is two parts of the path. */
function kindPart(kind: string): string {
  return kind.split('/').map(part).join('/');
}

function queryOf(members: object): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(members))
    if (value !== undefined) query.set(name, String(value));
  return query.size === 0 ? '' : `?${query}`;
}
