import type { Emulator } from '@scope/emulator';
import { type CredentialsProvider, ramRoleArn, StsClient } from '../../src/index.ts';

/** The access key that the emulator knows from the start. */
export const key = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' } as const;

/** A role of the emulated account. */
export const roleArn = 'acs:ram::1234567890123456:role/app';

/** Sessions of that role. */
export function roleOf(emulator: Emulator): CredentialsProvider {
  return ramRoleArn({ roleArn, roleSessionName: 'alice', credentials: key, stsEndpoint: emulator.url });
}

/** A backend's client. */
export function stsOf(emulator: Emulator): StsClient {
  return new StsClient({ endpoint: emulator.url, regionId: 'cn-hangzhou', credentials: key });
}

/** An error as a test compares it: its name and message together. */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  const error = await errorOf(promise);
  return `${error.name}: ${error.message}`;
}

/** The error that a promise rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('the promise resolved');
}
