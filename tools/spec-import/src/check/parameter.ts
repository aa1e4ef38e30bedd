import type { MetadataParameter, MetadataSchema, ParameterStyle, Position } from '../metadata.ts';
import { fail } from '../place.ts';
import { parameterVocabulary } from '../vocabulary.ts';
import { type Read, reader } from './reader.ts';
import { oneOf, prose, textLike } from './scalars.ts';

const parameterName = textLike('a parameter name', /[\s\S]/);
const position: Read<Position> = oneOf('position', ['query', 'formData', 'body', 'path', 'header', 'host']);
const style: Read<ParameterStyle> = oneOf('parameter style', [
  'repeatList',
  'flat',
  'json',
  'simple',
  'spaceDelimited',
  'pipeDelimited',
  'struct',
  'xml',
]);
const bodyStyles: ReadonlySet<ParameterStyle | undefined> = new Set(['struct', 'xml']);

/** Returns the reader of parameters. */
export function parameterReader(schema: Read<MetadataSchema>): Read<MetadataParameter> {
  return (value, place) => {
    const from = reader(value, place, parameterVocabulary);
    const parameter = {
      name: from.required('name', parameterName),
      in: from.required('in', position),
      style: from.optional('style', style),
    };
    if (bodyStyles.has(parameter.style) && parameter.in !== 'body') {
      fail(place, `Only a body can have the style ${parameter.style}; found it`);
    }
    return {
      ...parameter,
      description: from.optional('description', prose),
      schema: from.required('schema', schema),
    };
  };
}
