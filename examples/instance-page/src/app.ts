import { type StsClient, tokenService } from '@scope/sts';
import { createRelay } from './relay.ts';
import { createSessions } from './sessions.ts';
import type { User, Users } from './users.ts';

/** What the app is made of. */
export interface AppParts {
  readonly users: Users;
  readonly sts: StsClient;
  readonly roleArn: string;
  /** The page's program. */
  readonly script: string;
  /** Where the cloud is, for an emulator. */
  readonly endpoint: string | undefined;
}

const html = { 'content-type': 'text/html; charset=utf-8' };
// Nothing but the page's own program runs, and it reaches nothing but this server.
const safe = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
};

const loginPage = `<!doctype html><meta charset="utf-8"><title>Sign in</title>
<form method="post" action="/login">
<label>Name <input name="name" autocomplete="username" required></label>
<label>Password <input name="password" type="password" autocomplete="current-password" required></label>
<button>Sign in</button>
</form>`;

const instancesPage = `<!doctype html><meta charset="utf-8"><title>Instances</title>
<h1>Instances</h1>
<table><thead><tr><th>Name<th>Id<th>Status<th>Type</tr></thead><tbody></tbody></table>
<p id="state">…</p>
<form method="post" action="/logout"><button>Sign out</button></form>
<script type="module" src="/page.js"></script>`;

/** Makes the app: a login, a page, tokens for it, and the way on which its calls reach the cloud. */
export function createApp({ users, sts, roleArn, script, endpoint }: AppParts) {
  const sessions = createSessions();
  const tokens = tokenService({
    sts,
    roleArn,
    authenticate: (request) => sessions.userOf(request),
    policy: ({ regionId }: User) => ({
      Version: '1',
      Statement: [
        { Effect: 'Allow', Action: 'ecs:DescribeInstances', Resource: `acs:ecs:${regionId}:*:instance/*` },
      ],
    }),
  });
  const relay = createRelay(({ regionId }: User) => endpoint ?? `https://ecs.${regionId}.aliyuncs.com`);

  async function login(request: Request): Promise<Response> {
    const form = new URLSearchParams(await limitedText(request, 1_024));
    const user = await users.verify(form.get('name') ?? '', form.get('password') ?? '');
    if (user === undefined) return new Response(loginPage, { status: 401, headers: { ...html, ...safe } });
    return new Response(null, {
      status: 303,
      headers: { location: '/', 'set-cookie': sessions.open(user), ...safe },
    });
  }

  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const user = sessions.userOf(request);
    switch (`${request.method} ${pathname}`) {
      case 'GET /':
        return new Response(user === undefined ? loginPage : instancesPage, {
          headers: { ...html, ...safe },
        });
      case 'GET /page.js':
        return new Response(script, {
          headers: { 'content-type': 'text/javascript; charset=utf-8', ...safe },
        });
      case 'POST /login':
        return login(request);
      case 'POST /logout':
        return new Response(null, {
          status: 303,
          headers: { location: '/', 'set-cookie': sessions.close(request), ...safe },
        });
      case 'GET /settings':
        if (user === undefined) return new Response(null, { status: 401, headers: safe });
        return Response.json({ regionId: user.regionId, endpoint }, { headers: safe });
      case 'POST /cloud-token':
        return tokens(request);
      case 'POST /cloud':
        return user === undefined ? new Response(null, { status: 401, headers: safe }) : relay(request, user);
      default:
        return new Response(null, { status: 404, headers: safe });
    }
  };
}

/** Reads a short body. @throws RangeError for a longer one. */
export async function limitedText(request: Request, most: number): Promise<string> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= most)) throw new RangeError('The body is too long');
  return request.text();
}
