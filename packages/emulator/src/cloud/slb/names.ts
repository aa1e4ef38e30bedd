import { type CloudCall, refusal, text } from '../kit/cloud-call.ts';

const allowed = /^[\p{L}\p{N}\-./_*]*$/u;

/** Reads a name of SLB: 1 to 80 letters, digits and some signs; an empty text where none was sent. */
export function readName(call: CloudCall, parameter: string): string {
  const name = text(call, parameter) ?? '';
  if (name.length > 80) {
    throw refusal(
      call,
      'InvalidParameterLength',
      `The parameter ${parameter} is longer than 80 characters.`,
      400,
    );
  }
  if (allowed.test(name)) return name;
  throw refusal(call, 'InvalidParameter', `The specified parameter ${parameter} is not valid.`, 400);
}
