import { isRecord } from '../codec/is-record.ts';

/**
 * Returns the ids that a request names by a parameter, whatever the case of its name: a text, several with commas between them,
 * a list, or the JSON text of one, under the parameter's name or its plural. Server groups call instances `ServerId`.
 */
export function sentIds(request: object, parameter: string): readonly string[] {
  const name = parameter.toLowerCase();
  const own = Object.entries(request).flatMap(([key, value]) =>
    [name, `${name}s`].includes(key.toLowerCase()) ? idsIn(value) : [],
  );
  return name === 'instanceid' ? [...own, ...serversIn(request)] : own;
}

function serversIn({ BackendServers }: { readonly BackendServers?: unknown }): readonly string[] {
  return (listIn(BackendServers) ?? []).flatMap((server) => (isRecord(server) ? idsIn(server.ServerId) : []));
}

function idsIn(value: unknown): readonly string[] {
  const texts = listIn(value) ?? (typeof value === 'string' ? value.split(',') : []);
  return texts.flatMap((id) => (typeof id === 'string' && id.trim() !== '' ? id.trim() : []));
}

/** A list may be passed as the JSON text of it. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string' || !value.startsWith('[')) return undefined;
  try {
    return JSON.parse(value) as readonly unknown[];
  } catch {
    // What is wrong with it is for the server to say.
    return [];
  }
}
