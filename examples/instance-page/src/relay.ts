import type { User } from './users.ts';

const passedOn = /^(accept|authorization|content-type|x-acs-.*)$/;
const passedBack = ['content-type', 'date', 'retry-after', 'x-acs-request-id', 'x-acs-retry-after'];
const mostBytes = 65_536;

/**
 * Passes signed calls of the page on to the cloud, since nothing says that the cloud answers pages of other origins. No cookie goes
 * there, and no other host is reached. The backend has no part in what is called: the session's policy decides.
 */
export function createRelay(endpointOf: (user: User) => string) {
  return async (request: Request, user: User): Promise<Response> => {
    const to = new URL(request.url).searchParams.get('to') ?? '';
    const target = URL.canParse(to) ? new URL(to) : undefined;
    if (target === undefined || target.origin !== new URL(endpointOf(user)).origin) {
      return new Response(null, { status: 403 });
    }
    const length = request.body === null ? 0 : Number(request.headers.get('content-length') ?? Number.NaN);
    if (!(length <= mostBytes)) return new Response(null, { status: 413 });
    const headers = [...request.headers].filter(([name]) => passedOn.test(name));
    const body = await request.arrayBuffer();
    const answer = await fetch(target, {
      method: 'POST',
      headers,
      redirect: 'manual',
      ...(body.byteLength > 0 && { body }),
    });
    const shown = passedBack.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as [string, string]];
    });
    return new Response(await answer.arrayBuffer(), {
      status: answer.status,
      headers: [...shown, ['cache-control', 'no-store']],
    });
  };
}
