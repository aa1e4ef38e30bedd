import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { callOf } from '../../src/admin/calls.ts';
import { adminRoutes, streamPath } from '../../src/admin/routes.ts';
import { useEmulator } from '../support/emulator.ts';
import { call } from '../support/signed-call.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, { readonly content: object }>>;
}

const document = JSON.parse(readFileSync(new URL('../../control.openapi.json', import.meta.url), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(document, 'control');
const emulator = useEmulator();

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

function faultsIn(pointer: string, value: unknown): unknown {
  const validate = ajv.compile({ $ref: `control#${pointer}` });
  return validate(value) ? [] : validate.errors;
}

const escaped = (text: string): string =>
  encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));

describe('the OpenAPI document', () => {
  it('has every route, and no other', () => {
    const served = [...adminRoutes.map(({ method, path }) => `${method} ${path}`), `GET ${streamPath}`];
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(served.sort());
  });

  it('names each operation once, and every value in a path', () => {
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    for (const { path, operation } of operations) {
      const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });

  it('describes what is answered', async () => {
    const created = await call(emulator(), 'Ram.CreateUser', { UserName: 'ann' });
    const { UserId } = created.body.User as { readonly UserId: string };
    await call(emulator(), 'Ecs.DescribeInstances');
    const fault = {
      match: { action: ['A'], probability: 0.5, seed: 3 },
      respond: { status: 503, code: 'SystemBusy' },
    };
    const bodies: Readonly<Record<string, unknown>> = {
      addFault: fault,
      addCommandRule: { match: { content: 'ls' }, output: 'a\n', exitCode: 0 },
      addHealthReport: { serverId: 'i-1', port: 80, status: 'abnormal' },
      advanceClock: { milliseconds: 5 },
    };
    // A fault has to be there to be removed, a state to be loaded; and a reset comes last.
    const order = [
      'addFault',
      'listFaults',
      'removeFault',
      'addCommandRule',
      'listCommandRules',
      'removeCommandRule',
      'addHealthReport',
      'listHealthReports',
      'removeHealthReport',
      'saveSnapshot',
      'forkSnapshot',
      'loadSnapshot',
      'removeSnapshot',
    ];
    const rank = ({ operation: { operationId } }: (typeof operations)[number]): number =>
      operationId === 'reset' ? order.length : order.indexOf(operationId);
    const asked = operations
      .filter(({ path }) => path !== streamPath)
      .sort((one, other) => rank(one) - rank(other));
    for (const { path, method, operation } of asked) {
      const [latest] = emulator().requests.slice(-1);
      const ids: Readonly<Record<string, string>> = {
        calls: latest?.requestId ?? '',
        faults: 'fault-1',
        commands: 'rule-1',
        'server-health': 'report-1',
        resources: UserId,
      };
      const id = ids[path.split('/')[1] ?? ''] ?? '';
      const target = path
        .replace('{product}/{type}', 'ram/user')
        .replace('{id}', id)
        .replace('{name}', 'kept');
      const body = bodies[operation.operationId];
      const response = await fetch(`${emulator().url}/_emulator${target}?to=copy`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const pointer = `/paths/${escaped(path)}/${method.toLowerCase()}/responses/${response.status}/content/${escaped('application/json')}/schema`;
      const name = `${method} ${path} ${response.status}`;
      expect([name, response.ok, faultsIn(pointer, await response.json())]).toEqual([name, true, []]);
    }
  });

  it('describes what is sent on, and what is refused', async () => {
    await call(emulator(), 'Ecs.DescribeRegions');
    const [record] = emulator().requests.slice(-1);
    const told: unknown = JSON.parse(JSON.stringify(record === undefined ? {} : callOf(record)));
    expect(faultsIn('/components/schemas/CallRecord', told)).toEqual([]);
    const refused = await fetch(`${emulator().url}/_emulator/clock/advance`, { method: 'POST', body: '{}' });
    const answer: unknown = await refused.json();
    expect([refused.status, faultsIn('/components/schemas/Error', answer)]).toEqual([400, []]);
    expect(answer).toEqual({
      error: 'body.milliseconds: is required, a whole number; a negative one moves back',
    });
    expect(faultsIn('/components/schemas/Fault', { respond: 'burn' })).not.toEqual([]);
  });
});
