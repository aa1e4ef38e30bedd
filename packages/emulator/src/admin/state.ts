import { writeDocuments } from '../state/written-documents.ts';
import { reset } from '../world/reset.ts';
import { type AdminRoute, json } from './route.ts';

/** What is stored, as it is now and as it was kept. */
export const stateRoutes: readonly AdminRoute[] = [
  {
    method: 'POST',
    path: '/reset',
    handle: async (_, emulation) => {
      await reset(emulation);
      return json(200, { reset: true });
    },
  },
  {
    method: 'GET',
    path: '/export',
    handle: (_, { present }) => ({ ...json(200, {}), body: writeDocuments(present()) }),
  },
  {
    method: 'GET',
    path: '/snapshots',
    handle: (_, { snapshots }) => json(200, { snapshots: snapshots.list() }),
  },
  {
    method: 'PUT',
    path: '/snapshots/{name}',
    handle: ({ path: { name = '' } }, { snapshots }) => {
      snapshots.save(name);
      return json(200, { saved: name });
    },
  },
  {
    method: 'POST',
    path: '/snapshots/{name}/load',
    handle: ({ path: { name = '' } }, { snapshots }) => {
      snapshots.load(name);
      return json(200, { loaded: name });
    },
  },
  {
    method: 'POST',
    path: '/snapshots/{name}/fork',
    handle: ({ path: { name = '' }, query }, { snapshots }) => {
      const to = query.get('to') ?? '';
      snapshots.fork(name, to);
      return json(200, { forked: name, to });
    },
  },
  {
    method: 'DELETE',
    path: '/snapshots/{name}',
    handle: ({ path: { name = '' } }, { snapshots }) => {
      snapshots.remove(name);
      return json(200, { removed: name });
    },
  },
];
