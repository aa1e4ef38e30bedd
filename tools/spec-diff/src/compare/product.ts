import { codeSpan, nameOf, type Operation, type Product } from '@scope/codegen';
import { breaksCalls, breaksTypes, type Change, isFeature, type Owner, type Verdict } from '../change.ts';
import type { Side } from '../side.ts';
import { compareDetails } from './details.ts';
import { compareEndpoints } from './endpoints.ts';
import { compareFacts } from './facts.ts';
import { exportedNames } from './names.ts';
import { compareOperation } from './operation.ts';
import { pairUp } from './pair-up.ts';
import { changeAt, type Place, type Uses } from './place.ts';
import { schemaUses } from './schema-uses.ts';
import { renamed } from './type-verdicts.ts';
import { compareTypes } from './types.ts';

const unused: Uses = { written: false, read: false };

/** Lists every difference between two specs of one product. */
export function compareProducts(before: Side, after: Side): readonly Change[] {
  const root: Place = {
    owner: { kind: 'product', name: after.product.name },
    side: undefined,
    path: '',
    uses: unused,
    before,
    after,
    exported: exportedNames(after),
  };
  const changes = [
    ...[
      ...compareIdentity(before.product, after.product),
      ...compareEndpoints(before.product.endpoints, after.product.endpoints),
      ...compareWaiters(before.product, after.product),
    ].map((verdict) => changeAt(root, verdict)),
    ...compareOperations(root),
    ...compareSchemas(root),
  ];
  return [...changes, ...compareDetails(before, after, changes)];
}

function compareIdentity(before: Product, after: Product): readonly Verdict[] {
  if (before.version === after.version && before.style === after.style) return [];
  const what = `is ${after.style} ${codeSpan(after.version)} instead of ${before.style} ${codeSpan(before.version)}`;
  return [
    breaksCalls('wire', what, 'It is another version of the API.', 'Test the calls against the new version.'),
  ];
}

function ownedBy(root: Place, kind: Owner['kind'], name: string): Place {
  return { ...root, owner: { kind, name } };
}

function compareOperations(root: Place): readonly Change[] {
  return pairUp(root.before.product.operations, root.after.product.operations).flatMap(
    ({ name, old, current }) => {
      const place = ownedBy(root, 'operation', name);
      if (old && current) return compareOperation(old, current, place);
      return [changeAt(place, current ? newOperation : judgeRemoved(old))];
    },
  );
}

const newOperation = isFeature('operation', 'is new', 'The client has a method for it.');

function judgeRemoved(operation: Operation | undefined): Verdict {
  const reason = 'The client no longer has the method, nor the package the types.';
  const advice = operation?.deprecated
    ? 'Use what the vendor recommends instead; it was deprecated.'
    : 'Use another operation.';
  return breaksTypes('operation', 'is gone', reason, advice);
}

function compareSchemas(root: Place): readonly Change[] {
  const uses = schemaUses(root.before.product);
  return pairUp(root.before.product.schemas, root.after.product.schemas).flatMap(({ name, old, current }) => {
    const place: Place = { ...ownedBy(root, 'schema', name), uses: uses.get(name) ?? unused };
    if (old && current) {
      const names = [root.before, root.after].map((side) => nameOf(side.names.schemas, name));
      const [before = '', after = ''] = names;
      return [
        ...(before === after ? [] : [changeAt(place, renamed(before, after))]),
        ...compareFacts(old.facts, current.facts, place.uses).map((verdict) => changeAt(place, verdict)),
        ...compareTypes(old.type, current.type, place),
      ];
    }
    return [changeAt(place, current ? newSchema : goneSchema)];
  });
}

const newSchema = isFeature('schema', 'is new', 'The package exports its type.');
const goneSchema = breaksTypes(
  'schema',
  'is gone',
  'The package no longer exports its type.',
  'Use another type.',
);

function compareWaiters(before: Product, after: Product): readonly Verdict[] {
  return pairUp(before.waiters, after.waiters).flatMap(({ name, old, current }) => {
    if (old && current) return [];
    return current
      ? [isFeature('waiter', `has the waiter ${codeSpan(name)}`, '`waitUntil` takes it.')]
      : [
          breaksTypes(
            'waiter',
            `no longer has the waiter ${codeSpan(name)}`,
            'The package no longer exports it.',
            'Wait in a loop of your own.',
          ),
        ];
  });
}
