import { codeSpan, type Type } from '@scope/codegen';
import { breaksTypes, isFeature, isFix, type Verdict } from '../change.ts';
import { isAssignable, type Printed } from './assignable.ts';
import { describeType } from './describe.ts';
import { lostNames } from './names.ts';
import type { Place } from './place.ts';

/** Judges a change from one kind of type to another; each side may be a union. */
export function judgeTypes(before: readonly Type[], after: readonly Type[], place: Place): Verdict {
  const what = `changed from ${describeUnion(before)} to ${describeUnion(after)}`;
  const lost = before.flatMap((type) => lostNames(type, place));
  const written = fits(before, 'before', after, 'after', place);
  const read = fits(after, 'after', before, 'before', place);
  if ((place.uses.written && !written) || (place.uses.read && !read)) {
    return breaksTypes('type', what, mismatchReason(place, written), 'Adapt the code to the new type.');
  }
  if (lost.length > 0) {
    const names = lost.map(codeSpan).join(', ');
    return breaksTypes('type', what, `The package no longer exports ${names}.`, 'Use the new type instead.');
  }
  const isWider = place.uses.written && !read;
  const isDescribed = before.some(({ kind }) => kind === 'unknown');
  return isWider || isDescribed
    ? isFeature('type', what, isWider ? 'More values are accepted than before.' : 'The value has a type now.')
    : isFix('type', what, 'Code for the old type works with the new one.');
}

function mismatchReason({ uses }: Place, written: boolean): string {
  return uses.written && !written
    ? 'A value of the old type is no longer accepted.'
    : 'The value is no longer of the type that callers read.';
}

type Moment = 'before' | 'after';

function fits(
  sources: readonly Type[],
  from: Moment,
  targets: readonly Type[],
  to: Moment,
  place: Place,
): boolean {
  return sources.every((source) =>
    targets.some((target) => isAssignable(printed(source, from, place), printed(target, to, place))),
  );
}

function printed(type: Type, moment: Moment, place: Place): Printed {
  return { type, product: place[moment].product, readonlyLists: place.side !== 'response' };
}

function describeUnion(types: readonly Type[]): string {
  return types.map(describeType).join(' or ');
}

/** The verdict on an exported name that has become another one. */
export function renamed(before: string, after: string): Verdict {
  return breaksTypes(
    'name',
    `is named ${codeSpan(after)} instead of ${codeSpan(before)}`,
    'The old name is gone, or belongs to another type.',
    `Use ${codeSpan(after)}.`,
  );
}

/** Judges whether an object has members beyond the named ones. */
export function judgeOpenness(isOpen: boolean, { uses }: Place): Verdict {
  if (isOpen) {
    const what = 'takes further members, which are not named';
    return isFeature('type', what, 'Other members have the type `unknown`.');
  }
  const what = 'has the named members only';
  if (!uses.read && !uses.written) return isFix('type', what, 'No operation uses it.');
  return breaksTypes(
    'type',
    what,
    'Members that the description does not name no longer compile.',
    'Use the named members.',
  );
}
