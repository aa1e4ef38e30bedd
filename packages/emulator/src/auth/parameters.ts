import { invalidParameter } from '../refusal.ts';
import { firstValue, type Wire } from '../wire.ts';
import { missing } from './authentication.ts';

/** Returns one of the parameters that a version 1 signature consists of, or says that it is missing. */
export function neededParameter({ pairs }: Wire, name: string): string {
  const value = firstValue(pairs, name);
  if (value === undefined || value === '') {
    throw missing(name, `an Authorization header, or the parameter ${name}`);
  }
  return value;
}

/** Refuses such a parameter with any other value, in capitals or not. */
export function expectParameter(wire: Wire, name: string, wanted: string): void {
  if (neededParameter(wire, name).toUpperCase() !== wanted.toUpperCase()) {
    throw invalidParameter(name, `must be ${wanted}`);
  }
}
