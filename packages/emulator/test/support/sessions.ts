import { expect } from 'vitest';
import type { Emulator } from '../../src/index.ts';
import { policyOf } from '../cloud/ram/support.ts';
import { assumeRole, call, type Key } from './signed-call.ts';

/** Wire parameters. */
export type Parameters = Record<string, string>;
/** What an operation answers, with its status. */
export type Answer = Readonly<Record<string, unknown>>;

export const region = { RegionId: 'cn-hangzhou' };
export const fine = { Status: 200 };
export const forbidden = { Status: 403, Code: 'Forbidden.RAM' };
export const noPermission = { Status: 403, Code: 'NoPermission' };

/** What an operation needs: its name, its parameters, and the resources that a session has to be allowed to do it on. */
export type Need = [action: string, parameters: () => Parameters, resources: () => readonly string[]];

/** Opens sessions of a role that may do everything, each of which may do only what its own policy allows. */
export interface Sessions {
  /** Writes the ARN of `disk/d-1`, or, of another product, of `vpc:vswitch/vsw-1`; one that is whole stays as it is. */
  readonly arn: (what: string, place?: string) => string;
  /** Writes a statement that allows operations of the product. */
  readonly allow: (actions: readonly string[], resources: readonly string[]) => object;
  /** Opens a session that may do what the statements allow. */
  readonly sessionWith: (...statements: readonly object[]) => Promise<Key>;
  /** Opens a session that may do operations with the resources that are named as for `arn`. */
  readonly sessionFor: (
    ...grants: readonly (readonly [actions: string, ...whats: string[]])[]
  ) => Promise<Key>;
  /** Calls an operation for a session, or, without a key, for an administrator. */
  readonly callAs: (key: Key | undefined, action: string, parameters: Parameters) => Promise<Answer>;
  /** Does one operation after the other for a session, none of which may be refused. */
  readonly doAll: (
    key: Key,
    steps: readonly (readonly [action: string, parameters: Parameters])[],
  ) => Promise<void>;
  /** Checks that an operation is forbidden to a session, and that what an administrator sees is the same after it. */
  readonly refuse: (
    key: Key,
    action: string,
    parameters: Parameters,
    list: readonly [action: string, parameters?: Parameters],
  ) => Promise<void>;
  /** Checks that an operation needs these resources, each of them, and nothing else. */
  readonly check: (...need: Need) => Promise<void>;
}

/** Makes sessions for the operations of one product. */
export function sessionsOf(emulator: () => Emulator, product: 'Ecs' | 'Slb' | 'Vpc' | 'Ram'): Sessions {
  const own = product.toLowerCase();
  // Nothing of RAM belongs to a region.
  const common: Parameters = product === 'Ram' ? {} : region;
  const refused = product === 'Ram' ? noPermission : forbidden;
  const arn: Sessions['arn'] = (what, place = common.RegionId ?? '') => {
    if (what.startsWith('acs:')) return what;
    const [id = '', service = own] = what.split(':').reverse();
    return `acs:${service}:${place}:${emulator().accountId}:${id}`;
  };
  const allow: Sessions['allow'] = (actions, resources) => ({
    Effect: 'Allow',
    Action: actions.map((action) => `${own}:${action}`),
    Resource: resources,
  });
  const sessionWith: Sessions['sessionWith'] = (...statements) =>
    assumeRole(emulator(), { Policy: policyOf(...statements) });
  const callAs: Sessions['callAs'] = async (key, action, parameters) => {
    const options = key === undefined ? {} : { key };
    const { status, body } = await call(emulator(), `${product}.${action}`, parameters, options);
    return { ...body, Status: status };
  };
  const seen = async ([action, parameters = {}]: readonly [string, Parameters?]): Promise<Answer> => {
    const { RequestId, ...answer } = await callAs(undefined, action, { ...common, ...parameters });
    expect(answer).toMatchObject(fine);
    return answer;
  };
  return {
    arn,
    allow,
    sessionWith,
    sessionFor: (...grants) =>
      sessionWith(
        ...grants.map(([actions, ...whats]) =>
          allow(
            actions.split(' '),
            whats.map((what) => arn(what)),
          ),
        ),
      ),
    callAs,
    doAll: async (key, steps) => {
      for (const [action, parameters] of steps) {
        const answer = await callAs(key, action, { ...common, ...parameters });
        expect([action, answer]).toMatchObject([action, fine]);
      }
    },
    refuse: async (key, action, parameters, list) => {
      const before = await seen(list);
      const answer = await callAs(key, action, { ...common, ...parameters });
      expect([action, answer]).toMatchObject([action, refused]);
      expect(await seen(list)).toEqual(before);
    },
    check: async (action, parameters, resources) => {
      const needed = resources().map((what) => arn(what));
      const sent = { ...common, ...parameters() };
      for (const missing of needed) {
        const others = [...needed.filter((one) => one !== missing), arn('disk/d-other')];
        const key = await sessionWith(allow([action], others));
        expect(await callAs(key, action, sent)).toMatchObject(refused);
      }
      const beside = await sessionWith(allow(['DescribeZones'], needed));
      expect(await callAs(beside, action, sent)).toMatchObject(refused);
      const key = await sessionWith(allow([action], needed));
      expect((await callAs(key, action, sent)).Code).not.toBe(refused.Code);
      const asked = emulator().requests.at(-1)?.authorization?.resources ?? [];
      expect([...new Set(asked)].sort()).toEqual([...needed].sort());
    },
  };
}
