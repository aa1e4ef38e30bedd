import { GenerateError } from './errors.ts';

/** Parses JSON; what is wrong with it is told in one line. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof RangeError ? 'it is nested too deeply' : String((error as Error).message);
    throw new GenerateError(`this is no JSON: ${reason}`, { cause: error });
  }
}
