import type { MetadataErrorCode, MetadataResponse, MetadataSchema } from '../metadata.ts';
import { fail } from '../place.ts';
import { errorCodeVocabulary, responseVocabulary } from '../vocabulary.ts';
import { mapOf, type Read, reader } from './reader.ts';
import { prose, text, textLike } from './scalars.ts';

const statusForm = textLike('an HTTP status', /^[1-5](\d\d|XX)$/i);

/** Reads an HTTP status, or a class of them as OpenAPI spells it: `5XX`. */
export const status: Read<string> = (value, place) => statusForm(value, place).toUpperCase();

const noHeaders = mapOf((_, place) => fail(place, 'Response headers are not supported; found one'));

/** Returns the reader of answers. */
export function responseReader(schema: Read<MetadataSchema>): Read<MetadataResponse> {
  return (value, place) => {
    const from = reader(value, place, responseVocabulary);
    from.optional('headers', noHeaders);
    return { description: from.optional('description', prose), schema: from.optional('schema', schema) };
  };
}

/** Reads one vendor error code. */
export const readErrorCode: Read<MetadataErrorCode> = (value, place) => {
  const from = reader(value, place, errorCodeVocabulary);
  return {
    code: from.required('errorCode', text),
    message: from.optional('errorMessage', prose),
    description: from.optional('description', prose),
  };
};
