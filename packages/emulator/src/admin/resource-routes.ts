import type { Resource } from '../cloud/kit/resource.ts';
import { countIn } from './query.ts';
import type { ResourceFilter } from './resource-info.ts';
import { kindNamed, kindsOf, pageOf, resourceDetailOf } from './resources.ts';
import { type AdminRequest, type AdminRoute, json, NotFoundError } from './route.ts';

/** The resources that are stored. */
export const resourceRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/resources',
    handle: (_, { world: { state }, clock }) => {
      state.settle(clock.now());
      return json(200, kindsOf(state));
    },
  },
  {
    method: 'GET',
    path: '/resources/{product}/{type}',
    handle: ({ path, query }, { world: { state }, clock }) => {
      const resource = resourceNamed(path);
      state.settle(clock.now());
      return json(200, pageOf(state, resource, filterIn(query)));
    },
  },
  {
    method: 'GET',
    path: '/resources/{product}/{type}/{id}',
    handle: ({ path }, { world: { state }, clock }) => {
      const resource = resourceNamed(path);
      state.settle(clock.now());
      const document = state.get(resource.kind, path.id ?? '');
      if (document === undefined) throw new NotFoundError(`There is no ${resource.kind} "${path.id}"`);
      return json(200, resourceDetailOf(resource, document));
    },
  },
];

function resourceNamed({ product, type }: AdminRequest['path']): Resource {
  const resource = kindNamed(`${product}/${type}`);
  if (resource === undefined) throw new NotFoundError(`There is no kind of resource "${product}/${type}"`);
  return resource;
}

function filterIn(query: URLSearchParams): ResourceFilter {
  const texts = ['region', 'status', 'find'].flatMap((name) => {
    const value = query.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(texts),
    offset: countIn(query, 'offset', { otherwise: 0 }),
    limit: countIn(query, 'limit', { otherwise: 50, least: 1, most: 500 }),
  };
}
