import { codeSpan, nameOf, type Operation, type Pagination, type Parameter, text } from '@scope/codegen';
import { breaksCalls, breaksTypes, type Change, isFeature, isFix, type Verdict } from '../change.ts';
import { compareDeprecation, documentation } from './facts.ts';
import { judgeAdded, judgeRemoved } from './field-verdicts.ts';
import { pairUp } from './pair-up.ts';
import { changeAt, memberOf, type Place } from './place.ts';
import { judgeTypes, renamed } from './type-verdicts.ts';
import { compareField, compareTypes } from './types.ts';

/** Compares an operation that both specs have. */
export function compareOperation(before: Operation, after: Operation, place: Place): readonly Change[] {
  const request: Place = { ...place, side: 'request', uses: { written: true, read: false } };
  const response: Place = { ...place, side: 'response', uses: { written: false, read: true } };
  const verdicts = [
    ...compareNames(before, place),
    ...compareDeprecation(before.deprecated, after.deprecated),
    ...compareSending(before, after),
    ...comparePagination(before.pagination, after.pagination),
    ...compareErrorCodes(before.errorCodes, after.errorCodes),
    ...documentation('description', before.description, after.description),
  ];
  return [
    ...verdicts.map((verdict) => changeAt(place, verdict)),
    ...compareParameters(before.parameters, after.parameters, request),
    ...compareTypes(before.response, after.response, response),
  ];
}

function compareNames({ name }: Operation, { before, after }: Place): readonly Verdict[] {
  const [old, current] = [nameOf(before.names.operations, name), nameOf(after.names.operations, name)];
  return (['constant', 'request', 'response', 'method'] as const)
    .filter((key) => old[key] !== current[key])
    .map((key) => renamed(old[key], current[key]));
}

function compareParameters(
  before: readonly Parameter[],
  after: readonly Parameter[],
  place: Place,
): readonly Change[] {
  return pairUp(before, after).flatMap(({ name, old, current }) => {
    const at = memberOf(place, name);
    if (old && current) return compareParameter(old, current, at);
    if (current) return [changeAt(at, judgeAdded(current, 'parameter', at))];
    return old ? [changeAt(at, judgeRemoved(old, 'parameter', at))] : [];
  });
}

function compareParameter(before: Parameter, after: Parameter, place: Place): readonly Change[] {
  const isSent = before.in === after.in && before.style === after.style;
  return [
    ...compareField(before, after, place),
    ...(isSent
      ? []
      : [changeAt(place, isFix('wire', 'travels in another way', 'The package knows how to send it.'))]),
    ...compareParameterTypes(before, after, place),
  ];
}

/** A value that travels as one JSON text may be passed as that text, which makes its type a union. */
function compareParameterTypes(before: Parameter, after: Parameter, place: Place): readonly Change[] {
  if (acceptsText(before) === acceptsText(after)) return compareTypes(before.type, after.type, place);
  const [old, current] = [before, after].map((parameter) =>
    acceptsText(parameter) ? [parameter.type, text] : [parameter.type],
  );
  const union = changeAt(place, judgeTypes(old ?? [], current ?? [], place));
  return before.type.kind === after.type.kind
    ? [union, ...compareTypes(before.type, after.type, place)]
    : [union];
}

function acceptsText({ style, type }: Parameter): boolean {
  return style === 'json' && type.kind !== 'primitive' && type.kind !== 'unknown';
}

function compareSending(before: Operation, after: Operation): readonly Verdict[] {
  const isMoved = before.method !== after.method || before.path !== after.path;
  return [
    ...(isMoved
      ? [isFix('wire', 'is sent to another path or with another method', 'The package knows how to send it.')]
      : []),
    ...(before.effect === after.effect
      ? []
      : [isFix('wire', `is known to ${effects[after.effect]}`, 'Retries follow from it, in the package.')]),
    ...compareSigning(before.anonymous, after.anonymous),
  ];
}

const effects: Readonly<Record<Operation['effect'], string>> = {
  read: 'read only',
  write: 'change something',
  unknown: 'do something that the description does not tell',
};

function compareSigning(before: boolean, after: boolean): readonly Verdict[] {
  if (before === after) return [];
  if (!after) {
    const reason = 'A client without credentials can no longer call it.';
    return [breaksCalls('wire', 'has to be signed now', reason, 'Give the client credentials.')];
  }
  return [isFix('wire', 'need not be signed any more', 'Credentials do no harm.')];
}

function comparePagination(
  before: Operation['pagination'],
  after: Operation['pagination'],
): readonly Verdict[] {
  const [old, current] = [asPagination(before), asPagination(after)];
  if (JSON.stringify(old) === JSON.stringify(current)) return [];
  if (current === undefined) {
    const reason = '`paginate` no longer takes it.';
    return [
      breaksTypes(
        'pagination',
        'can no longer be walked page by page',
        reason,
        'Ask for the pages yourself.',
      ),
    ];
  }
  if (old === undefined) {
    return [isFeature('pagination', 'can be walked page by page', '`paginate` takes it.')];
  }
  if (old.items !== current.items) {
    const what = `walks the list ${codeSpan(current.items)} instead of ${codeSpan(old.items)}`;
    return [breaksCalls('pagination', what, '`paginate` yields other elements.', 'Expect the new ones.')];
  }
  return [isFix('pagination', 'is walked in another way', '`paginate` yields the same elements.')];
}

function asPagination(pagination: Operation['pagination']): Pagination | undefined {
  return typeof pagination === 'string' ? undefined : pagination;
}

function compareErrorCodes(before: readonly string[], after: readonly string[]): readonly Verdict[] {
  const added = [...new Set(after)].filter((code) => !before.includes(code));
  const removed = [...new Set(before)].filter((code) => !after.includes(code));
  return [
    ...added.map((code) =>
      isFeature('error code', `names the error code ${codeSpan(code)}`, 'Callers may look for it.'),
    ),
    ...removed.map((code) =>
      isFix(
        'error code',
        `no longer names the error code ${codeSpan(code)}`,
        'Code that looks for it compiles.',
      ),
    ),
  ];
}
