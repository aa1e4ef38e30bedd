import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginning, type Cloud, startCloud } from './cloud.ts';
import { type Command, commands, compareAll, growth } from './commands.ts';
import { emptyModel, type Model } from './model.ts';
import { readable } from './report.ts';

// Random calls, made with the SDK, do to the emulator what they do to a plain model. MODEL_RUNS is the number of sequences, MODEL_STEPS
// the most commands of one, and MODEL_SEED repeats a run that failed.

const runs = numberOf('MODEL_RUNS', 4);
const mostSteps = numberOf('MODEL_STEPS', 600);
const seed = numberOf('MODEL_SEED', Math.floor(Math.random() * 2 ** 31));
/** How many of the commands only make things. */
const growthShare = 0.4;
/** Far more than a command takes on a machine that does other work. */
const mostMsPerStep = 500;

function numberOf(name: string, otherwise: number): number {
  const sent = process.env[name];
  if (sent === undefined || sent === '') return otherwise;
  if (/^\d{1,10}$/.test(sent)) return Number(sent);
  throw new Error(`${name} has to be a whole number, not "${sent}"`);
}

async function runOn(cloud: Cloud, sequence: Iterable<Command>): Promise<number> {
  const model: Model = emptyModel(beginning);
  cloud.reset();
  try {
    await fc.asyncModelRun(() => ({ model, real: cloud }), sequence);
    for (const pageSize of [1, 2]) await compareAll(model, cloud, pageSize);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${readable(model)}`, { cause: error });
  }
  return model.steps;
}

test('the local cloud does what a plain model does, whatever is called', {
  timeout: 60_000 + runs * mostSteps * mostMsPerStep,
}, async () => {
  await using cloud = await startCloud();
  const begun = performance.now();
  let steps = 0;
  const property = fc.asyncProperty(
    fc.commands([growth], { maxCommands: Math.floor(mostSteps * growthShare), size: 'max' }),
    fc.commands([commands], { maxCommands: Math.ceil(mostSteps * (1 - growthShare)), size: 'max' }),
    async (first, others) => {
      steps += await runOn(cloud, [...first, ...others]);
    },
  );
  console.log(`MODEL_SEED=${seed} MODEL_RUNS=${runs} MODEL_STEPS=${mostSteps}`);
  await fc.assert(property, { seed, numRuns: runs, unbiased: true });
  console.log(`${steps} commands in ${Math.round(performance.now() - begun)} ms`);
  expect(steps).toBeGreaterThan(0);
});
