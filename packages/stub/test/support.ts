import {
  type ClientOptions,
  type Credentials,
  type Operation,
  ServiceClient,
  type Transport,
} from '@scope/core';
import { EcsClient } from '@scope/ecs';
import { onTestFinished } from 'vitest';
import { type Stub, type StubOptions, stub } from '../src/index.ts';

/** A transport that must never be reached. */
export const unreachable: Transport = {
  send: async ({ origin }) => {
    throw new Error(`something was sent to ${origin}`);
  },
};

/** A stubbed client of ECS whose own ways to the network and to credentials fail the test. */
export function stubbedEcs(
  clientOptions: ClientOptions = {},
  options?: StubOptions,
): { readonly ecs: EcsClient; readonly stubs: Stub } {
  const ecs = new EcsClient({
    regionId: 'cn-hangzhou',
    transport: unreachable,
    credentials: {
      getCredentials: async () => {
        throw new Error('the own credentials of the client were asked for');
      },
    },
    ...clientOptions,
  });
  const stubs = stub(ecs, options);
  onTestFinished(() => stubs.restore());
  return { ecs, stubs };
}

/** A stubbed client of a service that is made up, for the forms of answers that few products have. */
export function stubbedThings(): { readonly things: ServiceClient; readonly stubs: Stub } {
  const service = {
    product: 'Things',
    version: '2024-01-02',
    endpoints: { patterns: { public: 'things.example' } },
  };
  const things = new ServiceClient(service, { transport: unreachable });
  return { things, stubs: stub(things) };
}

export function operationOf<Response>(
  name: string,
  response?: NonNullable<Operation<object, Response>['response']>,
): Operation<object, Response> {
  return { name, readOnly: true, ...(response !== undefined && { response }) };
}

export const key: Credentials = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'MARKED-SECRET' };

/** The error that a function or promise fails with, as a test compares it: its name and message together. */
export async function failureOf(what: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof what === 'function' ? what() : what);
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message}`;
  }
  return 'nothing failed';
}
