import { type Field, nameOf, type ObjectType, type Type } from '@scope/codegen';
import type { Change } from '../change.ts';
import { compareFacts } from './facts.ts';
import { judgeAdded, judgeRemovedField, judgeRequired } from './field-verdicts.ts';
import { pairUp } from './pair-up.ts';
import { changeAt, memberOf, type Place, partOf } from './place.ts';
import { judgeOpenness, judgeTypes, renamed } from './type-verdicts.ts';
import { compareValues } from './values.ts';

/** Compares the types that a place has in the two specs, and everything below them. */
export function compareTypes(before: Type, after: Type, place: Place): readonly Change[] {
  if (before.kind === 'object' && after.kind === 'object') return compareObjects(before, after, place);
  if (before.kind === 'list' && after.kind === 'list') {
    return compareTypes(before.items, after.items, partOf(place, '[]'));
  }
  if (before.kind === 'map' && after.kind === 'map') {
    return compareTypes(before.values, after.values, partOf(place, '{}'));
  }
  if (before.kind === 'primitive' && after.kind === 'primitive' && before.name === after.name) {
    return compareValues(before.values, after.values, place.uses).map((verdict) => changeAt(place, verdict));
  }
  return isSame(before, after) ? [] : [changeAt(place, judgeTypes([before], [after], place))];
}

function isSame(before: Type, after: Type): boolean {
  if (before.kind === 'reference' && after.kind === 'reference') return before.schema === after.schema;
  return before.kind === after.kind && (before.kind === 'unknown' || before.kind === 'binary');
}

function compareObjects(before: ObjectType, after: ObjectType, place: Place): readonly Change[] {
  const old = nameOf(place.before.names.objects, before);
  const current = nameOf(place.after.names.objects, after);
  const isRenamed = old !== current && !place.exported.has(old);
  return [
    ...(isRenamed ? [changeAt(place, renamed(old, current))] : []),
    ...(before.open === after.open ? [] : [changeAt(place, judgeOpenness(after.open, place))]),
    ...compareFields(before, after, place),
  ];
}

function compareFields(before: ObjectType, after: ObjectType, place: Place): readonly Change[] {
  return pairUp(before.fields, after.fields).flatMap(({ name, old, current }) => {
    const at = memberOf(place, name);
    if (old && current) {
      return [...compareField(old, current, at), ...compareTypes(old.type, current.type, at)];
    }
    if (current) return [changeAt(at, judgeAdded(current, 'field', at))];
    return old ? [changeAt(at, judgeRemovedField(old, after, at))] : [];
  });
}

/** Compares what two fields or parameters of a name say beyond their types. */
export function compareField(before: Field, after: Field, place: Place): readonly Change[] {
  const verdicts = [
    ...judgeRequired(before, after, place),
    ...compareFacts(before.facts, after.facts, place.uses),
  ];
  return verdicts.map((verdict) => changeAt(place, verdict));
}
