import { type CloudCall, refusal, text } from '../../kit/cloud-call.ts';

// What the service demands of the texts that describe an instance.

const mostUserDataBytes = 32 * 1024;

/** Refuses a name, a description, a password or user data that an instance cannot have. */
export function checkTexts(call: CloudCall): void {
  check(call, 'InstanceName', 'InvalidInstanceName.Malformed', isName);
  check(call, 'Description', 'InvalidDescription.Malformed', isDescription);
  check(call, 'HostName', 'InvalidHostName.Malformed', isHostName);
  check(call, 'Password', 'InvalidPassword.Malformed', isPassword);
  checkUserData(call);
}

function check(call: CloudCall, name: string, code: string, isGood: (value: string) => boolean): void {
  const value = text(call, name);
  if (value === undefined || isGood(value)) return;
  throw refusal(call, code, `The parameter ${name} is not what the service allows.`, 400);
}

/** Begins with a letter of any alphabet, has between 2 and 128 characters, and is no address of the web. */
export function isName(name: string): boolean {
  return /^\p{L}.{1,127}$/su.test(name) && !/^https?:\/\//.test(name);
}

/** Between 2 and 256 characters, and no address of the web. */
export function isDescription(description: string): boolean {
  return description.length >= 2 && description.length <= 256 && !/^https?:\/\//.test(description);
}

function isHostName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 64 &&
    /^[\p{L}\p{N}][\p{L}\p{N}.,[\]-]*$/u.test(name) &&
    !/[.-]$|[.-]{2}/.test(name)
  );
}

function isPassword(password: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d\s]/].filter((kind) => kind.test(password));
  return password.length >= 8 && password.length <= 30 && kinds.length >= 3;
}

function checkUserData(call: CloudCall): void {
  const userData = text(call, 'UserData');
  if (userData === undefined) return;
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(userData.replace(/\s/g, ''))) {
    throw refusal(call, 'InvalidUserData.Base64FormatInvalid', 'UserData is not in Base64.', 400);
  }
  if (Buffer.byteLength(userData, 'base64') > mostUserDataBytes) {
    throw refusal(call, 'InvalidUserData.SizeExceeded', 'UserData is longer than 32 KB.', 400);
  }
}
