import { AutoProvisioningGroupFulfilled, SystemEventFinished, waitUntil } from '@scope/ecs';
import { expect, test } from 'vitest';
import { startWaiting } from '../support/waiting.ts';

const groups = (...states: string[]) => ({
  AutoProvisioningGroups: { AutoProvisioningGroup: states.map((State) => ({ Status: 'active', State })) },
});
const events = (...names: string[]) => ({
  InstanceSystemEventSet: {
    InstanceSystemEventType: names.map((Name) => ({ EventCycleStatus: { Code: 0, Name } })),
  },
});

test('auto provisioning groups have their capacity once all have it', async () => {
  const { ecs, options, pauses, answerOnce } = await startWaiting();
  answerOnce('DescribeAutoProvisioningGroups', groups('fulfilled', 'pending-fulfillment'));
  answerOnce('DescribeAutoProvisioningGroups', groups('fulfilled'));
  answerOnce('DescribeAutoProvisioningGroups', groups('fulfilled', 'fulfilled'));
  const request = { AutoProvisioningGroupId: ['apg-1', 'apg-2'] };
  await waitUntil(ecs, AutoProvisioningGroupFulfilled, request, options);
  expect(pauses).toHaveLength(2);
});

test.each([
  ['error', groups('fulfilled', 'error')],
  [
    'deleted',
    { AutoProvisioningGroups: { AutoProvisioningGroup: [{ Status: 'deleted', State: 'fulfilled' }] } },
  ],
])('an auto provisioning group with %s ends the wait at once', async (state, answer) => {
  const { ecs, options, pauses, answerOnce } = await startWaiting();
  answerOnce('DescribeAutoProvisioningGroups', answer);
  const request = { AutoProvisioningGroupId: ['apg-1'] };
  await expect(waitUntil(ecs, AutoProvisioningGroupFulfilled, request, options)).rejects.toMatchObject({
    name: 'WaiterError',
    state,
  });
  expect(pauses).toEqual([]);
});

test('system events are over once each was carried out, avoided or called off', async () => {
  const { ecs, options, pauses, answerOnce } = await startWaiting();
  answerOnce('DescribeInstanceHistoryEvents', events('Scheduled', 'Avoided'));
  answerOnce('DescribeInstanceHistoryEvents', events('Executing', 'Canceled'));
  answerOnce('DescribeInstanceHistoryEvents', events('Executed', 'Canceled'));
  await waitUntil(ecs, SystemEventFinished, { EventId: ['e-1', 'e-2'] }, options);
  expect(pauses).toHaveLength(2);
});

test('a system event that failed ends the wait at once', async () => {
  const { ecs, options, answerOnce } = await startWaiting();
  answerOnce('DescribeInstanceHistoryEvents', events('Executing', 'Failed'));
  const waiting = waitUntil(ecs, SystemEventFinished, { EventId: ['e-1', 'e-2'] }, options);
  await expect(waiting).rejects.toMatchObject({ name: 'WaiterError', state: 'Failed' });
});
