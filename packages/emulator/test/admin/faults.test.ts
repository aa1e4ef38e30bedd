import { afterEach, describe, expect, it } from 'vitest';
import { connectEmulator, type Fault } from '../../src/index.ts';
import { useEmulator } from '../support/emulator.ts';
import { call } from '../support/signed-call.ts';

const emulator = useEmulator();
const faults = () => connectEmulator(emulator().url).faults;
afterEach(() => faults().clear());

const identify = () => call(emulator(), 'Sts.GetCallerIdentity');

async function pattern(fault: Fault, calls: number): Promise<string> {
  await faults().clear();
  await faults().add(fault);
  let seen = '';
  for (let index = 0; index < calls; index += 1) seen += (await identify()).status === 200 ? '.' : 'x';
  return seen;
}

describe('faults over HTTP', () => {
  it('are added, listed with what came of them, and removed', async () => {
    const fault: Fault = { match: { action: 'GetCallerIdentity', times: 1 }, respond: { status: 503 } };
    const { id } = await faults().add(fault);
    expect((await identify()).status).toBe(503);
    expect((await identify()).status).toBe(200);
    expect(await faults().list()).toEqual([{ id, fault, seen: 2, befallen: 1 }]);
    await faults().remove(id);
    expect(await faults().list()).toEqual([]);
    await expect(faults().remove(id)).rejects.toMatchObject({
      status: 404,
      message: `There is no fault "${id}"`,
    });
  });

  it.each(['reset', 'truncate'] as const)('break a connection (%s)', async (respond) => {
    await faults().add({ respond });
    await expect(identify()).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it.each([
    'SystemBusy',
    'ServiceIsConfiguring',
    'BackendServer.configuring',
    'OperationConflict',
    'LastTokenProcessing',
    'TOKEN_PROCESSING',
    'IncorrectStatus.Disk',
    'DependencyViolation.VSwitch',
    'UnknownError',
  ])('refuse with %s, a delay and headers', async (code) => {
    await faults().add({ respond: { status: 400, code, delayMs: 1, headers: { 'x-note': 'a' } } });
    const { status, body, headers } = await identify();
    expect([status, body.Code, headers['x-note']]).toEqual([400, code, 'a']);
  });

  it('befall calls by probability, the same ones for the same seed', async () => {
    const fault = (seed: number): Fault => ({ match: { probability: 0.5, seed }, respond: { status: 500 } });
    const first = await pattern(fault(7), 40);
    expect(await pattern(fault(7), 40)).toBe(first);
    expect(await pattern(fault(8), 40)).not.toBe(first);
    const hits = first.replaceAll('.', '').length;
    expect(hits).toBeGreaterThan(8);
    expect(hits).toBeLessThan(32);
  });

  it('count only calls that they befall', async () => {
    const match = { probability: 0.3, seed: 1, times: 2 };
    expect((await pattern({ match, respond: { status: 500 } }, 40)).replaceAll('.', '')).toBe('xx');
    expect(await pattern({ match: { probability: 0 }, respond: { status: 500 } }, 5)).toBe('.....');
  });

  it.each([
    ['nonsense', 'The body has to be a JSON object'],
    ['[]', 'The body: must be a JSON object'],
    ['{}', 'respond: must be an object or one of reset, stall, truncate'],
    ['{"respond":"burn"}', 'respond: must be an object or one of reset, stall, truncate'],
    ['{"respond":{}}', 'respond: needs a status, or a delayMs for the real answer later'],
    ['{"respond":{"status":42}}', 'status: must be from 200 to 599, not 42'],
    ['{"respond":{"status":500,"headers":{"a b":"c"}}}', 'Header name must be a valid HTTP token ["a b"]'],
    ['{"respond":"reset","how":1}', 'body: "how" is none of match, respond, afterActing'],
    ['{"respond":"reset","afterActing":1}', 'afterActing: must be true or false'],
    ['{"respond":"reset","match":{"times":-1}}', 'match.times: must be a whole number of 0 or more'],
    ['{"respond":"reset","match":{"action":[]}}', 'match.action: must be a text, or a list of texts'],
    ['{"respond":"reset","match":{"probability":2}}', 'probability: must be from 0 to 1, not 2'],
  ])('of %s are refused', async (body, error) => {
    const response = await fetch(`${emulator().url}/_emulator/faults`, { method: 'POST', body });
    expect([response.status, await response.json()]).toEqual([400, { error }]);
    expect(await faults().list()).toEqual([]);
  });
});
