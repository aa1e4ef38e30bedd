import { brand, type SdkError, type ServiceError } from './errors.ts';

/**
 * Tells whether a value is an error of this SDK, including one from another installed copy of it, and one that a worker
 * thread of Node threw (the `error` event of a `Worker`).
 *
 * An error that was posted or cloned itself (`postMessage`, `structuredClone`) is none any more: the runtime makes it a
 * plain `Error` with no name, code or mark. Post `error.toJSON()` instead: the facts are recognised on the other side.
 */
export function isSdkError(error: unknown): error is SdkError {
  return typeof error === 'object' && error !== null && (error as Record<string, unknown>)[brand] === true;
}

/**
 * Tells whether a value is a {@link ServiceError}, and, where a code is given, one with that code. What {@link isSdkError}
 * says of errors from other threads holds here, too.
 *
 * @example
 * ```ts
 * try {
 *   await ecs.startInstance({ InstanceId: 'i-1' });
 * } catch (error) {
 *   if (!isServiceError(error, 'IncorrectInstanceStatus')) throw error;
 * }
 * ```
 */
export function isServiceError<Code extends string = string>(
  error: unknown,
  code?: Code,
): error is ServiceError & { readonly code: Code } {
  return (
    isSdkError(error) &&
    error.name === 'ServiceError' &&
    (code === undefined || (error as ServiceError).code === code)
  );
}
