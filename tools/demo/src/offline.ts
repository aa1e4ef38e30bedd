import { setTimeout as sleep } from 'node:timers/promises';
import { Ecs, ramRoleArn } from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { printPage } from './print.ts';

const roleArn = 'acs:ram::1234567890123456:role/demo';
const key = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };

/** Plays the whole job against an emulator of its own: assume a role, create instances, list them, see a refresh. */
export async function demonstrateOffline(regionId: string): Promise<void> {
  const emulator = await startEmulator({ minSessionSeconds: 1 });
  try {
    console.log(`Emulator at ${emulator.url}, region ${regionId}, as ${roleArn}\n`);
    await listInstances(emulator, regionId);
    await showRefresh(emulator, regionId);
  } finally {
    await emulator.close();
  }
}

function clientOf({ url }: Emulator, regionId: string, durationSeconds: number): Ecs {
  const credentials = ramRoleArn({
    roleArn,
    roleSessionName: 'demo',
    durationSeconds,
    credentials: key,
    stsEndpoint: url,
  });
  return new Ecs({ regionId, credentials, endpoint: url });
}

/** Instances need a network to be in, and a group of rules. */
async function makeNetwork(
  ecs: Ecs,
  regionId: string,
): Promise<{ readonly VSwitchId: string; readonly SecurityGroupId: string }> {
  const { VpcId = '' } = await ecs.createVpc({ VpcName: 'demo', CidrBlock: '10.0.0.0/8' });
  const block = { VpcId, ZoneId: `${regionId}-h`, CidrBlock: '10.1.0.0/16' };
  const { VSwitchId = '' } = await ecs.createVSwitch(block);
  const { SecurityGroupId = '' } = await ecs.createSecurityGroup({ VpcId, SecurityGroupName: 'demo' });
  return { VSwitchId, SecurityGroupId };
}

async function listInstances(emulator: Emulator, regionId: string): Promise<void> {
  const ecs = clientOf(emulator, regionId, 3_600);
  const network = await makeNetwork(ecs, regionId);
  for (const [name, type] of [
    ['web', 'ecs.g8i.large'],
    ['api', 'ecs.c8i.xlarge'],
    ['db', 'ecs.r8i.2xlarge'],
  ] as const) {
    await ecs.runInstances({
      ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      InstanceType: type,
      InstanceName: name,
      ...network,
    });
  }
  printPage(await ecs.describeInstances({ PageSize: 10 }));
  console.log(`STS calls: ${stsCalls(emulator)}, for ${ecsCalls(emulator)} ECS calls\n`);
}

/** A session of four seconds, used for six: the token is renewed on the way, and no call waits or fails. */
async function showRefresh(emulator: Emulator, regionId: string): Promise<void> {
  const before = stsCalls(emulator);
  const ecs = clientOf(emulator, regionId, 4);
  const keys = new Set<string>();
  let calls = 0;
  for (const end = Date.now() + 6_000; Date.now() < end; calls += 1) {
    await ecs.describeInstances({ PageSize: 10 });
    keys.add(latestKey(emulator));
    await sleep(100);
  }
  console.log(
    `Sessions of 4 seconds: ${calls} calls in 6 seconds, ${keys.size} tokens, ${stsCalls(emulator) - before} STS calls`,
  );
}

function latestKey({ requests }: Emulator): string {
  return requests.findLast(({ product }) => product === 'Ecs')?.accessKeyId ?? '';
}

function stsCalls({ requests }: Emulator): number {
  return requests.filter(({ action }) => action === 'AssumeRole').length;
}

function ecsCalls({ requests }: Emulator): number {
  return requests.filter(({ product }) => product === 'Ecs').length;
}
