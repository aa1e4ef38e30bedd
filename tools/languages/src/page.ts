import { Ecs } from '@scope/ecs';
import type { Emulator } from '@scope/emulator';
import { Sts } from '@scope/sts';
import type { Method } from './language.ts';
import { key, limitedKey, readerArn } from './world.ts';

const regionId = 'cn-hangzhou';

/** Returns what stands in the place of the vendor's placeholders: a token of the role, or the key that may ask for one. */
export async function pageVariables(emulator: Emulator, method: Method): Promise<Record<string, string>> {
  if (method === 'managed role') return { ...variablesOf(limitedKey), PAGE_ROLE_ARN: readerArn };
  const sts = new Sts({ regionId, endpoint: emulator.url, credentials: credentialsOf(variablesOf(key)) });
  const { Credentials: given } = await sts.assumeRole({ RoleArn: readerArn, RoleSessionName: 'page' });
  return variablesOf(`${given?.AccessKeyId} ${given?.AccessKeySecret} ${given?.SecurityToken}`);
}

/** Does with the key or the token of a page's program what that program does not do. */
export function stopAServer(
  emulator: Emulator,
  variables: Readonly<Record<string, string>>,
): Promise<unknown> {
  const ecs = new Ecs({ regionId, endpoint: emulator.url, credentials: credentialsOf(variables) });
  return ecs.stopInstance({ InstanceId: 'i-none' });
}

function variablesOf(parts: string): Record<string, string> {
  const [id = '', secret = '', token] = parts.split(' ');
  const pair = { PAGE_ACCESS_KEY_ID: id, PAGE_ACCESS_KEY_SECRET: secret };
  return token === undefined ? pair : { ...pair, PAGE_SESSION_TOKEN: token };
}

function credentialsOf(variables: Readonly<Record<string, string>>): {
  accessKeyId: string;
  accessKeySecret: string;
  securityToken?: string;
} {
  const { PAGE_ACCESS_KEY_ID = '', PAGE_ACCESS_KEY_SECRET = '', PAGE_SESSION_TOKEN } = variables;
  const pair = { accessKeyId: PAGE_ACCESS_KEY_ID, accessKeySecret: PAGE_ACCESS_KEY_SECRET };
  return PAGE_SESSION_TOKEN === undefined ? pair : { ...pair, securityToken: PAGE_SESSION_TOKEN };
}
