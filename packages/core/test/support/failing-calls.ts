import { NetworkError } from '../../src/errors/errors.ts';
import { clientOf, describeThing, outcomeOf } from './client.ts';

// Runs in a process of its own, which must end by itself once the calls are over: with limits of ten minutes, a timer
// or socket that is left behind would hold it.

const [url = '', refused = '', proxy = ''] = process.argv.slice(2);
const patient = { attemptTimeoutMs: 600_000, connectTimeoutMs: 600_000, maxAttempts: 1 };
const names: unknown[] = [];

for (const path of ['fine', 'reset', 'half', 'html']) {
  const outcome = await outcomeOf(clientOf(url, patient).send(describeThing, { Path: path }));
  names.push(outcome instanceof Error ? outcome.name : 'fine');
}
for (const path of ['stall', 'stall-body']) {
  const signal = AbortSignal.timeout(50);
  const outcome = await outcomeOf(clientOf(url, patient).send(describeThing, { Path: path }, { signal }));
  names.push(outcome === signal.reason ? 'abort' : outcome);
}
const hurried = { ...patient, attemptTimeoutMs: 50, callTimeoutMs: 600_000 };
for (const options of [hurried, { ...patient, callTimeoutMs: 50 }]) {
  names.push(
    ((await outcomeOf(clientOf(url, options).send(describeThing, { Path: 'stall' }))) as Error).name,
  );
}
for (const options of [{ endpoint: refused }, { endpoint: 'https://things.test', proxy }]) {
  const outcome = await outcomeOf(clientOf(url, { ...patient, ...options }).send(describeThing, {}));
  names.push(outcome instanceof NetworkError ? outcome.code : outcome);
}
process.stdout.write(JSON.stringify(names));
