/** A call that the emulator turns down: what becomes of it is a status and the vendor's error body. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;
  /** Who was refused what, where policies refused the call. */
  readonly accessDenied: Readonly<Record<string, string>> | undefined;

  constructor(
    status: number,
    code: string,
    message: string,
    accessDenied?: Readonly<Record<string, string>>,
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.accessDenied = accessDenied;
  }
}

/** Says that a parameter which the call cannot do without is not there. */
export function missingParameter(name: string): Refusal {
  return new Refusal(400, `MissingParameter.${name}`, `The parameter ${name} is required and was not sent.`);
}

/** Says what is wrong with a parameter's value; `path` may go deeper than the parameter (`Tag.1.Key`). */
export function invalidParameter(path: string, reason: string): Refusal {
  const name = path.split('.', 1)[0];
  return new Refusal(400, `InvalidParameter.${name}`, `The parameter ${path} ${reason}.`);
}
