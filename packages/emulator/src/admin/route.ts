import type { Answer } from '../answer.ts';
import type { Emulation } from '../emulation.ts';

/** A request for the emulator itself, taken apart. */
export interface AdminRequest {
  /** The values in the path, by name. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Buffer;
}

/** One of the emulator's own paths, and what answers there. */
export interface AdminRoute {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Below `/_emulator`, for example `/snapshots/{name}/load`. */
  readonly path: string;
  readonly handle: (request: AdminRequest, emulation: Emulation) => Answer | Promise<Answer>;
}

/** Says that what a path names is not there. */
export class NotFoundError extends Error {}

/** Writes an answer. */
export function json(status: number, value: object): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}

/** Returns the values in a path where it is of a pattern. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const parts = path.split('/');
  if (wanted.length !== parts.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const [, name] = /^\{(\w+)\}$/.exec(wanted[index] ?? '') ?? [];
    if (name !== undefined && part !== '') values[name] = decoded(part);
    else if (part !== wanted[index]) return undefined;
  }
  return values;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
