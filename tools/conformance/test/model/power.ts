import { RebootInstance, StartInstance, StartInstances, StopInstance, StopInstances } from '@scope/ecs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { timing } from './cloud.ts';
import { idOf, pick } from './collection.ts';
import type { Instance, Model } from './model.ts';
import { attempt, type Refusals, type Step, steps } from './step.ts';
import { statusAt, type Timeline, timeline } from './timeline.ts';

/** How an instance is started, stopped or started anew: from which state, and through which ones. */
interface PowerChange {
  readonly from: string;
  readonly states: (now: number) => Timeline;
}

const stopping = ['Stopping', timing.stoppingMs] as const;
const starting = ['Starting', timing.startingMs] as const;

const changes = {
  start: { from: 'Stopped', states: (now) => timeline(now, [starting], 'Running') },
  stop: { from: 'Running', states: (now) => timeline(now, [stopping], 'Stopped') },
  reboot: { from: 'Running', states: (now) => timeline(now, [stopping, starting], 'Running') },
} as const satisfies Record<string, PowerChange>;

function refusalsOf({ now }: Model, found: Instance | undefined, { from }: PowerChange): Refusals {
  return found === undefined
    ? ['InvalidInstanceId.NotFound']
    : [statusAt(found.states, now) !== from && 'IncorrectInstanceStatus'];
}

const operations = { start: StartInstance, stop: StopInstance, reboot: RebootInstance } as const;

const changeOne = steps(
  'power',
  fc.record({ instance: pick, change: fc.constantFrom('start', 'stop', 'reboot') }),
  (model, { instance, change }) => {
    const InstanceId = idOf(model.instances, instance);
    const found = model.instances.live.get(InstanceId);
    return attempt(
      'ecs',
      operations[change],
      { InstanceId },
      {
        refusals: refusalsOf(model, found, changes[change]),
        accept() {
          if (found !== undefined) found.states = changes[change].states(model.now);
        },
      },
    );
  },
);

/** Either all of them or none; or, with `SuccessFirst`, each that can be changed, with a code for each that cannot. */
const changeSeveral = steps(
  'powerOfSeveral',
  fc.record({
    instances: fc.array(pick, { minLength: 1, maxLength: 3 }),
    change: fc.constantFrom('start', 'stop'),
    isEachAlone: fc.boolean(),
  }),
  (model, { instances, change, isEachAlone }) => {
    const ids = [...new Set(instances.map((one) => idOf(model.instances, one)))];
    const found = ids.map((id) => model.instances.live.get(id));
    const isAbsent = found.includes(undefined);
    const able = found.filter(
      (one) => one !== undefined && statusAt(one.states, model.now) === changes[change].from,
    );
    const request = { InstanceId: ids, BatchOptimization: isEachAlone ? 'SuccessFirst' : 'AllTogether' };
    return attempt('ecs', change === 'start' ? StartInstances : StopInstances, request, {
      refusals: [
        isAbsent && 'InvalidInstanceId.NotFound',
        !isEachAlone && !isAbsent && able.length < ids.length && 'IncorrectInstanceStatus',
      ],
      accept({ InstanceResponses }) {
        const done = (InstanceResponses?.InstanceResponse ?? []).filter(({ Code }) => Code === '200');
        expect(done.map(({ InstanceId }) => InstanceId)).toEqual(able.map((one) => one?.id));
        for (const one of able) if (one !== undefined) one.states = changes[change].states(model.now);
      },
    });
  },
);

/** Starting and stopping of instances. */
export const powerSteps: readonly fc.WeightedArbitrary<Step>[] = [
  { weight: 4, arbitrary: changeOne },
  { weight: 2, arbitrary: changeSeveral },
];
