/**
 * Runs programs one after the other, each in the same world: `node batch.ts <file>`, started by the emulator's `run`. The file lists
 * them, and one line of JSON tells of each.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connectEmulator } from '@scope/emulator';
import type { Outcome, Planned } from './run-programs.ts';

const [, , file = ''] = process.argv;
const emulator = connectEmulator(process.env.ALIBABA_CLOUD_EMULATOR_URL ?? '');

for (const planned of JSON.parse(readFileSync(file, 'utf8')) as readonly Planned[]) {
  await emulator.snapshots.load('start');
  await emulator.faults.clear();
  for (const fault of planned.faults) await emulator.faults.add(fault);
  const before = (await emulator.calls.list()).length;
  const ran = await run(planned);
  const after = (await emulator.calls.list()).length;
  console.log(JSON.stringify({ name: planned.name, ...ran, calls: [before, after] } satisfies Outcome));
}

function run({
  command: [program = '', ...args],
  env,
  without,
}: Planned): Promise<Omit<Outcome, 'name' | 'calls'>> {
  const inherited = Object.entries(process.env).filter(([name]) => !without.includes(name.toUpperCase()));
  const options = { env: { ...Object.fromEntries(inherited), ...env }, timeout: 60_000 };
  return new Promise((resolve) => {
    execFile(program, args, options, (error, output, errors) => {
      resolve({ isDone: error === null, output, errors: `${error?.message ?? ''}${errors}` });
    });
  });
}
