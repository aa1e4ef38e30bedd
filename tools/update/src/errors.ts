/** The command failed, and the workspace is as it was; the message is all that a user needs to see. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError';
}
