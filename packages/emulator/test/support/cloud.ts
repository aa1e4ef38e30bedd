import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Operation } from '../../src/catalogue/product.ts';
import { cloudBehaviour, rulesOf } from '../../src/cloud/cloud.ts';
import { carryOut } from '../../src/cloud/kit/carry-out.ts';
import { createCommands } from '../../src/commands.ts';
import { createHealth } from '../../src/health.ts';
import { type EmulatorOptions, readOptions } from '../../src/options.ts';
import { readParameters } from '../../src/params/read-parameters.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Document, Fields } from '../../src/state/document.ts';
import { createState, type Draft, type KindRules } from '../../src/state/state.ts';

// A cloud without a server, into which a test can put what no operation makes.

/** The answer of an operation, or what it was refused with. */
export type Outcome = Readonly<Record<string, unknown>>;

/** A cloud that lives in the test. */
export interface TestCloud {
  /** Calls `Product.Action` with wire parameters. A refusal is told as `Code`, `Status` and `Message`. */
  call(operation: string, parameters?: Readonly<Record<string, string>>): Outcome;
  /** Stores a document. */
  put(kind: string, id: string, fields: Fields, more?: Partial<Draft>): Document;
  /** Removes a document. */
  drop(kind: string, id: string): void;
}

const versions: Readonly<Record<string, string>> = { Ecs: '2014-05-26', Slb: '2014-05-15' };
const start = Date.parse('2024-01-02T03:04:05Z');
const catalogue = createCatalogue(readOptions({}).specs, { isSound: true });

/** Creates a cloud. `indexes` names fields by which documents are found, for kinds that no part has. */
export function createCloud(
  indexes: Readonly<Record<string, readonly string[]>> = {},
  options: EmulatorOptions = {},
): TestCloud {
  const settings = readOptions({ clock: () => start, ...options });
  const state = createState((kind) => rulesWith(rulesOf(kind), indexes[kind] ?? []));
  return {
    call(name, parameters = {}) {
      const operation = operationOf(name);
      const behaviour = cloudBehaviour(operation);
      if (behaviour === undefined) throw new Error(`${name} keeps no state`);
      try {
        const { values } = readParameters(operation, Object.entries(parameters));
        const call = { operation, parameters: values, caller: undefined, now: settings.clock() };
        state.settle(call.now);
        return carryOut(behaviour, {
          ...call,
          state,
          settings,
          commands: createCommands(),
          health: createHealth(),
        }) as Outcome;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { Code: error.code, Status: error.status, Message: error.message };
      }
    },
    put: (kind, id, fields, more = {}) =>
      state.transaction(settings.clock(), () =>
        state.insert(kind, { id, region: 'cn-hangzhou', fields, ...more }),
      ),
    drop(kind, id) {
      const document = state.get(kind, id);
      if (document === undefined) throw new Error(`There is no ${kind} ${id}`);
      state.transaction(settings.clock(), () => state.remove(document));
    },
  };
}

function operationOf(name: string): Operation {
  const [product = '', action = ''] = name.split('.');
  const version = versions[product] ?? product;
  return catalogue.find({ version, action, method: 'POST', path: '/', query: [], host: '' });
}

function rulesWith({ indexes }: KindRules, names: readonly string[]): KindRules {
  const added = names.map((name) => [name, ({ fields }: Document) => [fields[name]].flat()] as const);
  return { indexes: { ...Object.fromEntries(added), ...indexes } };
}
