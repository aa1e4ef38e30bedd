import type { MetadataParameter, MetadataSchema, ParameterStyle, Position } from '../metadata.ts';
import { parameterVocabulary } from '../vocabulary.ts';
import { type Read, reader } from './reader.ts';
import { oneOf, prose, textLike } from './scalars.ts';

const parameterName = textLike('a parameter name', /./);
const position: Read<Position> = oneOf('position', ['query', 'formData', 'body', 'path', 'header', 'host']);
const style: Read<ParameterStyle> = oneOf('parameter style', [
  'repeatList',
  'flat',
  'json',
  'simple',
  'spaceDelimited',
  'pipeDelimited',
]);

/** Returns the reader of parameters. */
export function parameterReader(schema: Read<MetadataSchema>): Read<MetadataParameter> {
  return (value, place) => {
    const from = reader(value, place, parameterVocabulary);
    return {
      name: from.required('name', parameterName),
      in: from.required('in', position),
      style: from.optional('style', style),
      description: from.optional('description', prose),
      schema: from.required('schema', schema),
    };
  };
}
