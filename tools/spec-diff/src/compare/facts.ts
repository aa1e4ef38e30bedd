import { isDeepStrictEqual } from 'node:util';
import type { Facts } from '@scope/codegen';
import { breaksCalls, isFeature, isFix, type Verdict } from '../change.ts';
import { describeValue } from './describe.ts';
import { compareLimits } from './limits.ts';
import type { Uses } from './place.ts';

/** Compares what the specs say of a value beyond its type. */
export function compareFacts(before: Facts, after: Facts, uses: Uses): readonly Verdict[] {
  return [
    ...compareDeprecation(before.deprecated, after.deprecated),
    ...compareDefaults(before.default, after.default, uses),
    ...compareLimits(before, after, uses),
    ...documentation('example', before.example, after.example),
    ...documentation('description', before.description, after.description),
  ];
}

/** Compares whether the vendor advises against the use of something. */
export function compareDeprecation(before: boolean, after: boolean): readonly Verdict[] {
  if (before === after) return [];
  return [
    after
      ? isFeature('deprecation', 'is deprecated', 'It still works; editors strike it through.')
      : isFix('deprecation', 'is no longer deprecated', 'It works as before.'),
  ];
}

/** Compares a piece of documentation, which never matters to a program. */
export function documentation(
  name: 'example' | 'description',
  before: unknown,
  after: unknown,
): readonly Verdict[] {
  if (isDeepStrictEqual(before, after)) return [];
  return [isFix('documentation', `has another ${name}`, 'Only its documentation changes.')];
}

function compareDefaults(before: unknown, after: unknown, { written }: Uses): readonly Verdict[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (before === undefined) {
    return [isFix('default', `names its default: ${describeValue(after)}`, 'What was silent is told now.')];
  }
  if (after === undefined) {
    return [isFix('default', 'no longer names its default', 'Nothing says that it has changed.')];
  }
  const what = `has the default ${describeValue(after)} instead of ${describeValue(before)}`;
  if (!written) return [isFix('default', what, 'Callers do not set it.')];
  return [
    breaksCalls(
      'default',
      what,
      'A call that leaves it out gets another result.',
      `Pass ${describeValue(before)} to keep the old behaviour.`,
    ),
  ];
}
