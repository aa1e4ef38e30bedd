import type { AccessKeys } from '../auth/access-keys.ts';
import type { Signer } from '../auth/circumstances.ts';
import type { Identity } from '../auth/identity.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Operation } from '../catalogue/product.ts';
import type { CommandScript } from '../commands.ts';
import type { HealthReports } from '../health.ts';
import type { Authorization } from '../log.ts';
import type { Settings } from '../options.ts';
import type { Values } from '../params/value.ts';
import type { Asked } from '../policy/asked.ts';
import type { Context } from '../policy/conditions.ts';
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
  /** Every product that is served. */
  readonly catalogue: Catalogue;
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
  /** What signed the call; nothing in an operation that is not signed. */
  readonly signer: Signer | undefined;
  /** What conditions of policies can ask of the call. */
  readonly circumstances: Context;
  /** Told what policies say that only the operation can ask, such as a role's trust policy. */
  readonly note: (authorization: Authorization, asked?: Asked) => void;
}

/** Carries an operation out and returns its answer, without the `RequestId`; in the RPC style it is an object. */
export type Behaviour = (call: Call) => unknown;

/** What a call from within has: nobody signed it, and no policy is asked. */
export const fromWithin: Pick<Call, 'signer' | 'circumstances' | 'note'> = {
  signer: undefined,
  circumstances: {},
  note: () => undefined,
};
