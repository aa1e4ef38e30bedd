import type { Identity } from '../../auth/identity.ts';
import type { Operation } from '../../catalogue/product.ts';
import type { CommandScript } from '../../commands.ts';
import type { HealthReports } from '../../health.ts';
import type { Settings } from '../../options.ts';
import type { Values } from '../../params/value.ts';
import type { State } from '../../state/state.ts';

/** A call of a cloud's operation, with all that the rules of resources ask for. */
export interface CloudCall {
  readonly operation: Operation;
  readonly parameters: Values;
  /** Who calls; nobody in an operation that is not signed. */
  readonly caller: Identity | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly state: State;
  readonly settings: Settings;
  /** How the commands come out that are sent to instances. */
  readonly commands: CommandScript;
  /** What health checks find out. */
  readonly health: HealthReports;
}
