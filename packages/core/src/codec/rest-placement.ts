import { ConfigError } from '../errors/errors.ts';
import { fillPath } from './path-template.ts';
import type { Parts, Placement } from './placement.ts';
import { scalarText, wellFormed } from './values.ts';
import { isHeaderName, isHostLabel } from './wire.ts';
import { writeJson } from './write-json.ts';

/**
 * Takes parameters in the path, in headers, in the host name and as the body, as ROA products have them. The service of
 * a generated package names it where it is needed; a bundle of the others does without.
 */
export const restPlacement: Placement = {
  place(parts, position, { field, value, label }) {
    switch (position) {
      case 'path':
        parts.pathValues.set(field, scalarText(value, label));
        break;
      case 'header':
        parts.headers[headerName(field, label)] = headerText(value, label);
        break;
      case 'host':
        parts.hostPrefix = hostLabel(value, label);
        break;
      case 'body':
        placeBody(parts, value, label);
        break;
      default:
        throw new ConfigError(`${label}: unknown position '${position satisfies never}'`);
    }
  },
  path(template, parts, operation) {
    const { path, query } = fillPath(template, parts.pathValues, operation);
    parts.query.push(...query);
    return path;
  },
  prefixHost,
};

function placeBody(parts: Parts, value: unknown, label: string): void {
  if (value instanceof Uint8Array) {
    parts.body = value;
    parts.contentType = 'application/octet-stream';
    return;
  }
  // A text is JSON already.
  parts.body = typeof value === 'string' ? wellFormed(value, label) : writeJson(value, label);
  parts.contentType = 'application/json; charset=utf-8';
}

function headerName(field: string, label: string): string {
  if (isHeaderName(field)) return field.toLowerCase();
  throw new ConfigError(`${label} is no header name`);
}

/** Lists and objects travel as JSON, scalars as they are. */
function headerText(value: unknown, label: string): string {
  const isStructure = typeof value === 'object' && !(value instanceof Date);
  const text = isStructure ? writeJson(value, label) : scalarText(value, label);
  if (/^[ -~]*$/.test(text)) return text;
  throw new ConfigError(`${label} is a header, which takes printable ASCII only`);
}

function hostLabel(value: unknown, label: string): string {
  const text = scalarText(value, label);
  if (isHostLabel(text)) return text;
  throw new ConfigError(`${label} is part of the host name: it takes letters, digits and hyphens`);
}

/**
 * Puts a label in front of an origin's host name.
 *
 * @throws ConfigError for an origin that names an address: nothing can stand in front of one.
 */
function prefixHost(origin: string, label: string): string {
  const { protocol, hostname, host } = new URL(origin);
  if (/(^|\.)\d+$|\]$/.test(hostname)) {
    throw new ConfigError(
      `'${label}' cannot stand before the address ${hostname}: give the endpoint as a name`,
    );
  }
  return `${protocol}//${label.toLowerCase()}.${host}`;
}
