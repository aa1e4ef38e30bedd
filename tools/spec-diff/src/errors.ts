/** The comparison is not possible; the message says why. */
export class DiffError extends Error {
  override readonly name = 'DiffError';
}
