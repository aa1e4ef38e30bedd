import type { OpenAPIV3_1 } from 'openapi-types';
import { member, members, onlyMembers, type SpecNode, specError } from '../document/node.ts';
import type { Type } from '../model/types.ts';
import { parseSchema } from './schema.ts';

const known: ReadonlySet<string> = new Set<keyof OpenAPIV3_1.ResponseObject>(['description', 'content']);

/** Reads the type of a successful answer out of a Responses Object. */
export function parseResponse(node: SpecNode): Type {
  const success = members(node).filter(([status]) => /^2(\d\d|XX)$/.test(status));
  const [first] = success;
  if (first === undefined) return { kind: 'unknown' };
  if (success.length > 1) throw specError(node, 'more than one successful answer is not supported');
  onlyMembers(first[1], known);
  return answerType(first[1]);
}

/** The runtime asks for JSON, so that is the form that counts where there are several. */
function answerType(response: SpecNode): Type {
  const content = members(member(response, 'content'));
  const chosen = content.find(([mediaType]) => mediaType === 'application/json') ?? content[0];
  if (chosen === undefined) return { kind: 'unknown' };
  const [mediaType, media] = chosen;
  if (mediaType === 'application/octet-stream') return { kind: 'binary' };
  const schema = member(media, 'schema');
  return schema === undefined ? { kind: 'unknown' } : parseSchema(schema);
}
