import { type ClientOptions, isServiceError, type Operation } from '@scope/core';
import * as ecs from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import * as slb from '@scope/slb';
import * as sts from '@scope/sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOperations, type SpecOperation } from '../src/spec.ts';
import { synthesise } from '../src/synthesise.ts';

type Call = (request: object) => Promise<{ RequestId: string }>;

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator({ onlySamples: true });
});
afterAll(() => emulator.close());

const options = (): ClientOptions => ({
  regionId: 'cn-hangzhou',
  endpoint: emulator.url,
  credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
  maxAttempts: 1,
});

const products = [
  { spec: 'ecs/2014-05-26', module: ecs, create: () => new ecs.Ecs(options()), count: 380 },
  { spec: 'slb/2014-05-15', module: slb, create: () => new slb.Slb(options()), count: 93 },
  { spec: 'sts/2015-04-01', module: sts, create: () => new sts.Sts(options()), count: 4 },
];

/**
 * Operations of STS, which the emulator carries out and which refuse names that do not exist, and one that types the
 * number of a page as a text. A token that no answer held is refused everywhere.
 */
const refused: Readonly<Record<string, string>> = {
  DescribeClassicLinkInstances: 'InvalidParameter.PageNumber',
  AssumeRole: 'InvalidParameter.ExternalId',
  AssumeRoleWithOIDC: 'InvalidParameter.RoleArn',
  AssumeRoleWithSAML: 'InvalidParameter.RoleArn',
};

describe.each(products)('$spec', ({ spec, module, create, count }) => {
  const operations = readOperations(spec);

  it(`has ${count} operations`, () => {
    expect(operations).toHaveLength(count);
  });

  it.each(operations)('$name arrives as it was sent', async ({ name, parameters }) => {
    const constant = (module as Record<string, unknown>)[name] as Operation<object, object>;
    const { sent, expected } = makeRequest(parameters, constant);
    const client = create() as unknown as Record<string, Call>;
    const method = name.charAt(0).toLowerCase() + name.slice(1);

    const code = await client[method]?.(sent).then(
      (response) => {
        expect(response.RequestId).toMatch(/^[0-9A-F-]{36}$/);
      },
      (error: unknown) => (isServiceError(error) ? error.code : Promise.reject(error)),
    );

    const arrived = emulator.requests.at(-1);
    expect(arrived?.action).toBe(name);
    expect(arrived?.parameters).toEqual(expected);
    expect(arrived?.ignored ?? []).toEqual([]);
    const refusal = Object.keys(expected).includes('NextToken') ? 'InvalidParameter.NextToken' : undefined;
    expect(code).toBe(refused[name] ?? refusal);
  });
});

/** A value for every parameter, and what the server should make of it. */
function makeRequest(
  parameters: SpecOperation['parameters'],
  { parameters: bindings }: Operation<object, object>,
) {
  const sent: Record<string, unknown> = {};
  const expected: Record<string, unknown> = {};
  for (const { name, schema } of parameters) {
    const isJsonText = schema.type === 'string' && bindings?.[name]?.style === 'json';
    const value = isJsonText ? [`${name} 1`, `${name} 2`] : synthesise(schema, name);
    sent[name] = value;
    expected[name] = isJsonText ? JSON.stringify(value) : value;
  }
  return { sent, expected };
}
