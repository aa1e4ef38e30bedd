import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { systemClock, unattendedClock } from '../../src/time/clock.ts';
import { failureOf } from '../credentials/support.ts';

describe.each([
  ['the clock of the machine', systemClock],
  ['the clock of unattended work', unattendedClock],
])('%s', (_, clock) => {
  it('tells the time', () => {
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1_000);
    const earlier = clock.monotonic();
    expect(clock.monotonic()).toBeGreaterThanOrEqual(earlier);
  });

  it('ends a pause when the signal aborts', async () => {
    const controller = new AbortController();
    const pause = failureOf(clock.sleep(600_000, controller.signal));
    controller.abort(new Error('enough'));
    expect(await pause).toBe('Error: enough');
    expect(await failureOf(clock.sleep(600_000, controller.signal))).toBe('Error: enough');
  });
});

it('a pause of unattended work does not keep a process alive', () => {
  const url = new URL('../../src/time/clock.ts', import.meta.url);
  const program = `import { unattendedClock } from '${url}'; unattendedClock.sleep(600_000); console.log('done');`;
  const node = ['--import', 'tsx', '--conditions=source', '--input-type=module'];
  const { status, stdout } = spawnSync(process.execPath, [...node, '-e', program], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, 'done\n']);
});
