/**
 * "Runs everywhere" is a promise that only running everywhere can keep. This one suite of checks is what each runtime
 * gets to see: typed calls with V3 signatures, pages, stubs, errors, and a token that is renewed on the way.
 */
import { DescribeInstances, Ecs, isServiceError, paginate, ramRoleArn } from '@scope/ecs';
import { serviceError, stub } from '@scope/stub';

/** How many instances the suite creates, and calls it makes at once. */
export const counts: { readonly instances: number; readonly calls: number } = { instances: 5, calls: 20 };

/** How long a session of the role lasts, in seconds. */
export const sessionSeconds = 4;

/** Runs all checks against an emulator at that address. @throws Error that names the check which failed. */
export async function smoke(endpoint: string): Promise<void> {
  const ecs = clientFor(endpoint);
  await check('many calls at once', counts.calls, () => callManyTimes(ecs));
  await check('pages', counts.instances, () => listPages(ecs));
  await check('stubs', 'stubbed', callStub);
  await check('a service error', 'InvalidInstanceId.NotFound', () => codeOfFailure(ecs));
  await new Promise((resolve) => setTimeout(resolve, sessionSeconds * 1_000 + 200));
  await check('a call after the token expired', counts.instances, () => countInstances(ecs));
  ecs.close();
}

function clientFor(endpoint: string): Ecs {
  const credentials = ramRoleArn({
    roleArn: 'acs:ram::1234567890123456:role/smoke',
    roleSessionName: 'smoke',
    durationSeconds: sessionSeconds,
    credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
    stsEndpoint: endpoint,
  });
  return new Ecs({ regionId: 'cn-hangzhou', endpoint, credentials });
}

async function callManyTimes(ecs: Ecs): Promise<number> {
  const answers = await Promise.all(Array.from({ length: counts.calls }, () => ecs.describeRegions()));
  return new Set(answers.map(({ RequestId }) => RequestId)).size;
}

async function listPages(ecs: Ecs): Promise<number> {
  await ecs.runInstances({
    Amount: counts.instances,
    InstanceName: 'smoke 测试 *~',
    InstanceType: 'ecs.g8i.large',
  });
  const names: unknown[] = [];
  for await (const { InstanceName } of paginate(ecs, DescribeInstances, { MaxResults: 2 }).items())
    names.push(InstanceName);
  return names.filter((name) => String(name).startsWith('smoke 测试 *~')).length;
}

/** Nothing is sent: the region does not exist, and no credentials are there. */
async function callStub(): Promise<unknown> {
  const ecs = new Ecs({ regionId: 'cn-nowhere' });
  stub(ecs)
    .once(DescribeInstances, serviceError({ code: 'ServiceUnavailable', status: 503 }))
    .once(DescribeInstances, { MaxResults: 2 }, { NextToken: 'stubbed' });
  return (await ecs.describeInstances({ MaxResults: 2 })).NextToken;
}

async function codeOfFailure(ecs: Ecs): Promise<string> {
  try {
    await ecs.startInstance({ InstanceId: 'i-missing' });
    return 'none';
  } catch (error) {
    if (!isServiceError(error)) return String(error);
    // As another thread or a storage gets it.
    const copy: unknown = structuredClone(error.toJSON());
    return isServiceError(copy) ? copy.code : String(copy);
  }
}

async function countInstances(ecs: Ecs): Promise<unknown> {
  return (await ecs.describeInstances({ PageSize: 10 })).TotalCount;
}

async function check(name: string, want: unknown, find: () => Promise<unknown>): Promise<void> {
  const found = await find();
  if (found !== want) throw new Error(`${name}: ${String(found)} instead of ${String(want)}`);
}
