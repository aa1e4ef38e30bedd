import type { OpenAPIV3_1 } from 'openapi-types';
import {
  member,
  members,
  onlyMembers,
  requiredMember,
  rootNode,
  type SpecNode,
  specError,
} from '../document/node.ts';
import { choice, flag, optionalText, requiredText } from '../document/scalar.ts';
import type { NamedSchema, Operation, Product } from '../model/product.ts';
import { parseFacts } from './facts.ts';
import { hostParameterNames, type Layout, parsePathItem } from './operation.ts';
import { parseSchema } from './schema.ts';
import { parseServers } from './servers.ts';
import { parseWaiters } from './waiters.ts';

const known: ReadonlySet<string> = new Set<keyof OpenAPIV3_1.Document | `x-acs-${string}`>([
  'openapi',
  'info',
  'servers',
  'paths',
  'components',
  'security',
  'tags',
  'externalDocs',
  'x-acs-product',
  'x-acs-style',
  'x-acs-metadata-style',
  'x-acs-waiters',
  'x-acs-quick-start',
  'x-acs-ram-code',
]);

/**
 * Reads an OpenAPI Object. The folder `parse` is the only place that knows OpenAPI: it checks everything that it
 * reads, because a document may come from anywhere, and it refuses what it does not understand.
 */
export function parseDocument(document: unknown): Product {
  const node = rootNode(document);
  onlyMembers(node, known);
  const openapi = requiredMember(node, 'openapi');
  if (!requiredText(node, 'openapi').startsWith('3.1.')) throw specError(openapi, 'OpenAPI 3.1 is expected');
  const style = choice(requiredMember(node, 'x-acs-style'), ['RPC', 'ROA']);
  return {
    name: requiredText(node, 'x-acs-product'),
    version: requiredText(requiredMember(node, 'info'), 'version'),
    ramCode: optionalText(node, 'x-acs-ram-code'),
    style,
    endpoints: parseServers(member(node, 'servers')),
    operations: parseOperations(requiredMember(node, 'paths'), parseLayout(node, style)),
    schemas: parseNamedSchemas(member(node, 'components')),
    waiters: parseWaiters(member(node, 'x-acs-waiters')),
    quickStart: optionalText(node, 'x-acs-quick-start'),
  };
}

/** `V3` is RPC whose operations may have paths all the same. */
function parseLayout(node: SpecNode, style: Product['style']): Layout {
  return style === 'RPC' && optionalText(node, 'x-acs-metadata-style') === 'V3' ? 'V3' : style;
}

function parseOperations(paths: SpecNode, layout: Layout): readonly Operation[] {
  const items = members(paths);
  const hostNames = new Set(items.flatMap(([, item]) => hostParameterNames(item)));
  const operations = items.flatMap(([path, item]) => parsePathItem(path, item, { layout, hostNames }));
  const names = new Set<string>();
  for (const { name } of operations) {
    if (names.has(name)) throw specError(paths, `there are two operations "${name}"`);
    names.add(name);
  }
  return operations;
}

function parseNamedSchemas(components: SpecNode | undefined): readonly NamedSchema[] {
  const schemas = components === undefined ? undefined : member(components, 'schemas');
  return members(schemas).map(([name, schema]) => ({
    name,
    type: parseSchema(schema),
    facts: parseFacts(schema, flag(schema, 'deprecated')),
  }));
}
