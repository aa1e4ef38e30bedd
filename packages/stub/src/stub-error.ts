/**
 * A call that nobody expected, or expected calls that did not come; the message says which. It is none of the SDK's own
 * errors, so that the client does not repeat the call and a program does not take it for a failure of the service.
 */
export class StubError extends Error {
  override readonly name = 'StubError';
}
