import type { OpenAPIV3_1 } from 'openapi-types';
import { member, members, onlyMembers, type SpecNode, specError } from '../document/node.ts';
import type { Operation } from '../model/product.ts';
import { type Type, text } from '../model/types.ts';
import { parseSchema } from './schema.ts';

const known: ReadonlySet<string> = new Set<keyof OpenAPIV3_1.ResponseObject>(['description', 'content']);

/** A successful answer: its type, how it is read, and what the report has to tell of it. */
export interface Answer {
  readonly type: Type;
  readonly answer: Operation['answer'];
  readonly gap: readonly string[];
}

const inBytes: Answer = { type: { kind: 'binary' }, answer: 'binary', gap: [] };
const undescribed: Type = { kind: 'unknown', reason: 'The spec does not describe it.' };

/** Reads the successful answer out of a Responses Object; `schemes` are the operation's. */
export function parseResponse(node: SpecNode, schemes: readonly string[]): Answer {
  const [first, ...others] = members(node).filter(([status]) => /^2(\d\d|XX)$/.test(status));
  if (others.length > 0) throw specError(node, 'more than one successful answer is not supported');
  if (first !== undefined) onlyMembers(first[1], known);
  const content = first === undefined ? [] : members(member(first[1], 'content'));
  // The runtime asks for JSON, so that is the form that counts where there are several.
  const [mediaType, media] = content.find(([type]) => type === 'application/json') ?? content[0] ?? [];
  if (schemes.includes('sse')) return inText('a stream of events');
  if (mediaType === undefined || media === undefined) return inJson(undescribed, schemes);
  if (mediaType === 'application/octet-stream') return inBytes;
  if (/^text\/|\bxml$/.test(mediaType)) return inText(mediaType);
  const schema = member(media, 'schema');
  return inJson(schema === undefined ? undescribed : parseSchema(schema), schemes);
}

function inText(form: string): Answer {
  return { type: text, answer: 'text', gap: [`The answer is ${form}, and arrives as one text.`] };
}

/** No call reaches an operation that is open to web sockets alone. */
function inJson(type: Type, schemes: readonly string[]): Answer {
  if (type.kind === 'binary') return inBytes;
  const isWeb = schemes.length === 0 || schemes.some((scheme) => scheme.startsWith('http'));
  return {
    type,
    answer: 'json',
    gap: isWeb ? [] : ['It takes web sockets, which the client does not open.'],
  };
}
