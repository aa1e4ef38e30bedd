import type { CredentialsProvider } from '../../src/call/credentials-provider.ts';
import { firstOf } from '../../src/credentials/chain.ts';
import { cliProfile } from '../../src/credentials/cli-profile.ts';
import { credentialsUri } from '../../src/credentials/credentials-uri.ts';
import { externalProcess } from '../../src/credentials/external-process.ts';
import { type RamRoleArnOptions, ramRoleArn } from '../../src/credentials/ram-role-arn.ts';
import { createTransport } from '../../src/transport/node.ts';
import { manualClock, redirectedTo } from '../credentials/support.ts';
import { clientOf, describeThing } from './client.ts';

// Runs in a process of its own, against a server that answers every first request for credentials and lets the later
// ones wait. Limits of ten minutes: whatever holds the process by mistake holds it for long.

const [kind = '', wish = '', url = '', secureUrl = '', proxy = '', ca = ''] = process.argv.slice(2);
const clock = manualClock();
const patient = { attemptTimeoutMs: 600_000, clock };
const credentials = { accessKeyId: 'id', accessKeySecret: 'secret' };
const role = (name: string, options: Partial<RamRoleArnOptions> = {}) =>
  ramRoleArn({ roleArn: `acs:ram::1:role/${name}`, credentials, stsEndpoint: url, ...patient, ...options });

/** It outlives this process, and then fails in silence. */
const fetchAndPrint = `fetch('${url}/credentials').then((answer) => answer.text()).then(console.log, () => {})`;

const kinds: Record<string, () => CredentialsProvider> = {
  role: () => role('hour'),
  'role by way of a tunnel': () =>
    role('hour', { stsEndpoint: secureUrl, transport: createTransport({ proxy, tls: { ca } }) }),
  // The source ends sooner, so that the role's refresh waits for that of its source.
  'role of a role': () => role('hour', { credentials: role('half-hour') }),
  'role of a chain': () => role('hour', { credentials: firstOf([role('half-hour')]) }),
  address: () => credentialsUri({ uri: `${url}/credentials`, clock }),
  'sign-in': () => cliProfile({ transport: redirectedTo(url), clock }),
  program: () =>
    externalProcess({
      command: [process.execPath, '-e', fetchAndPrint],
      timeoutMs: 600_000,
      clock,
    }),
};

const provider = kinds[kind]?.();
if (provider === undefined) throw new Error(`there is no kind '${kind}'`);
const client = clientOf(url, { ...patient, credentials: provider });
await client.send(describeThing, {});
clock.advance(29.5 * 60_000);
// The server answers this one when the refresh has arrived.
await client.send(describeThing, { Until: 'refresh' });
process.stdout.write('called\n');
if (wish === 'wait') {
  clock.advance(30 * 60_000);
  const call = client.send(describeThing, {});
  tellOfWaiting();
  await call;
  process.stdout.write('answered\n');
}
if (kind === 'sign-in') tellOfWaiting();

/** It does only if something else keeps the process alive until then. */
function tellOfWaiting(): void {
  setTimeout(() => process.stdout.write('waiting\n'), 200).unref();
}
