import { behaviourOf } from '../behaviour/behaviours.ts';
import { fromWithin, type World } from '../behaviour/call.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Operation } from '../catalogue/product.ts';
import type { Clock } from '../clock.ts';
import { readParameters } from '../params/read-parameters.ts';
import { isRecord } from '../params/value.ts';
import { Refusal } from '../refusal.ts';
import { type CreatedKey, withGivenKey } from './given-key.ts';
import type { WorldEntry } from './world-file.ts';

/** What calls are carried out in. */
interface Place {
  readonly catalogue: Catalogue;
  readonly world: World;
  readonly clock: Clock;
}

/** Answers by the names of their entries, and where each has its id. */
type Made = ReadonlyMap<string, { readonly answer: unknown; readonly id: string }>;

/**
 * Makes what a world's description lists, each by the operation that a client would call, so that it is checked as a client's
 * call is. @throws TypeError that names the entry which is refused, with the code and the message.
 */
export function makeWorld(entries: readonly WorldEntry[], emulation: Place): void {
  const made = new Map<string, { answer: unknown; id: string }>();
  for (const entry of entries) {
    const answer = within(entry, () => make(entry, made, emulation));
    if (entry.name !== undefined) made.set(entry.name, { answer, id: entry.id });
  }
}

function within<T>({ place }: WorldEntry, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof Refusal)
      throw new TypeError(`seed: ${place}: ${error.code}: ${error.message}`, { cause: error });
    if (error instanceof TypeError) throw new TypeError(`seed: ${place}: ${error.message}`, { cause: error });
    throw error;
  }
}

function make(entry: WorldEntry, made: Made, emulation: Place): unknown {
  if (entry.operation !== 'ram CreateAccessKey') return callOf(entry, made, emulation);
  const { AccessKeyId, AccessKeySecret, ...parameters } = entry.parameters;
  const answer = callOf({ ...entry, parameters }, made, emulation);
  return withGivenKey(answer as CreatedKey, { AccessKeyId, AccessKeySecret }, emulation);
}

function callOf({ operation: name, parameters }: WorldEntry, made: Made, emulation: Place): unknown {
  const { world, clock } = emulation;
  const operation = find(name, emulation);
  const taken = new Set(operation.parameters.keys());
  const sent = Object.entries(parameters).filter(
    ([parameter]) => parameter !== 'RegionId' || taken.has(parameter),
  );
  const pairs = sent.flatMap(([parameter, value]) =>
    isText(operation, parameter)
      ? flattened(parameter, textOf(value, made))
      : flattened(parameter, resolved(value, made)),
  );
  const { values, ignored } = readParameters(operation, pairs);
  const [unknown] = ignored;
  if (unknown !== undefined) throw new TypeError(`${name} has no parameter ${unknown}`);
  return behaviourOf(
    operation,
    world.settings,
  )({
    ...fromWithin,
    operation,
    parameters: values,
    caller: undefined,
    now: clock.now(),
    world,
  });
}

function find(name: string, { catalogue }: Place): Operation {
  const [product = '', action = ''] = name.split(' ');
  const found = catalogue
    .all()
    .find((one) => one.name.toLowerCase() === product.toLowerCase() && one.operations.has(action))
    ?.operations.get(action);
  if (found === undefined) throw new TypeError(`there is no operation ${product}.${action}`);
  return found;
}

function isText({ parameters }: Operation, name: string): boolean {
  return parameters.get(name)?.schema.type === 'string';
}

/**
 * Documents, such as policies, and lists, such as servers, are texts to the API, and easier to read as what they say. What stands
 * in a document is its own: only lists name other entries.
 */
function textOf(value: unknown, made: Made): unknown {
  if (isRecord(value)) return JSON.stringify(value);
  const known = resolved(value, made);
  return Array.isArray(known) ? JSON.stringify(known) : known;
}

/** Writes a value as a client does: `Tag.1.Key`. */
function flattened(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => flattened(`${name}.${index + 1}`, item));
  if (isRecord(value))
    return Object.entries(value).flatMap(([key, item]) => flattened(`${name}.${key}`, item));
  return [[name, String(value)]];
}

/** Puts what `$net` and `$net.VRouterId` stand for in their places. */
function resolved(value: unknown, made: Made): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, made));
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item, made)]));
  const [, name, path] = (typeof value === 'string' && /^\$([A-Za-z]\w*)(?:\.([\w.]+))?$/.exec(value)) || [];
  if (name === undefined) return value;
  const entry = made.get(name);
  if (entry === undefined) throw new TypeError(`"${String(value)}" is not the name of an entry before it`);
  const { answer, id } = entry;
  const found = (path ?? id).split('.').reduce<unknown>(memberOf, answer);
  if (found === undefined) {
    throw new TypeError(`"${String(value)}" has no value; its answer is ${JSON.stringify(answer)}`);
  }
  return found;
}

function memberOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)] as unknown;
  return isRecord(value) ? value[name] : undefined;
}
