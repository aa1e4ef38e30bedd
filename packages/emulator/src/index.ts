export type { About, Liveness, VersionInfo } from './admin/about.ts';
export type { CallDetail, SignatureInfo } from './admin/call-detail.ts';
export type { CallRecord } from './admin/calls.ts';
export type { ClockReading } from './admin/clock.ts';
export type { FaultCode, FaultKind } from './admin/fault-kinds.ts';
export type {
  GroupInfo,
  Identities,
  KeyInfo,
  PolicyInfo,
  PolicyName,
  RoleInfo,
  UserInfo,
} from './admin/identity-info.ts';
export type {
  KindInfo,
  KindList,
  ResourceDetail,
  ResourceFilter,
  ResourcePage,
  ResourceSummary,
  StatusPhase,
} from './admin/resource-info.ts';
export type { PlannedCommandRule, PlannedHealthReport } from './admin/scripts.ts';
export type { Identity } from './auth/identity.ts';
export type { SignedInstead } from './auth/signed-instead.ts';
export type { Coverage } from './behaviour/behaviours.ts';
export type { Clock } from './clock.ts';
export type { CommandError, CommandMatch, CommandRule, CommandRun, Commands } from './commands.ts';
export { connectEmulator, type EmulatorControl, type WrittenCommandRule } from './control/connect.ts';
export { EmulatorControlError } from './control/error.ts';
export type {
  Fault,
  FaultAnswer,
  FaultDelay,
  FaultMatch,
  FaultResponse,
  Faults,
  PlannedFault,
} from './faults.ts';
export type { Health, HealthReport, HealthStatus } from './health.ts';
export type { Reply } from './identity/reply.ts';
export {
  type IdentityServer,
  type IdentityServerOptions,
  type Override,
  startIdentityServer,
} from './identity/server.ts';
export type { Authorization, RequestRecord } from './log.ts';
export type { EmulatorOptions, KeyPairOptions, RoleOptions, UserOptions } from './options.ts';
export type { Value, Values } from './params/value.ts';
export type { Asked, AskedStatement, Fitting } from './policy/asked.ts';
export type { Context } from './policy/conditions.ts';
export {
  type Condition,
  type Policy,
  PolicyError,
  type Principals,
  type Selection,
  type Statement,
} from './policy/document.ts';
export {
  type Evaluation,
  type EvaluationRequest,
  evaluate,
  type NamedPolicy,
  type Part,
  type Reason,
  type Verdict,
} from './policy/evaluate.ts';
export { parsePolicy, parseTrustPolicy } from './policy/parse.ts';
export { evaluateTrust, type Principal, type TrustRequest } from './policy/trust.ts';
export type { ReplayMode } from './replay/choose.ts';
export type { TapeOptions } from './replay/options.ts';
export type { ReplayReport } from './replay/player.ts';
export type { RecordedCall, Recording, SentCall } from './replay/recording.ts';
export { type Emulator, startEmulator } from './server.ts';
export type { EmulatorTiming, InstanceTiming } from './timing.ts';
export type { CoverageTable } from './world/coverage.ts';
export type { Snapshots } from './world/snapshots.ts';
