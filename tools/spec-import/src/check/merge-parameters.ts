import { isDeepStrictEqual } from 'node:util';
import type { MetadataParameter } from '../metadata.ts';
import { at, fail, type Place, quote } from '../place.ts';

/**
 * Makes one of the parameters that the metadata lists twice. They must have the same type; what documents it is the
 * first one's, or else the second one's, and `required` holds where any of them says so. Only one parameter can be the
 * body, and a form is the body too.
 */
export function mergeParameters(
  parameters: readonly MetadataParameter[],
  place: Place,
): readonly MetadataParameter[] {
  const merged = new Map<string, MetadataParameter>();
  for (const [index, parameter] of parameters.entries()) {
    const key = `${parameter.in} ${parameter.name}`;
    const first = merged.get(key);
    merged.set(key, first ? merge(first, parameter, at(at(place, 'parameters'), index)) : parameter);
  }
  const result = [...merged.values()];
  checkBody(result, place);
  return result;
}

function merge(first: MetadataParameter, second: MetadataParameter, place: Place): MetadataParameter {
  if (!isDeepStrictEqual(withoutWords(first), withoutWords(second))) {
    fail(place, `The parameter ${quote(second.name)} is described twice, differently,`);
  }
  const [one, other] = [first.schema, second.schema];
  const schema = {
    ...first.schema,
    required: one.required || other.required,
    title: one.title ?? other.title,
    description: one.description ?? other.description,
    default: one.default ?? other.default,
    example: one.example ?? other.example,
    enum: one.enum.length > 0 ? one.enum : other.enum,
    enumTitles: one.enumTitles.size > 0 ? one.enumTitles : other.enumTitles,
  };
  return { ...first, description: first.description ?? second.description, schema };
}

function withoutWords(parameter: MetadataParameter): MetadataParameter {
  const words = { title: undefined, description: undefined, default: undefined, example: undefined };
  const lists = { enum: [], enumTitles: new Map<string, string>() };
  const schema = { ...parameter.schema, ...words, ...lists, required: false };
  return { ...parameter, description: undefined, schema };
}

function checkBody(parameters: readonly MetadataParameter[], place: Place): void {
  const bodies = parameters.filter((parameter) => parameter.in === 'body').length;
  const form = parameters.some((parameter) => parameter.in === 'formData');
  if (bodies > 1 || (bodies === 1 && form)) fail(at(place, 'parameters'), 'More than one request body');
}
