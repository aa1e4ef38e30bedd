import { expect } from 'vitest';
import type { Emulator } from '../../../../src/index.ts';
import {
  type Answer,
  fine,
  type Parameters,
  region,
  type Sessions,
  sessionsOf,
} from '../../../support/sessions.ts';
import type { Key } from '../../../support/signed-call.ts';
import { fixture } from '../support.ts';

/** Sessions for SLB, and what tests make for them. */
export interface SlbSessions extends Sessions {
  /** Makes something for a session; returns its answer, which has to be a good one. */
  readonly make: (key: Key, action: string, parameters?: Parameters) => Promise<Answer>;
  /** Calls an operation as an administrator; returns its answer, which has to be a good one. */
  readonly admin: (action: string, parameters?: Parameters) => Promise<Answer>;
  /** Makes a balancer as an administrator and returns its id. */
  readonly balancer: () => Promise<string>;
}

/** Makes sessions for the operations of SLB. */
export function slbSessions(emulator: () => Emulator): SlbSessions {
  const sessions = sessionsOf(emulator, 'Slb');
  const make = async (key: Key | undefined, action: string, parameters: Parameters = {}): Promise<Answer> => {
    const made = await sessions.callAs(key, action, { ...region, ...parameters });
    expect([action, made]).toMatchObject([action, fine]);
    return made;
  };
  const admin: SlbSessions['admin'] = (action, parameters) => make(undefined, action, parameters);
  return {
    ...sessions,
    make,
    admin,
    balancer: async () => String((await admin('CreateLoadBalancer')).LoadBalancerId),
  };
}

/** A server certificate with its key, as they are uploaded. */
export const pair: Parameters = { ServerCertificate: fixture('server'), PrivateKey: fixture('server.key') };

/** What a listener for HTTP at port 80 needs. */
export const web: Parameters = {
  ListenerPort: '80',
  BackendServerPort: '8080',
  Bandwidth: '-1',
  HealthCheck: 'off',
};
