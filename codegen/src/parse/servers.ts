import type { OpenAPIV3_1 } from 'openapi-types';
import { elements, onlyMembers, type SpecNode, specError } from '../document/node.ts';
import { optionalText, requiredText } from '../document/scalar.ts';
import type { Endpoint } from '../model/product.ts';

const known: ReadonlySet<string> = new Set<keyof OpenAPIV3_1.ServerObject | `x-acs-${string}`>([
  'url',
  'description',
  'x-acs-region',
  'x-acs-network',
]);

const host = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;
const name = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;

/** Reads the list of Server Objects. */
export function parseServers(node: SpecNode | undefined): readonly Endpoint[] {
  return elements(node).map(parseServer);
}

function parseServer(node: SpecNode): Endpoint {
  onlyMembers(node, known);
  const url = requiredText(node, 'url');
  const endpoint = {
    host: url.replace(/^https:\/\//, ''),
    region: optionalText(node, 'x-acs-region'),
    network: optionalText(node, 'x-acs-network') || 'public',
  };
  if (!host.test(endpoint.host)) throw specError(node, `"${url}" is not https:// and a plain host name`);
  for (const label of [endpoint.region || 'none', endpoint.network]) {
    if (!name.test(label)) throw specError(node, `"${label}" is not the name of a region or network`);
  }
  return endpoint;
}
