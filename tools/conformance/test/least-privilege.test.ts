import {
  type CallRecord,
  type CredentialsProvider,
  leastPrivilege,
  type Operation,
  type Permissions,
  type PolicyDocument,
  ramRoleArn,
  recordCalls,
} from '@scope/core';
import * as ecsPackage from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import * as slbPackage from '@scope/slb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOperations, type SpecOperation } from '../src/spec.ts';
import { synthesise } from '../src/synthesise.ts';
import { account, codeOf, regionId, roleArn } from './support/narrowed.ts';

const { Ecs, EcsClient, ecsPermissions } = ecsPackage;
const { Slb, SlbClient, slbPermissions } = slbPackage;

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());

const common = () => ({ regionId, endpoint: emulator.url, credentials: account, maxAttempts: 1 });

function narrowedBy(policy: PolicyDocument): CredentialsProvider {
  return ramRoleArn({ roleArn, policy, credentials: account, stsEndpoint: emulator.url });
}

describe('the least privilege of a program', () => {
  interface Clients {
    readonly ecs: ecsPackage.Ecs;
    readonly slb: slbPackage.Slb;
  }
  let mine = '';
  let other = '';
  let balancer = '';
  let record: CallRecord;

  const clientsWith = (options: ecsPackage.ClientOptions): Clients => ({
    ecs: new Ecs({ ...common(), ...options }),
    slb: new Slb({ ...common(), ...options }),
  });

  async function program({ ecs, slb }: Clients): Promise<void> {
    await ecs.describeInstances({ InstanceIds: [mine] });
    await ecs.modifyInstanceAttribute({ InstanceId: mine, InstanceName: 'web' });
    await ecs.tagResources({
      RegionId: regionId,
      ResourceType: 'instance',
      ResourceId: [mine],
      Tag: [{ Key: 'a', Value: 'b' }],
    });
    await ecs.describeSecurityGroups({});
    await ecs.describeRegions();
    await slb.describeLoadBalancers({ RegionId: regionId });
    await slb.setBackendServers({
      LoadBalancerId: balancer,
      BackendServers: [{ ServerId: mine, Weight: '50' }],
    });
  }

  /** Each is one call more than the program makes. */
  const more: readonly [string, (clients: Clients) => Promise<unknown>][] = [
    ['another operation', ({ ecs }) => ecs.stopInstance({ InstanceId: mine })],
    [
      'another resource',
      ({ ecs }) => ecs.modifyInstanceAttribute({ InstanceId: other, InstanceName: 'web' }),
    ],
    ['all of what it looks at one of', ({ ecs }) => ecs.describeInstances()],
    [
      'another region',
      ({ ecs }) =>
        ecs.tagResources({
          RegionId: 'cn-beijing',
          ResourceType: 'instance',
          ResourceId: [mine],
          Tag: [{ Key: 'a', Value: 'b' }],
        }),
    ],
    [
      'another kind of resource',
      ({ ecs }) =>
        ecs.tagResources({
          RegionId: regionId,
          ResourceType: 'disk',
          ResourceId: ['d-1'],
          Tag: [{ Key: 'a', Value: 'b' }],
        }),
    ],
    [
      'another server behind the balancer',
      ({ slb }) =>
        slb.setBackendServers({
          LoadBalancerId: balancer,
          BackendServers: [{ ServerId: other, Weight: '50' }],
        }),
    ],
    [
      'another operation of another product',
      ({ slb }) => slb.deleteLoadBalancer({ LoadBalancerId: balancer }),
    ],
  ];

  beforeAll(async () => {
    const { ecs, slb } = clientsWith({});
    const made = await ecs.runInstances({
      Amount: 2,
      ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      InstanceType: 'ecs.g6.large',
    });
    [mine = '', other = ''] = made.InstanceIdSets?.InstanceIdSet ?? [];
    const { LoadBalancerId = '' } = await slb.createLoadBalancer({ RegionId: regionId });
    balancer = LoadBalancerId;
    await slb.addBackendServers({
      LoadBalancerId,
      BackendServers: [mine, other].map((ServerId) => ({ ServerId, Weight: '100' })),
    });
    record = recordCalls([ecsPermissions, slbPermissions]);
    await program(clientsWith({ middleware: [record] }));
  });

  it('lets the program through', async () => {
    const needed = leastPrivilege(record, { regionId, accountId: '1234567890123456' });
    await program(clientsWith({ credentials: narrowedBy(needed) }));
    expect(JSON.stringify(needed)).not.toContain('"*:');
  });

  it.each(more)('refuses one call more: %s', async (_, call) => {
    const credentials = narrowedBy(leastPrivilege(record));
    expect(await codeOf(call(clientsWith({ credentials })))).toBe('Forbidden.RAM');
  });

  it('lets a program change the servers of a group, whose balancer the call does not name', async () => {
    const { slb } = clientsWith({});
    const { VServerGroupId = '' } = await slb.createVServerGroup({ LoadBalancerId: balancer });
    const servers = (id: string) => [{ ServerId: id, Port: '80' }];
    const recorded = recordCalls([slbPermissions]);
    const add = { VServerGroupId, BackendServers: servers(mine) };
    await clientsWith({ middleware: [recorded] }).slb.addVServerGroupBackendServers(add);
    const narrow = clientsWith({ credentials: narrowedBy(leastPrivilege(recorded)) }).slb;
    const again = { ...add, BackendServers: [{ ServerId: mine, Port: '81' }] };
    expect(await codeOf(narrow.addVServerGroupBackendServers(again))).toBe('done');
    const alien = { ...add, BackendServers: servers(other) };
    expect(await codeOf(narrow.addVServerGroupBackendServers(alien))).toBe('Forbidden.RAM');
  });

  it('is about operations alone where resources are not wanted', async () => {
    const clients = clientsWith({ credentials: narrowedBy(leastPrivilege(record, { resources: false })) });
    await program(clients);
    const [[, anotherOperation], [, anotherResource]] = more as [(typeof more)[0], (typeof more)[0]];
    expect([await codeOf(anotherOperation(clients)), await codeOf(anotherResource(clients))]).toEqual([
      'Forbidden.RAM',
      'done',
    ]);
  });
});

