import { behaviourOf } from '../../src/behaviour/behaviours.ts';
import { fromWithin } from '../../src/behaviour/call.ts';
import { resources } from '../../src/cloud/cloud.ts';
import { kindRules } from '../../src/cloud/kit/resource.ts';
import { emulationOn } from '../../src/emulation.ts';
import type { Clock, EmulatorOptions } from '../../src/index.ts';
import { readOptions } from '../../src/options.ts';
import { readParameters } from '../../src/params/read-parameters.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Document } from '../../src/state/document.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { createState, type Draft } from '../../src/state/state.ts';

/** A cloud without a socket and without signatures, for what needs to see, or to put there, what no operation shows. */
export interface DirectCloud {
  readonly clock: Clock;
  /** Carries out an operation of ECS in the usual region; returns its answer, or the code of its refusal under `Code`. */
  call(action: string, parameters?: Readonly<Record<string, string>>): Record<string, unknown>;
  /** Stores a document. */
  put(kind: string, draft: Draft): Document;
  get(kind: string, id: string): Document | undefined;
  /** All documents of a kind. */
  all(kind: string): readonly Document[];
}

/** Makes an empty cloud, which may have further kinds of documents, each with its indexes. */
export function createDirectCloud(
  options: EmulatorOptions = {},
  further: Readonly<Record<string, readonly string[]>> = {},
): DirectCloud {
  const { clock, catalogue, ...emulation } = emulationOn(createMemoryStore(), readOptions(options));
  const all = [
    ...Object.entries(further).map(([kind, indexes]) => ({
      kind,
      prefix: '',
      idField: '',
      word: '',
      indexes,
    })),
    ...resources,
  ];
  const rules = new Map(all.map((one) => [one.kind, kindRules(one)]));
  const state = createState((kind) => rules.get(kind) ?? { indexes: {} });
  const world = { ...emulation.world, state };
  const settled = (): typeof state => {
    state.settle(clock.now());
    return state;
  };
  return {
    clock,
    call(action, parameters = {}) {
      settled();
      const wanted = { version: '2014-05-26', action, method: 'POST', path: '/', query: [], host: '' };
      const operation = catalogue.find(wanted);
      try {
        const sent = Object.entries({ RegionId: 'cn-hangzhou', ...parameters });
        const { values } = readParameters(operation, sent);
        const call = {
          ...fromWithin,
          operation,
          parameters: values,
          caller: undefined,
          now: clock.now(),
          world,
        };
        return behaviourOf(operation, world.settings)(call) as Record<string, unknown>;
      } catch (error) {
        if (error instanceof Refusal) return { Code: error.code, status: error.status };
        throw error;
      }
    },
    put: (kind, draft) => settled().transaction(clock.now(), () => state.insert(kind, draft)),
    get: (kind, id) => settled().get(kind, id),
    all: (kind) => {
      const sequences = settled().posting(kind, '');
      return sequences.flatMap((sequence) => state.bySequence(sequence) ?? []);
    },
  };
}
