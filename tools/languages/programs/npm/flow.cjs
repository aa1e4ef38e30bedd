/** What the vendor's pages teach for Node.js, step by step. Each step prints one JSON object. */
const { createRequire } = require('node:module');

// The first argument names the folder in which the packages of the vendor are installed.
const load = createRequire(`${process.argv[2]}/`);
const { default: Credential, Config: CredentialConfig } = load('@alicloud/credentials');
const { default: Ecs20140526, ...models } = load('@alicloud/ecs20140526');
const { default: Sts20150401, AssumeRoleRequest } = load('@alicloud/sts20150401');
const { Config } = load('@alicloud/openapi-client');
const { RPCClient } = load('@alicloud/pop-core');

const { FLOW_ROLE_ARN: roleArn, FLOW_PROTOCOL: protocol } = process.env;
const RegionId = 'cn-hangzhou';
const regionId = RegionId;

/** An access key, or a token, from a variable that holds its parts. */
function keyFrom(name) {
  const [accessKeyId, accessKeySecret, securityToken] = process.env[name].split(' ');
  return { accessKeyId, accessKeySecret, securityToken };
}

function configOf(settings) {
  const type = settings.roleArn ? 'ram_role_arn' : settings.securityToken ? 'sts' : 'access_key';
  const credential = new Credential(new CredentialConfig({ type, ...settings }));
  return new Config({ credential, protocol, regionId });
}

function ecsWith(settings) {
  return new Ecs20140526(configOf(settings));
}

async function page(ecs) {
  const request = new models.DescribeInstancesRequest({ regionId, pageSize: 10 });
  const { body } = await ecs.describeInstances(request);
  return { total: body.totalCount, pageSize: body.pageSize, listed: body.instances.instance.length };
}

async function step(name, act) {
  console.log(JSON.stringify({ step: name, ...(await outcomeOf(act)) }));
}

async function outcomeOf(act) {
  try {
    return { value: await act() };
  } catch (error) {
    const { code, message, data } = error;
    return { code, message, requestId: error.requestId ?? data?.RequestId };
  }
}

async function tokenOf(key) {
  const sts = new Sts20150401(configOf(key));
  const request = new AssumeRoleRequest({ roleArn, roleSessionName: 'token', durationSeconds: 900 });
  const { body } = await sts.assumeRole(request);
  return body.credentials;
}

function managed() {
  return ecsWith({ ...keyFrom('FLOW_KEY'), roleArn, roleSessionName: 'managed' });
}

async function pages() {
  const user = keyFrom('FLOW_KEY');
  await step('key', () => page(ecsWith(user)));
  await step('token', async () => page(ecsWith(await tokenOf(user))));
  await step('role', () => page(managed()));
}

async function create() {
  const ecs = ecsWith(keyFrom('FLOW_KEY'));
  const request = new models.RunInstancesRequest({ regionId, instanceType: 'ecs.g8i.large' });
  await step('create', () => ecs.runInstances(request));
}

async function renewal() {
  const client = managed();
  await step('first session', () => page(client));
  const real = Date.now;
  Date.now = () => real() + 3_600_000;
  await step('next session', () => page(client));
  Date.now = real;
}

async function servers() {
  const ecs = ecsWith(keyFrom('FLOW_KEY'));
  let ids = [];
  await step('create', async () => {
    const request = new models.RunInstancesRequest({
      regionId,
      imageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      instanceType: 'ecs.g8i.large',
      instanceName: 'flow',
      amount: 12,
    });
    ids = (await ecs.runInstances(request)).body.instanceIdSets.instanceIdSet;
    return ids.length;
  });
  await step('list', () => page(ecs));
  await step('tag', async () => {
    const tag = [{ key: 'flow', value: 'a b*~测试' }];
    const tags = tag.map((one) => new models.TagResourcesRequestTag(one));
    const resources = { regionId, resourceType: 'instance', resourceId: ids.slice(0, 2), tag: tags };
    await ecs.tagResources(new models.TagResourcesRequest(resources));
    const wanted = tag.map((one) => new models.DescribeInstancesRequestTag(one));
    return (await ecs.describeInstances(new models.DescribeInstancesRequest({ regionId, tag: wanted }))).body
      .totalCount;
  });
  await step('stop', async () => {
    await ecs.stopInstance(new models.StopInstanceRequest({ instanceId: ids[0], forceStop: true }));
    const instanceIds = JSON.stringify(ids.slice(0, 1));
    const { body } = await ecs.describeInstances(
      new models.DescribeInstancesRequest({ regionId, instanceIds }),
    );
    return body.instances.instance[0].status;
  });
  await balancer(ids.slice(1, 3));
  await step('delete', async () => {
    await ecs.deleteInstances(new models.DeleteInstancesRequest({ regionId, instanceId: ids, force: true }));
    return (await page(ecs)).total;
  });
}

/** There is no client for SLB among the vendor's of today: its core is told the operations by name. */
async function balancer(backends) {
  const endpoint = `${protocol}://slb.aliyuncs.com`;
  const slb = new RPCClient({ ...keyFrom('FLOW_KEY'), endpoint, apiVersion: '2014-05-15' });
  let LoadBalancerId;
  const described = () => slb.request('DescribeLoadBalancerAttribute', { RegionId, LoadBalancerId });
  await step('balancer', async () => {
    ({ LoadBalancerId } = await slb.request('CreateLoadBalancer', { RegionId, LoadBalancerName: 'flow' }));
    return (await described()).LoadBalancerStatus;
  });
  await step('listener', async () => {
    const ports = { ListenerPort: 80, BackendServerPort: 8080, Bandwidth: -1 };
    await slb.request('CreateLoadBalancerTCPListener', { RegionId, LoadBalancerId, ...ports });
    return (await described()).ListenerPorts.ListenerPort;
  });
  await step('backends', async () => {
    const BackendServers = JSON.stringify(
      backends.map((ServerId) => ({ ServerId, Weight: 50, Type: 'ecs' })),
    );
    await slb.request('AddBackendServers', { RegionId, LoadBalancerId, BackendServers });
    return (await described()).BackendServers.BackendServer.map(({ Weight }) => Weight);
  });
  await step('balancer gone', async () => {
    await slb.request('DeleteLoadBalancer', { RegionId, LoadBalancerId });
    return described();
  });
}

async function refusals() {
  for (const name of ['unknown key', 'wrong secret', 'expired token']) {
    const key = keyFrom(`FLOW_${name.toUpperCase().replace(' ', '_')}`);
    await step(name, () => page(ecsWith(key)));
  }
  const limited = ecsWith(keyFrom('FLOW_LIMITED'));
  const stop = new models.StopInstanceRequest({ instanceId: 'i-none' });
  await step('refused', () => limited.stopInstance(stop));
  const throttled = ecsWith(keyFrom('FLOW_KEY'));
  await step('throttled', () => throttled.describeRegions(new models.DescribeRegionsRequest({})));
}

const scenes = { pages, create, renewal, servers, refusals };
(async () => {
  for (const scene of process.argv.slice(3)) await scenes[scene]();
})();
