import { expect, it } from 'vitest';
import { startEmulator } from '../../../src/index.ts';
import { call } from '../../support/signed-call.ts';
import { instanceWith, makeNetwork, runInstances } from '../ecs/support.ts';

const region = { RegionId: 'cn-hangzhou' };

it('stays one backend, at its new address, when an instance moves to another vSwitch', async () => {
  await using emulator = await startEmulator();
  const send = async (action: string, parameters: Record<string, string>) =>
    (await call(emulator, action, { ...region, ...parameters })).body;
  const { VpcId, ...place } = await makeNetwork(emulator);
  const [InstanceId = ''] = await runInstances(emulator, place);
  const other = { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '10.9.0.0/16' };
  const { VSwitchId } = await send('Vpc.CreateVSwitch', other);
  const lb = { LoadBalancerId: String((await send('Slb.CreateLoadBalancer', {})).LoadBalancerId) };
  const backends = { ...lb, BackendServers: JSON.stringify([{ ServerId: InstanceId }]) };
  await send('Slb.AddBackendServers', backends);
  const servers = { BackendServers: JSON.stringify([{ ServerId: InstanceId, Port: 80 }]) };
  const { VServerGroupId } = await send('Slb.CreateVServerGroup', { ...lb, ...servers });
  const group = { VServerGroupId: String(VServerGroupId) };

  await send('Ecs.StopInstance', { InstanceId });
  await send('Ecs.ModifyInstanceVpcAttribute', { InstanceId, VSwitchId: String(VSwitchId) });

  const { VpcAttributes } = await instanceWith(emulator, InstanceId);
  const [ServerIp] = (VpcAttributes as { PrivateIpAddress: { IpAddress: string[] } }).PrivateIpAddress
    .IpAddress;
  expect(ServerIp).toMatch(/^10\.9\./);
  expect((await send('Slb.AddBackendServers', backends)).Code).toBe('InvalidParameter');
  expect(await send('Slb.DescribeLoadBalancerAttribute', lb)).toMatchObject({
    BackendServers: { BackendServer: [{ ServerId: InstanceId, ServerIp }] },
  });
  await send('Slb.AddVServerGroupBackendServers', { ...group, ...servers });
  expect(await send('Slb.DescribeVServerGroupAttribute', group)).toMatchObject({
    BackendServers: { BackendServer: [{ ServerId: InstanceId, ServerIp }] },
  });
});
