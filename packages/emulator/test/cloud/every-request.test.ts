import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { behaviourOf } from '../../src/behaviour/behaviours.ts';
import { fromWithin } from '../../src/behaviour/call.ts';
import type { Operation } from '../../src/catalogue/product.ts';
import { typeOf } from '../../src/catalogue/schema.ts';
import { type Emulation, emulationOn } from '../../src/emulation.ts';
import { readOptions } from '../../src/options.ts';
import { readParameters } from '../../src/params/read-parameters.ts';
import { Refusal } from '../../src/refusal.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';

// Whatever a client sends gets an answer or a refusal of the vendor's kind; a refusal changes nothing, and nothing takes long.

const emulation = emulationOn(createMemoryStore(), readOptions({}));
const operations = emulation.catalogue.all().flatMap((product) => [...product.operations.values()]);

const junk = fc.constantFrom(
  '',
  ' ',
  '0',
  '-1',
  '1e99',
  '99999999999999999999',
  'true',
  'null',
  '[]',
  '{}',
  '[{"Key":"a"}]',
  '["a","b"]',
  '[1,[2]]',
  '{"Version":"1","Statement":[]}',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '10.0.0.0/8',
  '10.0.0.1',
  '2024-01-02T03:04:05Z',
  '\u0000\u202e',
  'x'.repeat(300),
  'ü😀',
);

/** Ids that exist, so that calls come further than the first check. */
function ids(): readonly string[] {
  return emulation.world.state.all().map(({ id }) => id);
}

function textFor(operation: Operation, name: string): fc.Arbitrary<string> {
  const schema = operation.product.resolve(operation.parameters.get(name)?.schema ?? {});
  const known = [...(schema.enum ?? []), ...(schema.examples ?? []), schema.default]
    .filter((one) => one !== undefined)
    .map(String);
  const type = typeOf(schema);
  return fc.oneof(
    { weight: 4, arbitrary: known.length > 0 ? fc.constantFrom(...known) : junk },
    {
      weight: 3,
      arbitrary: /Id|Name|Arn/.test(name) ? fc.constantFrom('cn-hangzhou', 'cn-hangzhou-h', ...ids()) : junk,
    },
    { weight: 2, arbitrary: type === 'integer' ? fc.integer().map(String) : fc.string({ maxLength: 40 }) },
    { weight: 1, arbitrary: junk },
  );
}

interface Request {
  readonly action: string;
  readonly pairs: readonly (readonly [string, string])[];
}

function requestOf(operation: Operation): fc.Arbitrary<Request> {
  const names = [...operation.parameters.keys()];
  const parameter = (name: string): fc.Arbitrary<readonly (readonly [string, string])[]> => {
    const schema = operation.product.resolve(operation.parameters.get(name)?.schema ?? {});
    const item = operation.product.resolve(schema.items ?? {});
    const members = Object.keys(item.properties ?? {});
    if (typeOf(schema) !== 'array') return textFor(operation, name).map((value) => [[name, value]]);
    const keys =
      members.length > 0 ? members.map((member) => `${name}.1.${member}`) : [`${name}.1`, `${name}.2`];
    return fc
      .subarray(keys)
      .chain((chosen) =>
        fc.tuple(...chosen.map((key) => textFor(operation, name).map((value) => [key, value] as const))),
      );
  };
  const required = names.filter((name) => operation.parameters.get(name)?.required === true);
  return fc
    .tuple(
      fc.subarray(required, { minLength: Math.max(0, required.length - 1) }),
      fc.subarray(names, { maxLength: Math.min(6, names.length) }),
    )
    .chain(([needed, others]) => fc.tuple(...[...new Set([...needed, ...others])].map(parameter)))
    .map((pairs) => ({ action: operation.action, pairs: pairs.flat() }));
}

function carryOut(
  operation: Operation,
  { pairs }: Request,
  { world, clock }: Emulation,
): Refusal | undefined {
  const caller = operation.isSigned ? world.settings.users[0]?.identity : undefined;
  const signer = caller && { identity: caller, rights: { of: 'administrator' } as const };
  world.state.settle(clock.now());
  try {
    const { values } = readParameters(operation, pairs);
    JSON.stringify(
      behaviourOf(
        operation,
        world.settings,
      )({
        ...fromWithin,
        signer,
        operation,
        parameters: values,
        caller,
        now: clock.now(),
        world,
      }),
    );
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw new Error(
      `${operation.product.name}.${operation.action} ${JSON.stringify(pairs)}: ${(error as Error).stack}`,
      { cause: error },
    );
  }
}

const byProduct = groups(operations);

function groups(all: readonly Operation[]): Map<string, Operation[]> {
  const found = new Map<string, Operation[]>();
  for (const one of all) found.set(one.product.name, [...(found.get(one.product.name) ?? []), one]);
  return found;
}

describe.each([...byProduct])('random requests to %s', (_, own) => {
  it('are answered, or refused without a trace', { timeout: 120_000 }, () => {
    const runs = Number(process.env.EMULATOR_RUNS ?? 2_000);
    fc.assert(
      fc.property(fc.constantFrom(...own).chain(requestOf), (request) => {
        const before = emulation.world.state.all();
        const operation = own.find(({ action }) => action === request.action) as Operation;
        const refusal = carryOut(operation, request, emulation);
        if (refusal === undefined) return;
        expect(refusal.status).toBeGreaterThanOrEqual(400);
        expect(refusal.status, `${request.action}: ${refusal.code}: ${refusal.message}`).toBeLessThan(500);
        expect(refusal.code).toMatch(/^[A-Za-z]/);
        // Documents are never changed in place, so that the same objects are the same state.
        const after = emulation.world.state.all();
        expect(after.length).toBe(before.length);
        expect(after.findIndex((document, index) => document !== before[index])).toBe(-1);
      }),
      { numRuns: runs },
    );
  });
});
