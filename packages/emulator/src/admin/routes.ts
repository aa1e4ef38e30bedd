import type { Answer } from '../answer.ts';
import type { Arrival } from '../arrival.ts';
import type { Emulation } from '../emulation.ts';
import { StoreError } from '../state/store-error.ts';
import { aboutRoutes } from './about.ts';
import { callRoutes } from './call-routes.ts';
import { clockRoutes } from './clock.ts';
import { faultRoutes } from './faults.ts';
import { refusalOf } from './guard.ts';
import { identityRoutes } from './identities.ts';
import { pageAnswer } from './page.ts';
import { resourceRoutes } from './resource-routes.ts';
import { type AdminRoute, json, matchPath, NotFoundError } from './route.ts';
import { scriptRoutes } from './scripts.ts';
import { stateRoutes } from './state.ts';

/** What every path of the emulator's own begins with; no product has such paths. */
const prefix = '/_emulator';

/** Where the requests to come are sent on. */
export const streamPath = '/calls/stream';

/** All paths but that of the stream. */
export const adminRoutes: readonly AdminRoute[] = [
  ...aboutRoutes,
  ...stateRoutes,
  ...resourceRoutes,
  ...clockRoutes,
  ...faultRoutes,
  ...scriptRoutes,
  ...callRoutes,
  ...identityRoutes,
];

/** Tells whether a request is for the emulator itself. */
export function isAdmin({ path }: Arrival): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

/** Answers a request that is for the emulator itself, with its page or as JSON; `stream` where it is to be told of the requests to come. */
export async function administer(arrival: Arrival, emulation: Emulation): Promise<Answer | 'stream'> {
  const refusal = refusalOf(arrival, emulation);
  if (refusal !== undefined) return json(403, { error: refusal });
  if (arrival.method === 'GET' && arrival.path === `${prefix}${streamPath}`) return 'stream';
  try {
    const page = await pageAnswer(arrival.method, arrival.path.slice(prefix.length));
    return page ?? (await answer(arrival, emulation));
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return json(400, { error: error.message });
    if (error instanceof NotFoundError) return json(404, { error: error.message });
    if (error instanceof StoreError) return json(503, { error: error.message });
    throw error;
  }
}

function answer({ method, path, query, body }: Arrival, emulation: Emulation): Answer | Promise<Answer> {
  const own = path.slice(prefix.length);
  for (const route of adminRoutes) {
    const values = route.method === method ? matchPath(route.path, own) : undefined;
    if (values !== undefined) {
      return route.handle({ path: values, query: new URLSearchParams(query), body }, emulation);
    }
  }
  throw new NotFoundError(`There is no ${method} ${path}`);
}
