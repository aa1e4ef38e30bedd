/** A problem with what the generator was given; its message is all that a user needs to see. */
export class GenerateError extends Error {
  override readonly name = 'GenerateError';
}

/** Runs `action`; a `GenerateError` from it tells which file it is about. */
export function inFile<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof GenerateError)
      throw new GenerateError(`${file}: ${error.message}`, { cause: error });
    throw error;
  }
}
