import type { AccessKeys, Identity } from '../auth/access-keys.ts';
import type { Operation } from '../catalogue/product.ts';
import type { CommandScript } from '../commands.ts';
import type { HealthReports } from '../health.ts';
import type { Settings } from '../options.ts';
import type { Values } from '../params/value.ts';
import type { State } from '../state/state.ts';

/** A write that is being carried out. */
export interface Configuring {
  readonly action: string;
  /** In milliseconds since the epoch. */
  readonly until: number;
}

/** What an emulator remembers from call to call. */
export interface World {
  readonly settings: Settings;
  readonly keys: AccessKeys;
  /** All resources. */
  readonly state: State;
  /** How the commands come out that are sent to instances. */
  readonly commands: CommandScript;
  /** What health checks find out. */
  readonly health: HealthReports;
  /** The write that each resource of SLB carries out. */
  readonly configuring: Map<string, Configuring>;
}

/** One call whose signature and parameters are in order. */
export interface Call {
  readonly operation: Operation;
  readonly parameters: Values;
  /** Who calls; nobody in an operation that is not signed. */
  readonly caller: Identity | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly world: World;
}

/** Carries an operation out and returns its answer, without the `RequestId`; in the RPC style it is an object. */
export type Behaviour = (call: Call) => unknown;
