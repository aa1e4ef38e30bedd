/** Says that an emulator could not be reached, or did not do what it was asked for. */
export class EmulatorControlError extends Error {
  override readonly name = 'EmulatorControlError';
  /** The HTTP status of the answer; none where nobody answered. */
  readonly status: number | undefined;

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}
