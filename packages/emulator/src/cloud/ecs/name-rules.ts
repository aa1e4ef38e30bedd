import { type CloudCall, refusal, text } from '../kit/cloud-call.ts';

/** Refuses a name that ECS gives to nothing: 2 to 128 characters, of which the first is a letter. */
export function checkName(call: CloudCall, parameter: string, code: string): void {
  const name = text(call, parameter);
  if (name === undefined || (/^\p{L}[\s\S]{1,127}$/u.test(name) && !/^https?:\/\//i.test(name))) return;
  throw refusal(
    call,
    code,
    `${parameter} has to be 2 to 128 characters long, to begin with a letter and not with http://.`,
    400,
  );
}

/** Refuses a description that ECS does not take: 2 to 256 characters, which are no address of a web page. */
export function checkDescription(call: CloudCall, code: string): void {
  const description = text(call, 'Description');
  if (description === undefined) return;
  if (description.length >= 2 && description.length <= 256 && !/^https?:\/\//i.test(description)) return;
  throw refusal(
    call,
    code,
    'Description has to be 2 to 256 characters long and not to begin with http://.',
    400,
  );
}
