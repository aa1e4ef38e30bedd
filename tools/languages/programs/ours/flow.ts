/** The flow of the other languages, written with these packages. Each step prints one JSON object. */
import { type Credentials, Ecs, isServiceError, ramRoleArn } from '@scope/ecs';
import { Slb } from '@scope/slb';
import { Sts } from '@scope/sts';

const { FLOW_ROLE_ARN: roleArn = '', FLOW_PROTOCOL: protocol = '' } = process.env;
const regionId = 'cn-hangzhou';
const allowPlainHttp = protocol === 'http';

/** An access key, or a token, from a variable that holds its parts. */
function keyFrom(name: string): Credentials {
  const [accessKeyId = '', accessKeySecret = '', securityToken] = (process.env[name] ?? '').split(' ');
  return { accessKeyId, accessKeySecret, ...(securityToken && { securityToken }) };
}

function ecsWith(credentials: Credentials | ReturnType<typeof ramRoleArn>): Ecs {
  return new Ecs({
    regionId,
    credentials,
    endpoint: `${protocol}://ecs.${regionId}.aliyuncs.com`,
    allowPlainHttp,
  });
}

async function page(ecs: Ecs): Promise<{ total: unknown; pageSize: unknown; listed: unknown }> {
  const { TotalCount, PageSize, Instances } = await ecs.describeInstances({ PageSize: 10 });
  return { total: TotalCount, pageSize: PageSize, listed: Instances?.Instance?.length };
}

async function step(name: string, act: () => Promise<unknown>): Promise<void> {
  console.log(JSON.stringify({ step: name, ...(await outcomeOf(act)) }));
}

async function outcomeOf(act: () => Promise<unknown>): Promise<object> {
  try {
    return { value: await act() };
  } catch (error) {
    if (!isServiceError(error)) throw error;
    const { code, message, requestId } = error;
    return { code, message, requestId };
  }
}

async function tokenOf(credentials: Credentials): Promise<Credentials> {
  const sts = new Sts({ regionId, credentials, endpoint: `${protocol}://sts.aliyuncs.com`, allowPlainHttp });
  const { Credentials: given } = await sts.assumeRole({
    RoleArn: roleArn,
    RoleSessionName: 'token',
    DurationSeconds: 900,
  });
  return {
    accessKeyId: given?.AccessKeyId ?? '',
    accessKeySecret: given?.AccessKeySecret ?? '',
    securityToken: given?.SecurityToken ?? '',
  };
}

function managed(durationSeconds?: number): Ecs {
  const credentials = keyFrom('FLOW_KEY');
  return ecsWith(
    ramRoleArn({
      roleArn,
      roleSessionName: 'managed',
      credentials,
      ...(durationSeconds !== undefined && { durationSeconds }),
    }),
  );
}

async function pages(): Promise<void> {
  const user = keyFrom('FLOW_KEY');
  await step('key', () => page(ecsWith(user)));
  await step('token', async () => page(ecsWith(await tokenOf(user))));
  await step('role', () => page(managed()));
}

async function renewal(): Promise<void> {
  const client = managed(2);
  await step('first session', () => page(client));
  await new Promise((resolve) => setTimeout(resolve, 2_200));
  await step('next session', () => page(client));
}

async function servers(): Promise<void> {
  const ecs = ecsWith(keyFrom('FLOW_KEY'));
  let ids: readonly string[] = [];
  await step('create', async () => {
    const { InstanceIdSets } = await ecs.runInstances({
      ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      InstanceType: 'ecs.g8i.large',
      InstanceName: 'flow',
      Amount: 12,
    });
    ids = InstanceIdSets?.InstanceIdSet ?? [];
    return ids.length;
  });
  await step('list', () => page(ecs));
  await step('tag', async () => {
    const Tag = [{ Key: 'flow', Value: 'a b*~测试' }];
    await ecs.tagResources({ ResourceType: 'instance', ResourceId: ids.slice(0, 2), Tag });
    return (await ecs.describeInstances({ Tag })).TotalCount;
  });
  await step('stop', async () => {
    const [InstanceId = ''] = ids;
    await ecs.stopInstance({ InstanceId, ForceStop: true });
    const { Instances } = await ecs.describeInstances({ InstanceIds: [InstanceId] });
    return Instances?.Instance?.[0]?.Status;
  });
  await balancer(ids.slice(1, 3));
  await step('delete', async () => {
    await ecs.deleteInstances({ InstanceId: ids, Force: true });
    return (await page(ecs)).total;
  });
}

async function balancer(backends: readonly string[]): Promise<void> {
  const credentials = keyFrom('FLOW_KEY');
  const slb = new Slb({ regionId, credentials, endpoint: `${protocol}://slb.aliyuncs.com`, allowPlainHttp });
  let LoadBalancerId = '';
  const described = () => slb.describeLoadBalancerAttribute({ LoadBalancerId });
  await step('balancer', async () => {
    ({ LoadBalancerId = '' } = await slb.createLoadBalancer({ LoadBalancerName: 'flow' }));
    return (await described()).LoadBalancerStatus;
  });
  await step('listener', async () => {
    const ports = { ListenerPort: 80, BackendServerPort: 8080, Bandwidth: -1 };
    await slb.createLoadBalancerTCPListener({ LoadBalancerId, ...ports });
    return (await described()).ListenerPorts?.ListenerPort;
  });
  await step('backends', async () => {
    const BackendServers = backends.map((ServerId) => ({ ServerId, Weight: 50, Type: 'ecs' }));
    await slb.addBackendServers({ LoadBalancerId, BackendServers: JSON.stringify(BackendServers) });
    return (await described()).BackendServers?.BackendServer?.map(({ Weight }) => Weight);
  });
  await step('balancer gone', async () => {
    await slb.deleteLoadBalancer({ LoadBalancerId });
    return described();
  });
}

async function refusals(): Promise<void> {
  for (const name of ['unknown key', 'wrong secret', 'expired token']) {
    const credentials = keyFrom(`FLOW_${name.toUpperCase().replace(' ', '_')}`);
    await step(name, () => page(ecsWith(credentials)));
  }
  const limited = ecsWith(keyFrom('FLOW_LIMITED'));
  await step('refused', () => limited.stopInstance({ InstanceId: 'i-none' }));
  await step('throttled', () => ecsWith(keyFrom('FLOW_KEY')).describeRegions());
}

async function create(): Promise<void> {
  const ecs = ecsWith(keyFrom('FLOW_KEY'));
  await step('create', () => ecs.runInstances({ InstanceType: 'ecs.g8i.large' }));
}

const scenes: Readonly<Record<string, () => Promise<void>>> = { pages, create, renewal, servers, refusals };
for (const scene of process.argv.slice(2)) await scenes[scene]?.();