const products = [
  { spec: 'ecs/2014-05-26', module: ecsPackage, known: ecsPermissions, Client: EcsClient, count: 79 },
  { spec: 'slb/2014-05-15', module: slbPackage, known: slbPermissions, Client: SlbClient, count: 46 },
];

describe.each(products)('what is documented of $spec', ({ spec, module, known, Client, count }) => {
  const documented = readOperations(spec).flatMap(({ name, parameters }) => {
    const operation = (module as Record<string, unknown>)[name] as Operation<object, object>;
    const patterns = known[`${operation.ram}:${name}`];
    return patterns === undefined ? [] : [{ name, operation, parameters, patterns }];
  });

  it('is of many operations', () => {
    expect(documented.length).toBeGreaterThanOrEqual(count);
  });

  it.each(documented)(
    'lets $name through, and on nothing else',
    async ({ operation, parameters, patterns }) => {
      const record = recordCalls([known as Permissions]);
      const rehearsal = new Client({ ...common(), middleware: [record, async () => ({})] });
      const request = requestFor(parameters, patterns, 'one');
      await rehearsal.send(operation, request);
      const needed = leastPrivilege(record, { regionId });
      const client = new Client({ ...common(), credentials: narrowedBy(needed) });
      const verdict = async (sent: object) => {
        await client.send(operation, sent).catch(() => undefined);
        return emulator.requests.at(-1)?.authorization?.verdict;
      };
      expect(await verdict(request)).toBe('allow');
      const other = requestFor(parameters, patterns, 'other');
      const isOfOne = !JSON.stringify(needed).includes('*"') && !JSON.stringify(needed).includes('/*');
      if (isOfOne) expect(await verdict(other)).toBe('implicit deny');
    },
  );
});

/** A request that names a resource for each pattern, and what else has to be there. */
function requestFor(
  parameters: SpecOperation['parameters'],
  patterns: readonly string[],
  id: string,
): Record<string, unknown> {
  const named = new Set(
    patterns.flatMap((one) => [...one.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name.toLowerCase())),
  );
  const entries = parameters.flatMap(({ name, schema, required }) => {
    const isId = [name, name.replace(/s$/, '')].some((one) => named.has(one.toLowerCase()));
    if (name === 'RegionId') return [[name, regionId] as const];
    if (name === 'ResourceType') return [[name, 'instance'] as const];
    if (isId) return [[name, schema.type === 'array' ? [id] : id] as const];
    return required === true ? [[name, synthesise(schema, name)] as const] : [];
  });
  return Object.fromEntries(entries);
}
