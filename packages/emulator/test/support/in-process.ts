import { behaviourOf } from '../../src/behaviour/behaviours.ts';
import { fromWithin } from '../../src/behaviour/call.ts';
import type { CloudCall } from '../../src/cloud/kit/call.ts';
import { emulationOn } from '../../src/emulation.ts';
import type { Clock, Commands, EmulatorOptions } from '../../src/index.ts';
import { readOptions } from '../../src/options.ts';
import { readParameters } from '../../src/params/read-parameters.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Document } from '../../src/state/document.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import type { Draft } from '../../src/state/state.ts';

/** What a call came to. */
export interface Outcome {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A cloud without a socket and without signatures, whose resources a test may put there itself. */
export interface Cloud {
  readonly clock: Clock;
  readonly commands: Commands;
  /** Calls `Product.Action` with wire parameters. */
  call(operation: string, parameters?: Readonly<Record<string, string>>): Outcome;
  /** Returns a call as it reaches the rules of the cloud, not carried out. */
  prepare(operation: string, parameters?: Readonly<Record<string, string>>): CloudCall;
  /** Stores a document. */
  put(kind: string, draft: Draft): Document;
  /** Returns a stored document. */
  get(kind: string, id: string): Document | undefined;
  /** Returns all documents of a kind. */
  all(kind: string): readonly Document[];
  /** Removes a document. */
  drop(kind: string, id: string): void;
}

const versions: Readonly<Record<string, string>> = {
  Ecs: '2014-05-26',
  Slb: '2014-05-15',
  Vpc: '2016-04-28',
};

/** Makes an empty cloud. */
export function createCloud(options: EmulatorOptions = {}): Cloud {
  const { clock, catalogue, world } = emulationOn(createMemoryStore(), readOptions(options));
  const { state, commands } = world;
  const settled = (): typeof state => {
    state.settle(clock.now());
    return state;
  };
  const prepare = (name: string, parameters: Readonly<Record<string, string>> = {}): CloudCall => {
    const now = clock.now();
    settled();
    const [product = '', action = ''] = name.split('.');
    const version = versions[product] ?? '';
    const operation = catalogue.find({ version, action, method: 'POST', path: '/', query: [], host: '' });
    const { values } = readParameters(operation, Object.entries(parameters));
    return { operation, parameters: values, caller: undefined, now, ...world };
  };
  return {
    clock,
    commands,
    prepare,
    call: (name, parameters) => {
      try {
        const { operation, ...call } = prepare(name, parameters);
        const value = behaviourOf(operation, world.settings)({ ...fromWithin, ...call, operation, world });
        return { status: 200, code: undefined, message: undefined, body: value as Outcome['body'] };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { status: error.status, code: error.code, message: error.message, body: {} };
      }
    },
    put: (kind, draft) => settled().transaction(clock.now(), () => state.insert(kind, draft)),
    get: (kind, id) => settled().get(kind, id),
    all: (kind) => {
      const sequences = settled().posting(kind, '');
      return sequences.flatMap((sequence) => state.bySequence(sequence) ?? []);
    },
    drop: (kind, id) => {
      const document = settled().get(kind, id);
      if (document === undefined) throw new Error(`There is no ${kind} ${id}`);
      state.transaction(clock.now(), () => state.remove(document));
    },
  };
}

/** Puts an instance there that runs. */
export function putInstance(
  cloud: Cloud,
  id: string,
  more: Partial<Draft> & { readonly status?: string } = {},
): void {
  const { status = 'Running', fields = {}, ...rest } = more;
  cloud.put('ecs/instance', {
    id,
    region: 'cn-hangzhou',
    phases: [{ value: status, until: Number.POSITIVE_INFINITY }],
    fields: { InstanceName: id, OSType: 'linux', ...fields },
    ...rest,
  });
}
