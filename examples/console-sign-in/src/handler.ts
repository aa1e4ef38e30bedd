import type { IncomingMessage, ServerResponse } from 'node:http';
import { consoleSignInUrl, ramRoleArn } from '@scope/sts';
import type { Config, Target } from './config.ts';
import type { Identities, Person } from './identities.ts';
import { messageOf } from './program.ts';

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

/** Makes the handler of the service: it leads whoever may come to the console, and tells a log who came as what. */
export function createHandler(config: Config, identities: Identities): Handler {
  return async (request, response) => {
    const answer = (status: number, text: string): void => {
      response.writeHead(status, plain).end(text);
    };
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET') return answer(405, 'Only GET is possible here.');
    if (pathname === '/healthz') return answer(200, 'ok');
    const name = /^\/console\/([\w-]+)$/.exec(pathname)?.[1] ?? '';
    try {
      const person = await identities.personOf(tokenOf(request));
      if (person === undefined) {
        response.setHeader('www-authenticate', 'Bearer');
        return answer(401, 'Sign in first.');
      }
      const target = config.targets.get(name);
      const isAllowed = target?.groups.some((group) => person.groups.includes(group)) === true;
      // Who may not come does not learn what there is either.
      if (target === undefined || !isAllowed) {
        log({ person: person.name, name, outcome: 'refused' });
        return answer(403, 'You may not come here.');
      }
      const location = await signInUrl(config, target, person);
      log({ person: person.name, name, outcome: 'signed in', roleArn: target.roleArn });
      response.writeHead(302, { ...plain, location, 'referrer-policy': 'no-referrer' }).end();
    } catch (error) {
      log({ name, outcome: 'failed', error: messageOf(error) });
      answer(502, 'The console cannot be reached at the moment.');
    }
  };
}

async function signInUrl(config: Config, target: Target, { name }: Person): Promise<string> {
  const { url } = await consoleSignInUrl({
    // A provider for each sign-in: the session in the console lasts as long as this token, which so is a new one.
    credentials: ramRoleArn({
      roleArn: target.roleArn,
      roleSessionName: sessionName(name),
      durationSeconds: target.durationSeconds,
    }),
    destination: target.destination,
    loginUrl: config.loginUrl,
    site: config.signInHost === undefined ? 'china' : { host: config.signInHost },
  });
  return url;
}

/** The service takes 2 to 64 of certain characters; an address of mail fits as a rule. */
function sessionName(name: string): string {
  return name
    .replace(/[^\w.@-]/g, '-')
    .slice(0, 64)
    .padEnd(2, '-');
}

function tokenOf({ headers }: IncomingMessage): string {
  return /^Bearer ([\w.-]+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
}

/** One line of JSON, without anything that opens a door. */
function log(event: Readonly<Record<string, string>>): void {
  console.error(JSON.stringify({ time: new Date().toISOString(), ...event }));
}
