import { type Names, nameOf, type Type } from '@scope/codegen';
import type { Side } from '../side.ts';
import type { Place } from './place.ts';

/** Collects the names of types and values that a package exports on top of what every package has. */
export function exportedNames({ names }: Side): ReadonlySet<string> {
  const operations = [...names.operations.values()].flatMap(({ constant, request, response }) => [
    constant,
    request,
    response,
  ]);
  return new Set([
    ...operations,
    ...names.schemas.values(),
    ...names.waiters.values(),
    ...names.objects.values(),
  ]);
}

/** Lists the names of the objects in a type of the old package that the new one does not export. */
export function lostNames(type: Type, { before, exported }: Place): readonly string[] {
  return objectNames(type, before.names).filter((name) => !exported.has(name));
}

function objectNames(type: Type, names: Names): readonly string[] {
  switch (type.kind) {
    case 'list':
      return objectNames(type.items, names);
    case 'map':
      return objectNames(type.values, names);
    case 'object':
      return [nameOf(names.objects, type), ...type.fields.flatMap((field) => objectNames(field.type, names))];
    default:
      return [];
  }
}
