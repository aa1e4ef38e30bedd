import { type CloudCall, refusal, text } from '../../kit/cloud-call.ts';
import { isDescription } from '../instances/texts.ts';

// What the service demands of the names and descriptions of disks, snapshots and images.

/** Names that begin so are those of automatic snapshots. */
export const reservedNames: RegExp = /^auto/;

/** Refuses a name that is too short, too long, or looks like an address of the web. */
export function checkName(call: CloudCall, parameter: string, code: string, reserved?: RegExp): void {
  const name = text(call, parameter);
  if (name === undefined) return;
  const isGood = isName(name) && reserved?.test(name) !== true;
  if (!isGood) throw refusal(call, code, `${name.slice(0, 128)} is no name that this can have.`, 400);
}

/** Begins with a letter of any alphabet, and has between 2 and 128 characters. */
export function isName(name: string): boolean {
  return /^\p{L}[\p{L}\p{N}:_. ()-]{1,127}$/u.test(name);
}

/** Refuses a description of the wrong length, or one that is an address of the web. */
export function checkDescription(call: CloudCall, parameter = 'Description'): void {
  const description = text(call, parameter);
  if (description === undefined || isDescription(description)) return;
  throw refusal(
    call,
    'InvalidDescription.Malformed',
    'A description has between 2 and 256 characters, and is no address of the web.',
    400,
  );
}
