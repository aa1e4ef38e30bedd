import type { OpenAPIV3_1 } from 'openapi-types';
import {
  elements,
  member,
  members,
  onlyMembers,
  requiredMember,
  type SpecNode,
  specError,
} from '../document/node.ts';
import { flag, optionalText, requiredText, textOf } from '../document/scalar.ts';
import type { Parameter } from '../model/product.ts';
import type { Type } from '../model/types.ts';
import { parameter, parseStyle } from './parameter.ts';

const bodyKeys: ReadonlySet<string> = new Set<keyof OpenAPIV3_1.RequestBodyObject | `x-acs-${string}`>([
  'content',
  'required',
  'description',
  'x-acs-name',
  'x-acs-style',
]);
const mediaKeys: ReadonlySet<string> = new Set<keyof OpenAPIV3_1.MediaTypeObject>(['schema']);

/** Reads a Request Body Object: one parameter for each form field, or one for the whole body. */
export function parseRequestBody(node: SpecNode | undefined): readonly Parameter[] {
  if (node === undefined) return [];
  onlyMembers(node, bodyKeys);
  const content = members(requiredMember(node, 'content'));
  const [only] = content;
  if (only === undefined || content.length > 1) throw specError(node, 'exactly one media type is supported');
  onlyMembers(only[1], mediaKeys);
  return bodyParameters(node, ...only);
}

function bodyParameters(node: SpecNode, mediaType: string, media: SpecNode): readonly Parameter[] {
  const schema = requiredMember(media, 'schema');
  switch (mediaType) {
    case 'application/x-www-form-urlencoded':
      return formParameters(schema);
    case 'application/json':
      return [wholeBody(node, schema)];
    case 'application/octet-stream':
      return [{ ...wholeBody(node, schema), type: { kind: 'binary' } }];
    default:
      throw specError(media, `the media type "${mediaType}" is not supported`);
  }
}

function formParameters(schema: SpecNode): readonly Parameter[] {
  const required = new Set(elements(member(schema, 'required')).map(textOf));
  return members(member(schema, 'properties')).map(([name, property]) =>
    parameter(property, property, {
      name,
      in: 'formData',
      required: required.has(name),
      style: parseStyle(property),
    }),
  );
}

const xml: Type = { kind: 'unknown', reason: 'It travels as XML, which the client does not write.' };

/** But for XML, a style says nothing of a whole body: that is one JSON text. */
function wholeBody(node: SpecNode, schema: SpecNode): Parameter {
  const place = {
    name: requiredText(node, 'x-acs-name'),
    in: 'body',
    required: flag(node, 'required'),
    style: 'repeatList',
  } as const;
  const body = parameter(node, schema, place);
  return optionalText(node, 'x-acs-style') === 'xml' ? { ...body, type: xml } : body;
}
