import { afterEach, describe, expect, it } from 'vitest';
import type { Operation } from '../../src/codec/operation.ts';
import { ConfigError } from '../../src/errors/errors.ts';
import { type LeastPrivilegeOptions, leastPrivilege } from '../../src/permissions/least-privilege.ts';
import type { Permissions } from '../../src/permissions/permissions.ts';
import { type CallRecord, recordCalls } from '../../src/permissions/record-calls.ts';
import { anonymous } from '../../src/signing/anonymous.ts';
import { clientOf } from '../support/client.ts';
import { fine, refusal, startServer, type TestServer } from '../support/server.ts';

type Fields = Record<string, unknown>;

const stop: Operation<Fields, Fields> = { name: 'StopThing', ram: 'things' };
const start: Operation<Fields, Fields> = { name: 'StartThing', ram: 'things' };
const list: Operation<Fields, Fields> = { name: 'ListThings', ram: 'things', readOnly: true };
const check: Operation<Fields, Fields> = { name: 'CheckThings', ram: 'things', readOnly: true };
const open: Operation<Fields, Fields> = { name: 'OpenThing', ram: 'things', anonymous };
const nameless: Operation<Fields, Fields> = { name: 'DoIt' };

const one = 'acs:things:{regionId}:{accountId}:thing/{thingId}';
const permissions: Permissions = {
  'things:StopThing': [one],
  'things:StartThing': [one],
  'things:ListThings': [one, 'acs:things:{regionId}:{accountId}:thing/*'],
};

let server: TestServer | undefined;
afterEach(() => server?.close());

/** Records calls to a server that answers everything. */
async function recorded(
  calls: readonly (readonly [Operation<Fields, Fields>, Fields])[],
  known: readonly Permissions[] = [permissions],
): Promise<CallRecord> {
  const record = recordCalls(known);
  server = await startServer(fine);
  const client = clientOf(server.url, { middleware: [record] });
  for (const [operation, request] of calls) await client.send(operation, request);
  return record;
}

describe('leastPrivilege', () => {
  it('allows what was called, on what it was called on, and puts equals together', async () => {
    const record = await recorded([
      [stop, { ThingId: 't-2' }],
      [stop, { ThingId: 't-1' }],
      [list, {}],
      [start, { ThingId: 't-1' }],
      [start, { ThingId: 't-2' }],
      [stop, { ThingId: 't-1' }],
    ]);
    expect(leastPrivilege(record)).toStrictEqual({
      Version: '1',
      Statement: [
        { Effect: 'Allow', Action: 'things:ListThings', Resource: 'acs:things:*:*:thing/*' },
        {
          Effect: 'Allow',
          Action: ['things:StartThing', 'things:StopThing'],
          Resource: ['acs:things:*:*:thing/t-1', 'acs:things:*:*:thing/t-2'],
        },
      ],
    });
  });

  it('fills in region and account where a call did not name its own', async () => {
    const record = await recorded([
      [stop, { ThingId: 't-1' }],
      [start, { ThingId: 't-1', RegionId: 'cn-beijing' }],
    ]);
    const { Statement } = leastPrivilege(record, { regionId: 'cn-hangzhou', accountId: '123' });
    expect(Statement.map(({ Resource }) => Resource)).toEqual([
      'acs:things:cn-beijing:123:thing/t-1',
      'acs:things:cn-hangzhou:123:thing/t-1',
    ]);
  });

  it.each<[string, LeastPrivilegeOptions, readonly Permissions[]]>([
    ['resources are not wanted', { resources: false }, [permissions]],
    ['no package told of resources', {}, []],
  ])('allows the actions on everything where %s', async (_, options, known) => {
    const record = await recorded(
      [
        [stop, { ThingId: 't-1' }],
        [list, {}],
      ],
      known,
    );
    expect(leastPrivilege(record, options)).toStrictEqual({
      Version: '1',
      Statement: [{ Effect: 'Allow', Action: ['things:ListThings', 'things:StopThing'], Resource: '*' }],
    });
  });

  it('allows on everything what nobody has documented, and leaves out what nobody signs', async () => {
    const record = await recorded([
      [check, { ThingId: 't-1' }],
      [open, {}],
    ]);
    expect(leastPrivilege(record).Statement).toStrictEqual([
      { Effect: 'Allow', Action: 'things:CheckThings', Resource: '*' },
    ]);
  });

  it('counts calls that failed, and parameters beside the request', async () => {
    const record = recordCalls([permissions]);
    server = await startServer(refusal(403, 'No'));
    const client = clientOf(server.url, { middleware: [record] });
    const call = client.send(stop, {}, { extraParameters: { ThingId: 't-1' } });
    await expect(call).rejects.toMatchObject({ code: 'No' });
    expect(leastPrivilege(record).Statement).toStrictEqual([
      { Effect: 'Allow', Action: 'things:StopThing', Resource: 'acs:things:*:*:thing/t-1' },
    ]);
  });

  it('keeps nothing of a request but the ids of resources', async () => {
    const record = await recorded([[stop, { ThingId: 't-1', Password: 'hunter2', Name: 'mine' }]]);
    const kept = [...record.called].map(([action, arns]) => [action, [...arns]]);
    expect(kept).toEqual([['things:StopThing', ['acs:things:{regionId}:{accountId}:thing/t-1']]]);
  });

  const notARecord = "leastPrivilege: 'record' takes what recordCalls returned";
  it.each<[unknown, unknown, string]>([
    [undefined, {}, notARecord],
    [{ called: [] }, {}, notARecord],
    [recordCalls(), {}, "leastPrivilege: 'record' takes one with a call in it"],
    [
      recordCalls(),
      { resource: false },
      "leastPrivilege has no option 'resource'; did you mean 'resources'?",
    ],
    [recordCalls(), { resources: 'none' }, "leastPrivilege: option 'resources' takes true or false"],
    [
      recordCalls(),
      { regionId: 'Hangzhou!' },
      "leastPrivilege: option 'regionId' takes a region such as 'cn-hangzhou', or '*'",
    ],
    [
      recordCalls(),
      { accountId: 'me' },
      "leastPrivilege: option 'accountId' takes an account's number as a text, such as '123456789012', or '*'",
    ],
  ])('refuses %s with %j: %s', (record, options, message) => {
    expect(() => leastPrivilege(record as CallRecord, options as LeastPrivilegeOptions)).toThrow(
      new ConfigError(message),
    );
  });

  it('refuses an operation of a product whose name in RAM nobody knows', async () => {
    const record = await recorded([[nameless, {}]]);
    expect(() => leastPrivilege(record)).toThrow(
      new ConfigError("leastPrivilege: what RAM calls the product of 'DoIt' is not known"),
    );
  });
});

it.each([[{}], [[null]], ['ecs']])('recordCalls refuses %j', (given) => {
  expect(() => recordCalls(given as unknown as Permissions[])).toThrow(
    new ConfigError(
      "recordCalls: 'permissions' takes a list of what packages know, such as [ecsPermissions]",
    ),
  );
});
