import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  parametersOf,
  readOperations,
  type SpecOperation,
  startRecorder,
  synthesise,
} from '@scope/conformance';
import { startEmulator } from '@scope/emulator';
import { run } from '@scope/packing';
import * as slb from '@scope/slb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { program } from '../src/language.ts';
import { python } from '../src/python.ts';

type Parameters = Readonly<Record<string, string>>;

/** One call, as both clients take it. */
interface Input {
  readonly operation: string;
  readonly ours: Readonly<Record<string, unknown>>;
  readonly theirs: Readonly<Record<string, unknown>>;
}

const operations = readOperations('slb/2014-05-15');
const constants: ReadonlyMap<string, slb.Operation<object, object>> = new Map(Object.entries(slb) as never);

function constantOf(name: string): slb.Operation<object, object> {
  const found = constants.get(name);
  if (found === undefined) throw new Error(`The package has no ${name}`);
  return found;
}

/** Of what the protocol itself sends, version 1 of the signature has these among the parameters. */
const protocol =
  /^(AccessKeyId|Action|Format|Signature|SignatureMethod|SignatureNonce|SignatureType|SignatureVersion|Timestamp|Version)$/;

/** The vendor's class has two setters of one name, so that the list of tags cannot be sent. */
const unsendable = { operation: 'DescribeLoadBalancers', parameter: 'Tag' };
const Tag = [{ Key: 'team', Value: 'shop' }];

/** All parameters together, with three sets of values, and each of them alone. */
function inputsOf(operation: SpecOperation): readonly Input[] {
  const isUnsendable = (name: string) =>
    operation.name === unsendable.operation && name === unsendable.parameter;
  // Both clients know the region themselves.
  const parameters = operation.parameters.filter(({ name }) => name !== 'RegionId' && !isUnsendable(name));
  const together = ['', ' 2', ' 3'].map((seed) => inputOf(operation, parameters, seed));
  return [...together, ...parameters.map((parameter) => inputOf(operation, [parameter], ''))];
}

function inputOf(
  { name: operation }: SpecOperation,
  parameters: SpecOperation['parameters'],
  seed: string,
): Input {
  const ours: Record<string, unknown> = {};
  const theirs: Record<string, unknown> = {};
  const { parameters: bindings } = constantOf(operation);
  for (const { name, schema } of parameters) {
    const isJsonText = schema.type === 'string' && bindings?.[name]?.style === 'json';
    const value = isJsonText ? [`${name}${seed} 1`, `${name} 2`] : synthesise(schema, `${name}${seed}`);
    ours[name] = value;
    theirs[name] = isJsonText ? JSON.stringify(value) : value;
  }
  return { operation, ours, theirs };
}

function sentOf(parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => !protocol.test(name)));
}

const inputs: readonly Input[] = [
  ...operations.flatMap(inputsOf),
  { operation: unsendable.operation, ours: { Tag }, theirs: { Tag } },
];

/** What the vendor's client puts on the wire. One process sends it all. */
async function sendTheirs(folder: string): Promise<readonly Parameters[]> {
  await using emulator = await startEmulator({ onlySamples: true });
  await using recorder = await startRecorder(emulator.url);
  const calls = inputs.map(({ operation, theirs: parameters }) => ({ operation, parameters }));
  const file = join(folder, 'calls.json');
  // The digits of a whole number beyond doubles are all that Python sends of it.
  writeFileSync(
    file,
    JSON.stringify(calls, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
  );
  const [command = '', ...args] = await python.build(program('python/slb_wire.py'), folder);
  await run(command, [...args, new URL(recorder.url).host, file], { cwd: folder });
  return recorder.requests.map((request) => sentOf(parametersOf(request)));
}

async function sendOurs(): Promise<readonly Parameters[]> {
  await using emulator = await startEmulator({ onlySamples: true });
  await using recorder = await startRecorder(emulator.url);
  const client = new slb.SlbClient({
    regionId: 'cn-hangzhou',
    endpoint: recorder.url,
    credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
    maxAttempts: 1,
  });
  for (const { operation, ours } of inputs) {
    await client.send(constantOf(operation), ours).catch((error: unknown) => {
      if (!slb.isServiceError(error)) throw error;
    });
  }
  return recorder.requests.map((request) => sentOf(parametersOf(request)));
}

/** What one input became on the wire. */
interface Sent {
  readonly input: Input;
  readonly ours: Parameters;
  readonly theirs: Parameters;
}

describe('SLB on the wire', () => {
  let lacking: string | undefined;
  let sent: readonly Sent[] = [];

  beforeAll(async () => {
    lacking = await python.missing();
    if (process.env.REQUIRE_ALL_LANGUAGES === '1') expect(lacking).toBeUndefined();
    if (lacking !== undefined) return;
    const folder = mkdtempSync(join(tmpdir(), 'slb-wire-'));
    const ours = await sendOurs();
    const theirs = await sendTheirs(folder);
    rmSync(folder, { recursive: true });
    expect([ours.length, theirs.length]).toEqual([inputs.length, inputs.length]);
    sent = inputs.map((input, index) => ({ input, ours: ours[index] ?? {}, theirs: theirs[index] ?? {} }));
  });

  beforeEach(({ skip }) => skip(lacking !== undefined, lacking));

  it('is compared for every operation', () => {
    expect(new Set(sent.map(({ input }) => input.operation)).size).toBe(93);
    expect(sent.length).toBeGreaterThan(800);
  });

  it.each(operations)('is the same from the vendor’s client for $name', ({ name, parameters }) => {
    const booleans = parameters.filter(({ schema }) => schema.type === 'boolean').map((one) => one.name);
    const hasRegion = parameters.some((one) => one.name === 'RegionId');
    const own = sent.filter(
      ({ input }) =>
        input.operation === name && !(unsendable.parameter in input.ours && name === unsendable.operation),
    );
    for (const { input, ours, theirs } of own) {
      // Ours adds a token where the operation has one, the vendor's client a region to every call.
      const { ClientToken, ...ofInput } = ours;
      const { RegionId, ...ofOperation } = theirs;
      const expected: Record<string, string | undefined> = { ...ofOperation, ...(hasRegion && { RegionId }) };
      for (const one of booleans) if (one in input.ours) expected[one] = spelled(theirs[one]);
      expect('ClientToken' in input.ours ? ours : ofInput).toEqual(expected);
    }
  });

  it('differs where the vendor’s class cannot send a list of tags, and nowhere else', () => {
    const { ours, theirs } = sent.at(-1) as Sent;
    expect(ours).toEqual({ RegionId: 'cn-hangzhou', 'Tag.1.Key': 'team', 'Tag.1.Value': 'shop' });
    expect(theirs).toEqual({ RegionId: 'cn-hangzhou', Tags: "[{'Key': 'team', 'Value': 'shop'}]" });
  });
});

/** Python writes a boolean as `True`. */
function spelled(boolean: string | undefined): string {
  expect(boolean).toBe('True');
  return 'true';
}
