import { defaultUser, type EmulatorOptions } from './options.ts';
import type { Emulator } from './server.ts';

/** What `--help` prints. */
export const usage = `Usage: alibaba-cloud-emulator [options]

A local cloud: serves ECS, SLB, VPC, RAM and STS on this machine, for tests without an account.

  --port <number>                 port to listen on (default 4566; 0 takes a free one)
  --host <address>                address to listen on (default 127.0.0.1)
  --allow-remote                  allow an address that other machines can reach
  --account <digits>              account that everything belongs to
  --access-key <id>:<secret>      access key of a user; may be repeated
  --min-session-seconds <number>  shortest session of a role (default 900)
  --strict                        only what was created exists: no role is assumed, no answer made up
  --data <folder>                 folder in which everything is kept from start to start
  --seed <file>                   YAML or JSON file that says what is there at the first start
  --specs <folder>                folder of other specs, checked at the start
  -h, --help                      print this text
`;

/** What is printed once the emulator listens. Secrets given on the command line are not repeated. */
export function welcome(emulator: Emulator, { users, data, strict = false }: EmulatorOptions): string {
  const { accessKeyId, accessKeySecret } = defaultUser;
  const keys =
    users === undefined ? [`${accessKeyId}:${accessKeySecret}`] : users.map((one) => one.accessKeyId);
  return `Listening on ${emulator.url}

  products     ${emulator.products.join(', ')}
  access key   ${keys.join(', ')}
  role         acs:ram::${emulator.accountId}:role/<${strict ? 'a name that CreateRole was given' : 'any name'}>

Give the URL to a client as its endpoint, for example new Ecs({ endpoint: '${emulator.url}' }).
${data === undefined ? 'Ctrl+C stops the emulator and forgets everything.' : `Ctrl+C stops the emulator; ${data} keeps everything.`}
`;
}
