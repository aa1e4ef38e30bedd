import { InstanceRunning } from '@scope/ecs';
import {
  BackendServersHealthy,
  ListenerRunning,
  ListenerStopped,
  LoadBalancerActive,
  LoadBalancerDeleted,
  LoadBalancerInactive,
  VServerGroupEmpty,
  waitUntil,
} from '@scope/slb';
import { expect, test } from 'vitest';
import { runInstances, startWaiting } from '../support/waiting.ts';

test('a balancer is active, inactive and gone', async () => {
  const { slb, options } = await startWaiting();
  const { LoadBalancerId = '' } = await slb.createLoadBalancer({});
  const request = { LoadBalancerId };
  expect((await waitUntil(slb, LoadBalancerActive, request, options))?.LoadBalancerStatus).toBe('active');
  await slb.setLoadBalancerStatus({ LoadBalancerId, LoadBalancerStatus: 'inactive' });
  expect((await waitUntil(slb, LoadBalancerInactive, request, options))?.LoadBalancerStatus).toBe('inactive');
  const late = waitUntil(slb, LoadBalancerActive, request, {
    ...options,
    onProgress: () => void slb.setLoadBalancerStatus({ LoadBalancerId, LoadBalancerStatus: 'active' }),
  });
  expect((await late)?.LoadBalancerStatus).toBe('active');
  await slb.deleteLoadBalancer(request);
  expect((await waitUntil(slb, LoadBalancerDeleted, request, options))?.TotalCount).toBe(0);
});

test('a balancer that is locked ends the wait at once', async () => {
  const { slb, options, pauses, answerOnce } = await startWaiting();
  answerOnce('DescribeLoadBalancerAttribute', { LoadBalancerId: 'lb-1', LoadBalancerStatus: 'locked' });
  await expect(waitUntil(slb, LoadBalancerActive, { LoadBalancerId: 'lb-1' }, options)).rejects.toMatchObject(
    { name: 'WaiterError', state: 'locked' },
  );
  expect(pauses).toEqual([]);
});

test('listeners run and stop', async () => {
  const { slb, options, pauses } = await startWaiting();
  const { LoadBalancerId = '' } = await slb.createLoadBalancer({});
  const listener = { LoadBalancerId, ListenerPort: 80 };
  await slb.createLoadBalancerTCPListener({ ...listener, Bandwidth: -1, BackendServerPort: 8080 });
  await slb.createLoadBalancerTCPListener({
    ...listener,
    ListenerPort: 81,
    Bandwidth: -1,
    BackendServerPort: 8080,
  });
  const request = { LoadBalancerId: [LoadBalancerId], ListenerPort: 80 };
  expect((await waitUntil(slb, ListenerStopped, request, options))?.Listeners).toHaveLength(1);
  const running = await waitUntil(slb, ListenerRunning, request, {
    ...options,
    onProgress: () => void slb.startLoadBalancerListener(listener),
  });
  expect(running?.Listeners?.map(({ ListenerPort, Status }) => [ListenerPort, Status])).toEqual([
    [80, 'running'],
  ]);
  expect(pauses.length).toBeGreaterThan(0);
});

test('backend servers are healthy once their instances run and the checks say so', async () => {
  const { ecs, slb, emulator, options, pauses } = await startWaiting();
  const [ServerId = ''] = await runInstances(ecs);
  await waitUntil(ecs, InstanceRunning, { InstanceIds: [ServerId] }, options);
  const { LoadBalancerId = '' } = await slb.createLoadBalancer({});
  const listener = { LoadBalancerId, ListenerPort: 80 };
  await slb.createLoadBalancerTCPListener({ ...listener, Bandwidth: -1, BackendServerPort: 8080 });
  await slb.startLoadBalancerListener(listener);
  await slb.addBackendServers({ LoadBalancerId, BackendServers: [{ ServerId, Weight: '100' }] });
  const heal = emulator.health.set({ serverId: ServerId, status: 'abnormal' });
  pauses.length = 0;
  const healthy = await waitUntil(slb, BackendServersHealthy, listener, {
    ...options,
    onProgress: ({ asked, response }) => {
      expect(response?.BackendServers?.BackendServer?.[0]?.ServerHealthStatus).toBe('abnormal');
      if (asked === 2) heal();
    },
  });
  expect(healthy?.BackendServers?.BackendServer?.map((one) => one.ServerHealthStatus)).toEqual(['normal']);
  expect(pauses).toHaveLength(2);
});

test('a server group is empty once its servers were removed', async () => {
  const { ecs, slb, options, pauses } = await startWaiting();
  const [ServerId = ''] = await runInstances(ecs);
  const { LoadBalancerId = '' } = await slb.createLoadBalancer({});
  const BackendServers = [{ ServerId, Port: '80', Weight: '100' }];
  const { VServerGroupId = '' } = await slb.createVServerGroup({ LoadBalancerId, BackendServers });
  pauses.length = 0;
  const answer = await waitUntil(
    slb,
    VServerGroupEmpty,
    { VServerGroupId },
    {
      ...options,
      onProgress: () => void slb.removeVServerGroupBackendServers({ VServerGroupId, BackendServers }),
    },
  );
  expect([answer?.VServerGroupId, pauses.length > 0]).toEqual([VServerGroupId, true]);
});
