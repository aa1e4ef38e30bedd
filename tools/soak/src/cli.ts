/**
 * The soak: many callers share one role on short sessions, while STS answers with errors, stalls, throttles or breaks
 * connections for up to half of a session's life at a time. It exists because the promise of the refresher, that no
 * call fails and none carries an expired token, only shows over time and under load. It prints its figures and fails
 * where one of them is out of bounds.
 */
import { Command, InvalidArgumentError } from 'commander';
import { type SoakFigures, type SoakOptions, soak } from './soak.ts';
import { faultsOf } from './verdict.ts';

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError('It takes a number above 0.');
  return number;
}

const program = new Command('soak')
  .description('Runs many callers on short sessions while STS fails, and counts what goes wrong.')
  .option('--session-seconds <seconds>', 'life of a session', positive, 20)
  .option('--sessions <number>', 'how many lives of a session the soak lasts', positive, 10)
  .option('--callers <number>', 'callers at the same time', positive, 64)
  .option('--longest-outage <share>', "longest outage, as a share of a session's life", positive, 0.5)
  .option('--seed <number>', 'start of the random numbers', positive, 1);

const options = program.parse().opts<SoakOptions>();
const figures: SoakFigures = await soak(options);
console.table({ ...figures, failures: figures.failures.join('\n') || 'none' });
const faults = faultsOf(figures);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
