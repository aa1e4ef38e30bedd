import { afterEach, describe, expect, it } from 'vitest';
import { faultKinds } from '../../src/admin/fault-kinds.ts';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { connectEmulator } from '../../src/index.ts';
import { defaultSpecsFolders } from '../../src/specs-folder.ts';
import { useEmulator } from '../support/emulator.ts';
import { call } from '../support/signed-call.ts';

const emulator = useEmulator();
const faults = () => connectEmulator(emulator().url).faults;
afterEach(() => faults().clear());

const codes = faultKinds.flatMap((kind) => kind.codes.map((code) => ({ kind: kind.name, ...code })));

describe('the kinds of faults', () => {
  it('are told over HTTP, each with a fault that can be added as it is', async () => {
    const kinds = await faults().kinds();
    expect(kinds).toEqual(faultKinds);
    for (const { fault } of kinds) await faults().add(fault);
    expect((await faults().list()).map(({ fault }) => fault)).toEqual(kinds.map(({ fault }) => fault));
  });

  it.each(codes)('refuse with $code as $kind', async ({ code, status }) => {
    await faults().add({ match: { times: 1 }, respond: { status, code } });
    const reply = await call(emulator(), 'Slb.DescribeRegions');
    expect([reply.status, reply.body.Code]).toEqual([status, code]);
  });

  it.each([
    'SystemBusy',
    'OperationBusy',
    'ServiceIsConfiguring',
    'ServiceIsStopping',
    'BackendServer.configuring',
    'OperationFailed.ListenerStatusNotSupport',
    'OperationConflict',
    'Operation.Conflict',
    'InvalidOperation.Conflict',
    'TaskConflict',
    'LastTokenProcessing',
    'OperationFailed.LastTokenProcessing',
    'ProcessingSameRequest',
    'ResourceInOperating',
    'IdempotentProcessing',
    'TOKEN_PROCESSING',
    'NetworkStatus.Modifying',
    'OperationDenied.OtherSubnetProcessing',
    'EipOperation.TooFrequently',
    'BandwidthPackageOperation.conflict',
  ])('know that %s means busy', (code) => {
    expect(codes.filter((one) => one.code === code).map(({ kind }) => kind)).toEqual(['busy']);
  });

  it('have the statuses that are documented for ECS', () => {
    const ecs = createCatalogue(defaultSpecsFolders(), { isSound: true })
      .all()
      .find(({ name }) => name === 'Ecs');
    const operations = [...(ecs?.operations.values() ?? [])];
    const documented = (code: string): ReadonlySet<number> =>
      new Set(operations.flatMap(({ errorStatuses }) => errorStatuses.get(code) ?? []));
    expect(documented('OperationConflict')).toEqual(new Set([403]));
    const wrong = codes.filter(({ code, status, products }) => {
      const known = documented(code);
      return products.includes('Ecs') && known.size > 0 && !known.has(status);
    });
    expect(wrong).toEqual([]);
  });
});
