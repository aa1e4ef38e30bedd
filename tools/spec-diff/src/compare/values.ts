import { breaksCalls, isFeature, isFix, type Verdict } from '../change.ts';
import { describeValue } from './describe.ts';
import type { Uses } from './place.ts';

type Values = readonly (string | number)[];

/** Compares the known values of an enum. Types do not depend on them, because every enum is open. */
export function compareValues(before: Values, after: Values, uses: Uses): readonly Verdict[] {
  if (before.length === 0 && after.length > 0) {
    return [isFeature('values', `names its values: ${list(after)}`, 'Editors suggest them; others compile.')];
  }
  if (after.length === 0 && before.length > 0) {
    return [isFix('values', 'no longer names its values', 'Every value compiles, as before.')];
  }
  const added = after.filter((value) => !before.includes(value));
  const removed = before.filter((value) => !after.includes(value));
  const isReordered = added.length + removed.length === 0 && before.join('\n') !== after.join('\n');
  return [
    ...(removed.length > 0 ? [judgeRemoved(removed, uses)] : []),
    ...(added.length > 0 ? [judgeAdded(added, uses)] : []),
    ...(isReordered ? [isFix('values', 'lists its values in another order', 'They are the same.')] : []),
  ];
}

function judgeRemoved(removed: Values, { written }: Uses): Verdict {
  const what = `no longer names ${list(removed)}`;
  if (!written) return isFix('values', what, 'Code that looks for the value goes on compiling.');
  return breaksCalls(
    'values',
    what,
    'It compiles, but the server may refuse the value.',
    'Pass one of the remaining values.',
  );
}

function judgeAdded(added: Values, { read }: Uses): Verdict {
  const reason = read
    ? 'Answers may hold it; the type was open for it already.'
    : 'Calls may pass it; the type was open for it already.';
  return isFeature('values', `names ${list(added)} as well`, reason);
}

function list(values: Values): string {
  return values.map(describeValue).join(', ');
}
