import { codeSpan, type Field, type ObjectType } from '@scope/codegen';
import { breaksTypes, isFeature, isFix, type Verdict } from '../change.ts';
import { lostNames } from './names.ts';
import { isCertain, type Place } from './place.ts';

/** Judges a field or parameter that the old spec does not have. */
export function judgeAdded(field: Field, kind: 'field' | 'parameter', place: Place): Verdict {
  if (isCertain(field, place) && place.uses.written) {
    return breaksTypes(
      kind,
      'is new and required',
      'A request without it no longer compiles.',
      `Pass ${codeSpan(place.path)}.`,
    );
  }
  return isFeature(
    kind,
    'is new',
    place.uses.written ? 'Callers may leave it out.' : 'Callers may ignore it.',
  );
}

/** Judges a field or parameter that the new spec does not have. */
export function judgeRemoved(field: Field, kind: 'field' | 'parameter', place: Place): Verdict {
  const { written, read } = place.uses;
  if (!written && !read && lostNames(field.type, place).length === 0) {
    return isFix(kind, 'is gone', 'No operation uses it.');
  }
  return breaksTypes(
    kind,
    'is gone',
    written ? 'Requests with it no longer compile.' : 'Code that reads it no longer compiles.',
    written ? 'Leave it out.' : 'Do without it.',
  );
}

/** Judges a field that an object no longer has. */
export function judgeRemovedField(field: Field, owner: ObjectType, place: Place): Verdict {
  // A member of an open object goes on compiling, as `unknown`.
  const isHarmless = owner.open && lostNames(field.type, place).length === 0;
  if (isHarmless && (!place.uses.read || field.type.kind === 'unknown')) {
    return isFix(
      'field',
      'is no longer named',
      'It still compiles, as one of the members that are not named.',
    );
  }
  return judgeRemoved(field, 'field', place);
}

/** Judges a change of requiredness. */
export function judgeRequired(before: Field, after: Field, place: Place): readonly Verdict[] {
  if (before.required === after.required) return [];
  const isChanged = isCertain(before, place) !== isCertain(after, place);
  const what = after.required ? 'is required now' : 'is no longer required';
  if (!isChanged || (!place.uses.written && after.required)) {
    return [isFix('required', what, 'Callers need not care.')];
  }
  if (after.required) {
    return [
      breaksTypes(
        'required',
        what,
        'A request without it no longer compiles.',
        `Pass ${codeSpan(place.path)}.`,
      ),
    ];
  }
  if (!place.uses.read) return [isFeature('required', what, 'Callers may leave it out.')];
  return [
    breaksTypes(
      'required',
      what,
      'An answer may come without it.',
      'Handle the case that it is `undefined`.',
    ),
  ];
}
