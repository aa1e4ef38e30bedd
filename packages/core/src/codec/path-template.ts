import { ConfigError } from '../errors/errors.ts';
import { percentEncode } from './percent-encode.ts';
import type { Pair } from './wire.ts';

const placeholder = /\{([^{}]+)\}|\[([^[\]]+)\]/g;

/**
 * Fills a path template such as `/clusters/{ClusterId}:stop?type=force`. Names stand in braces or brackets, each value
 * stays within its segment, and what follows the question mark joins the query.
 *
 * @throws ConfigError for a value that is missing, has no place in the template, or would lead to another route.
 */
export function fillPath(
  template: string,
  values: ReadonlyMap<string, string>,
  operation: string,
): { path: string; query: Pair[] } {
  // Every RPC request comes this way.
  if (template === '/' && values.size === 0) return { path: template, query: [] };
  const unused = new Set(values.keys());
  const [path = '', query = ''] = template.split(/\?(.*)/s);
  const segments = path.split('/').map((segment) =>
    fillSegment(segment, (field) => {
      const value = values.get(field);
      if (!value) throw new ConfigError(`${operation}.${field} is required: it is part of the path`);
      unused.delete(field);
      return value;
    }),
  );
  for (const field of unused)
    throw new ConfigError(`${operation}.${field} has no place in the path ${template}`);
  const dots = segments.findIndex((segment) => segment === '.' || segment === '..');
  if (dots >= 0) {
    const from = path.split('/')[dots];
    throw new ConfigError(`${operation}: '${segments[dots]}' for ${from} would lead to another path`);
  }
  const filled = segments.join('/');
  return { path: filled.startsWith('/') ? filled : `/${filled}`, query: [...new URLSearchParams(query)] };
}

function fillSegment(segment: string, value: (field: string) => string): string {
  let filled = '';
  let end = 0;
  for (const match of segment.matchAll(placeholder)) {
    const [whole, inBraces, inBrackets = ''] = match;
    filled += encodeLiteral(segment.slice(end, match.index)) + percentEncode(value(inBraces ?? inBrackets));
    end = match.index + whole.length;
  }
  return filled + encodeLiteral(segment.slice(end));
}

/** What a template says literally stays as it is, apart from characters that no path may hold. */
function encodeLiteral(text: string): string {
  return encodeURI(text).replaceAll('#', '%23');
}
