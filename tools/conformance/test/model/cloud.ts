import { type Clock, type Operation, ServiceClient } from '@scope/core';
import { EcsClient } from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { SlbClient } from '@scope/slb';
import { ramService } from './ram-operations.ts';
import { vpcService } from './vpc-operations.ts';

/** How long things take in the cloud, in milliseconds; the model goes by the same figures. */
export const timing = {
  pendingMs: 3_000,
  startingMs: 5_000,
  stoppingMs: 4_000,
  vpcPendingMs: 2_000,
} as const;

/** When every run begins. */
export const beginning: number = Date.parse('2030-01-01T00:00:00Z');
const empty = 'empty';

/** The products that are called. */
export type Product = 'ecs' | 'slb' | 'vpc' | 'ram';

/** The real side: the emulator over HTTP, and clients of the SDK. */
export interface Cloud extends AsyncDisposable {
  readonly clients: Readonly<Record<Product, ServiceClient>>;
  /** Moves the time, which stands still otherwise. */
  advance(milliseconds: number): void;
  /** Takes everything away, and turns the time back to the beginning. */
  reset(): void;
}

/** Starts an emulator, and makes a client for each product. */
export async function startCloud(): Promise<Cloud> {
  const emulator = await startEmulator({ clock: () => beginning, timing, maxRequests: 100 });
  emulator.snapshots.save(empty);
  const options = {
    regionId: 'cn-hangzhou',
    endpoint: emulator.url,
    credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
    clock: clockOf(emulator),
    // A refusal is what the model predicts, not what another attempt could change.
    maxAttempts: 1,
    maxBusyWaitMs: 0,
  };
  const clients = {
    ecs: new EcsClient(options),
    slb: new SlbClient(options),
    vpc: new ServiceClient(vpcService, options),
    ram: new ServiceClient(ramService, options),
  };
  return {
    clients,
    advance: (milliseconds) => emulator.clock.advance(milliseconds),
    reset() {
      emulator.snapshots.load(empty);
      emulator.clock.advance(beginning - emulator.clock.now());
    },
    async [Symbol.asyncDispose]() {
      for (const client of Object.values(clients)) client.close();
      await emulator.close();
    },
  };
}

/** The emulator refuses a client whose clock is far from its own. */
function clockOf({ clock }: Emulator): Clock {
  return {
    now: () => clock.now(),
    monotonic: () => performance.now(),
    sleep: () => Promise.reject(new Error('Nothing is waited for here')),
  };
}

/** Sends one request. */
export function send<Request, Response>(
  { clients }: Cloud,
  product: Product,
  operation: Operation<Request, Response>,
  request: NoInfer<Request>,
): Promise<Response> {
  return clients[product].send(operation, request);
}
