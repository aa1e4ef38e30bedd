import { defaultUser, type EmulatorOptions } from '../options.ts';
import type { Emulator } from '../server.ts';

/** What is printed once the emulator listens. Secrets given on the command line are not repeated. */
export function welcome(emulator: Emulator, { users, data, strict = false }: EmulatorOptions): string {
  const { accessKeyId, accessKeySecret } = defaultUser;
  const keys =
    users === undefined ? [`${accessKeyId}:${accessKeySecret}`] : users.map((one) => one.accessKeyId);
  return `Listening on ${emulator.url}

  products     ${emulator.products.join(', ')}
  access key   ${keys.join(', ')}
  role         acs:ram::${emulator.accountId}:role/<${strict ? 'a name that CreateRole was given' : 'any name'}>
  page         ${emulator.url}/_emulator/

Give the URL to a client as its endpoint, for example new Ecs({ endpoint: '${emulator.url}' }),
or start a program with alibaba-cloud-emulator run --url ${emulator.url} -- <command>.
${data === undefined ? 'Ctrl+C stops the emulator and forgets everything.' : `Ctrl+C stops the emulator; ${data} keeps everything.`}
`;
}
