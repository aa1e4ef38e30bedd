export type { Identity } from './auth/access-keys.ts';
export type { Clock } from './clock.ts';
export type { CommandError, CommandMatch, CommandRule, CommandRun, Commands } from './commands.ts';
export type { Fault, FaultAnswer, FaultDelay, FaultMatch, FaultResponse, Faults } from './faults.ts';
export type { Health, HealthReport, HealthStatus } from './health.ts';
export type { Reply } from './identity/reply.ts';
export {
  type IdentityServer,
  type IdentityServerOptions,
  type Override,
  startIdentityServer,
} from './identity/server.ts';
export type { RequestRecord } from './log.ts';
export type { EmulatorOptions, KeyPairOptions, RoleOptions, UserOptions } from './options.ts';
export type { Value, Values } from './params/value.ts';
export { type Emulator, startEmulator } from './server.ts';
export type { EmulatorTiming, InstanceTiming } from './timing.ts';
export type { Snapshots } from './world/snapshots.ts';
