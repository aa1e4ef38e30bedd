import { startEmulator } from '@scope/emulator';
import { type Clock, isServiceError, Slb } from '@scope/slb';
import { expect, test } from 'vitest';

/** A clock that client and emulator share, in which a pause takes no time of ours. */
function sharedClock(): Clock & { readonly pauses: number[] } {
  let now = Date.now();
  const pauses: number[] = [];
  return {
    pauses,
    now: () => now,
    monotonic: () => now,
    async sleep(delayMs) {
      pauses.push(delayMs);
      now += delayMs;
    },
  };
}

const account = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };

test('twenty writes in a row to a balancer that is busy for five seconds after each run through', async () => {
  const clock = sharedClock();
  await using emulator = await startEmulator({
    onlySamples: true,
    clock: clock.now,
    timing: { configuringMs: 5_000 },
  });
  const slb = new Slb({ regionId: 'cn-hangzhou', endpoint: emulator.url, credentials: account, clock });
  const LoadBalancerId = 'lb-bp1b6c719dfa08exfuca5';
  for (let port = 1; port <= 10; port += 1) {
    await slb.createLoadBalancerTCPListener({ LoadBalancerId, ListenerPort: port, Bandwidth: -1 });
    await slb.startLoadBalancerListener({ LoadBalancerId, ListenerPort: port });
  }
  const codes = emulator.requests.map(({ code }) => code ?? 'done');
  expect(codes.filter((code) => code === 'done')).toHaveLength(20);
  expect(codes.filter((code) => code === 'ServiceIsConfiguring')).toHaveLength(clock.pauses.length);
  // Every write but the first had to wait, and none much longer than it had to.
  expect(clock.pauses.length).toBeGreaterThanOrEqual(19);
  expect(clock.pauses.reduce((sum, pause) => sum + pause)).toBeLessThan(20 * 10_000);
});

test('a program that does not want to wait is told at once', async () => {
  await using emulator = await startEmulator({ onlySamples: true, timing: { configuringMs: 5_000 } });
  const slb = new Slb({
    regionId: 'cn-hangzhou',
    endpoint: emulator.url,
    credentials: account,
    maxBusyWaitMs: 0,
  });
  const request = { LoadBalancerId: 'lb-bp1b6c719dfa08exfuca5', LoadBalancerStatus: 'inactive' };
  await slb.setLoadBalancerStatus(request);
  const refused = slb.setLoadBalancerStatus(request);
  await expect(refused).rejects.toSatisfy((error) => isServiceError(error, 'ServiceIsConfiguring'));
  expect(emulator.requests).toHaveLength(2);
});
