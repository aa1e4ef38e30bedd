import { detailOf } from './call-detail.ts';
import { callOf } from './calls.ts';
import { countIn } from './query.ts';
import { type AdminRoute, json, NotFoundError } from './route.ts';

/** The requests that are remembered. The stream of those to come is no answer, and `stream.ts` serves it. */
export const callRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/calls',
    handle: ({ query }, { requests }) => {
      const limit = countIn(query, 'limit', { otherwise: requests.length });
      return json(200, { calls: requests.slice(Math.max(0, requests.length - limit)).map(callOf) });
    },
  },
  {
    method: 'GET',
    path: '/calls/{id}',
    handle: ({ path: { id } }, { requests }) => {
      const record = requests.findLast(({ requestId }) => requestId === id);
      if (record === undefined)
        throw new NotFoundError(`There is no call "${id}", or it is forgotten by now`);
      return json(200, detailOf(record));
    },
  },
];
