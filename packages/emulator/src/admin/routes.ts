import type { Answer } from '../answer.ts';
import { type Arrival, header } from '../arrival.ts';
import type { Emulation } from '../emulation.ts';
import { StoreError } from '../state/store-error.ts';
import { writeDocuments } from '../state/written-documents.ts';
import { coverageOf } from '../world/coverage.ts';

/** What every path of the emulator's own begins with; no product has such paths. */
const prefix = '/_emulator/';

/** Tells whether a request is for the emulator itself. */
export function isAdmin({ path }: Arrival): boolean {
  return path.startsWith(prefix);
}

/** Answers a request that is for the emulator itself, as JSON. */
export function administer(arrival: Arrival, emulation: Emulation): Answer {
  // A page in a browser may send requests to this machine; none of them has any business here.
  if (header(arrival, 'origin') !== undefined)
    return answer(403, { error: 'Pages of other origins may not come here' });
  try {
    return route(arrival, emulation);
  } catch (error) {
    if (error instanceof TypeError) return answer(400, { error: error.message });
    if (error instanceof StoreError) return answer(503, { error: error.message });
    throw error;
  }
}

function route({ method, path, query }: Arrival, emulation: Emulation): Answer {
  const [section, name, verb] = path.slice(prefix.length).split('/').map(decoded);
  const call = `${method} ${[section, name === undefined ? '' : '*', verb].filter((part) => part !== undefined && part !== '').join('/')}`;
  const { snapshots } = emulation;
  switch (call) {
    case 'GET coverage':
      return answer(200, coverageOf(emulation));
    case 'GET export':
      return { ...answer(200, {}), body: writeDocuments(emulation.present()) };
    case 'GET snapshots':
      return answer(200, { snapshots: snapshots.list() });
    case 'PUT snapshots/*':
      snapshots.save(name ?? '');
      return answer(200, { saved: name });
    case 'POST snapshots/*/load':
      snapshots.load(name ?? '');
      return answer(200, { loaded: name });
    case 'POST snapshots/*/fork': {
      const to = new URLSearchParams(query).get('to') ?? '';
      snapshots.fork(name ?? '', to);
      return answer(200, { forked: name, to });
    }
    case 'DELETE snapshots/*':
      snapshots.remove(name ?? '');
      return answer(200, { removed: name });
    default:
      return answer(404, { error: `There is no ${method} ${path}` });
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function answer(status: number, value: object): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}
