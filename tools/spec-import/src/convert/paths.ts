import type { Metadata, MetadataOperation, Method } from '../metadata.ts';
import type { SpecDocument, SpecOperation } from '../openapi.ts';
import { convertOperation } from './operation.ts';

/** Where an operation stands in `paths`. */
interface Spot {
  readonly key: string;
  readonly method: Method;
  /** The real path, where the key differs from it. */
  readonly realPath: string | undefined;
}

/** Converts the operations, sorted by name. */
export function convertPaths({ style, operations }: Metadata): SpecDocument['paths'] {
  const sorted = [...operations.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const place = style === 'RPC' || style === 'V3' ? rpcSpot : roaSpots();
  const paths = new Map<string, Partial<Record<Method, SpecOperation>>>();
  for (const operation of sorted) {
    const { key, method, realPath } = place(operation);
    paths.set(key, { ...paths.get(key), [method]: convertOperation(operation, realPath) });
  }
  return Object.fromEntries(paths) as SpecDocument['paths'];
}

function rpcSpot(operation: MetadataOperation): Spot {
  const { name, path } = operation;
  return {
    key: `/${name}`,
    method: preferredMethod(operation),
    realPath: path === '/' ? undefined : path || undefined,
  };
}

/**
 * OpenAPI allows no query in a path, and one operation for a path and method, whatever the names of the path's
 * parameters. An operation that breaks this gets a key of its own: the fragment `#` with its name.
 */
function roaSpots(): (operation: MetadataOperation) => Spot {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  return (operation) => {
    const method = preferredMethod(operation);
    const path = operation.path || '/';
    const shape = path.replace(/\{[^}]*\}/g, '{}');
    const free = (keys.get(shape) ?? path) === path && !taken.has(`${method} ${path}`) && !path.includes('?');
    if (!free) return { key: `${path.replace(/\?.*/, '')}#${operation.name}`, method, realPath: path };
    keys.set(shape, path);
    taken.add(`${method} ${path}`);
    return { key: path, method, realPath: undefined };
  };
}

function preferredMethod({ methods }: MetadataOperation): Method {
  return methods.find((method) => method === 'post') ?? (methods[0] as Method);
}
