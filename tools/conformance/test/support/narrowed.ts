import { type Credentials, isServiceError } from '@scope/core';

export const regionId = 'cn-hangzhou';

/** A role of the emulator, which may do everything unless a session is narrowed. */
export const roleArn = 'acs:ram::1234567890123456:role/ops';

/** A key of the emulator that may do everything. */
export const account: Credentials = {
  accessKeyId: 'testAccessKeyId',
  accessKeySecret: 'testAccessKeySecret',
};

/** Returns the code that a call was refused with, or `done`. */
export function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error: unknown) => (isServiceError(error) ? error.code : Promise.reject(error)),
  );
}
