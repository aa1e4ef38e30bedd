// What a test does with a client.

// What calls are answered with.
export type { Failure } from './failure.ts';
export { type NetworkFailureOptions, networkFailure } from './network-failure.ts';
export type { Json, PartOf } from './part-of.ts';
// What has come.
export type { RecordedCall } from './recorded-call.ts';
export type { Answer, AnswerFunction, CallInfo, Reply } from './reply.ts';
export { type ServiceErrorOptions, serviceError } from './service-error.ts';
export { type Stub, type StubOptions, stub } from './stub.ts';
export { StubError } from './stub-error.ts';
