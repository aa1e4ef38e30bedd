import { type Facts, type Limit, limits } from '@scope/codegen';
import { breaksCalls, isFeature, isFix, type Verdict } from '../change.ts';
import { describeValue } from './describe.ts';
import type { Uses } from './place.ts';

const lowerEnds: ReadonlySet<Limit> = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems']);
const upperEnds: ReadonlySet<Limit> = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems']);

const titles: Readonly<Record<Limit, string>> = {
  minimum: 'smallest value',
  exclusiveMinimum: 'exclusive lower end',
  maximum: 'largest value',
  exclusiveMaximum: 'exclusive upper end',
  multipleOf: 'step',
  minLength: 'smallest length',
  maxLength: 'largest length',
  pattern: 'pattern',
  minItems: 'smallest number of elements',
  maxItems: 'largest number of elements',
};

/** Compares the limits of a value. The compiler never sees them; the server checks them. */
export function compareLimits(before: Facts, after: Facts, { written }: Uses): readonly Verdict[] {
  return limits.flatMap((limit) => {
    const [old, current] = [before.limits.get(limit), after.limits.get(limit)];
    if (old === current) return [];
    const what = `has another ${titles[limit]}: ${shown(old)} before, ${shown(current)} now`;
    if (!written) return [isFix('limit', what, 'It limits what the server answers, not what callers send.')];
    return [
      isWider(limit, old, current)
        ? isFeature('limit', what, 'Every value that was accepted still is.')
        : breaksCalls(
            'limit',
            what,
            'The server may refuse a value that it accepted.',
            'Keep to the new limit.',
          ),
    ];
  });
}

function isWider(limit: Limit, before: string | undefined, after: string | undefined): boolean {
  if (after === undefined) return true;
  if (before === undefined) return false;
  if (lowerEnds.has(limit)) return Number(after) < Number(before);
  return upperEnds.has(limit) && Number(after) > Number(before);
}

function shown(limit: string | undefined): string {
  return limit === undefined ? 'none' : describeValue(limit);
}
