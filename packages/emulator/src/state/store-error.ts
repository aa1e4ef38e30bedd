/** The store refuses: its message is one line for people. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
