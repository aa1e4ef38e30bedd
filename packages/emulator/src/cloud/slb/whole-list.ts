import type { Document, Fields } from '../../state/document.ts';
import { type CloudCall, regionOf } from '../kit/cloud-call.ts';
import { type Filter, select } from '../kit/filter.ts';
import { conditionsOf } from '../kit/list.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { type Resource, shown } from '../kit/resource.ts';

/** How a list without pages differs from the usual one. */
export interface WholeListOptions<F extends Fields> {
  readonly filters?: Readonly<Record<string, Filter>>;
  /** Refuses a call before anything is looked for. */
  readonly check?: (call: CloudCall) => void;
  readonly show?: (document: Document<F>, call: CloudCall) => Fields;
}

/** Lists all resources of a region that the filters select, under a member of the answer: these operations have no pages. */
export function wholeList<F extends Fields>(
  resource: Resource<F>,
  member: string,
  { filters = {}, check, show }: WholeListOptions<F> = {},
): CloudBehaviour {
  const plain = resource as unknown as Resource;
  return (call) => {
    check?.(call);
    const found = select(call, plain, regionOf(call), conditionsOf(call, plain, filters));
    const documents = found.flatMap((sequence) => call.state.bySequence(sequence) ?? []) as Document<F>[];
    return {
      [member]: documents.map((document) => show?.(document, call) ?? shown(resource, document, call)),
    };
  };
}
