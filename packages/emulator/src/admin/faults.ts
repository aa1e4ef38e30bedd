import { readBody } from './body.ts';
import { readFault } from './fault-body.ts';
import { faultKinds } from './fault-kinds.ts';
import { type AdminRoute, json, NotFoundError } from './route.ts';

/** Programmed mishaps. */
export const faultRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: '/faults', handle: (_, { faults }) => json(200, { faults: faults.list() }) },
  { method: 'GET', path: '/faults/kinds', handle: () => json(200, { kinds: faultKinds }) },
  {
    method: 'POST',
    path: '/faults',
    handle: ({ body }, { faults }) => json(201, faults.plan(readFault(readBody(body)))),
  },
  {
    method: 'DELETE',
    path: '/faults',
    handle: (_, { faults }) => {
      faults.clear();
      return json(200, { faults: [] });
    },
  },
  {
    method: 'DELETE',
    path: '/faults/{id}',
    handle: ({ path: { id = '' } }, { faults }) => {
      if (!faults.remove(id)) throw new NotFoundError(`There is no fault "${id}"`);
      return json(200, { removed: id });
    },
  },
];
