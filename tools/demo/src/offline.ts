import { setTimeout as sleep } from 'node:timers/promises';
import { type ClientOptions, Ecs, isServiceError, ramRoleArn } from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { pageText } from './print.ts';
import { makeRole } from './role.ts';
import { type Clients, clientsOf, makeShop, shopActions, shopTag } from './shop.ts';

const key = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };

/** Where the demonstration plays. */
export interface Stage {
  /** One in which roles are made before they are assumed (`strict`), with sessions of a second (`minSessionSeconds: 1`). */
  readonly emulator: Emulator;
  readonly regionId: string;
  readonly print: (text: string) => void;
}

/** Plays the whole job against an emulator of its own. */
export async function demonstrateOffline(regionId: string): Promise<void> {
  const emulator = await startEmulator({ strict: true, minSessionSeconds: 1 });
  try {
    await play({ emulator, regionId, print: console.log });
  } finally {
    await emulator.close();
  }
}

/** Makes a role that may build a shop and nothing else, builds it, looks at it, removes it, and watches tokens being renewed. */
export async function play(stage: Stage): Promise<void> {
  const { emulator, regionId, print } = stage;
  const { url: endpoint, accountId } = emulator;
  const administrator = { endpoint, regionId, credentials: key };
  const roleArn = await makeRole(administrator, { name: 'shop', accountId, actions: shopActions });
  print(`Emulator at ${endpoint}, region ${regionId}, as ${roleArn},`);
  print(`which may do ${shopActions.length} operations and nothing else\n`);
  await showShop(stage, clientsOf(asRole(stage, roleArn, 3_600)));
  print(`STS calls: ${stsCalls(emulator)}, for ${roleCalls(emulator)} calls with the role\n`);
  await showRefresh(stage, new Ecs(asRole(stage, roleArn, 4)));
}

/** The SDK assumes the role with the key, and renews the session before it ends. */
function asRole({ emulator, regionId }: Stage, roleArn: string, durationSeconds: number): ClientOptions {
  const credentials = ramRoleArn({
    roleArn,
    roleSessionName: 'demo',
    durationSeconds,
    credentials: key,
    stsEndpoint: emulator.url,
  });
  return { regionId, credentials, endpoint: emulator.url };
}

/** Whatever has been made is removed again, the newest first, even where the rest cannot be made. */
async function showShop({ print }: Stage, clients: Clients): Promise<void> {
  const removals: (() => Promise<unknown>)[] = [];
  try {
    const [server = ''] = await makeShop(clients, (what, text, remove) => {
      print(`${what.padEnd(16)}${text}`);
      if (remove !== undefined) removals.push(remove);
    });
    print(pageText(await clients.ecs.describeInstances({ Tag: [shopTag], PageSize: 10 })));
    await showRefusal(clients, server, print);
  } finally {
    for (const remove of removals.reverse()) await remove();
  }
  const { TotalCount } = await clients.ecs.describeInstances({ Tag: [shopTag] });
  print(`All of it is removed again: ${TotalCount} instances`);
}

/** Nobody allowed the role to open a server to the internet. */
async function showRefusal({ ecs }: Clients, InstanceId: string, print: Stage['print']): Promise<void> {
  try {
    await ecs.allocatePublicIpAddress({ InstanceId });
  } catch (error) {
    if (!isServiceError(error, 'Forbidden.RAM')) throw error;
    const { AuthAction, NoPermissionType } = error.accessDeniedDetail ?? {};
    print(`Refused, as it should be: ${AuthAction}, ${error.status} ${error.code}, ${NoPermissionType}`);
    return;
  }
  throw new Error('The role could do more than it was allowed to');
}

/** A session of four seconds, used for six: the token is renewed on the way, and no call waits or fails. */
async function showRefresh({ emulator, print }: Stage, ecs: Ecs): Promise<void> {
  const before = stsCalls(emulator);
  const keys = new Set<string>();
  let calls = 0;
  for (const end = Date.now() + 6_000; Date.now() < end; calls += 1) {
    await ecs.describeInstances({ PageSize: 10 });
    keys.add(latestKey(emulator));
    await sleep(100);
  }
  print(
    `Sessions of 4 seconds: ${calls} calls in 6 seconds, ${keys.size} tokens, ${stsCalls(emulator) - before} STS calls`,
  );
}

function latestKey({ requests }: Emulator): string {
  return requests.findLast(({ product }) => product === 'Ecs')?.accessKeyId ?? '';
}

function stsCalls({ requests }: Emulator): number {
  return requests.filter(({ action }) => action === 'AssumeRole').length;
}

function roleCalls({ requests }: Emulator): number {
  return requests.filter(({ accessKeyId }) => accessKeyId?.startsWith('STS.')).length;
}
