import { isDeepStrictEqual } from 'node:util';
import type { MetadataParameter } from '../metadata.ts';
import { at, fail, type Place, quote } from '../place.ts';

/**
 * Makes one of the parameters that the metadata lists twice. They may differ in `required` alone, which then holds where
 * any of them says so. Only one parameter can be the body, and a form is the body too.
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
  const required = first.schema.required || second.schema.required;
  const [one, other] = [first, second].map((each) => ({ ...each, schema: { ...each.schema, required } }));
  if (!one || !isDeepStrictEqual(one, other)) {
    fail(place, `The parameter ${quote(second.name)} is described twice, differently,`);
  }
  return one;
}

function checkBody(parameters: readonly MetadataParameter[], place: Place): void {
  const bodies = parameters.filter((parameter) => parameter.in === 'body').length;
  const form = parameters.some((parameter) => parameter.in === 'formData');
  if (bodies > 1 || (bodies === 1 && form)) fail(at(place, 'parameters'), 'More than one request body');
}
