import { type Document, type Fields, statusOf } from '../../../state/document.ts';
import type { Posting } from '../../../state/postings.ts';
import { allWith, type CloudCall, flag, text } from '../../kit/cloud-call.ts';
import { type Filter, field, like, select, tagged, where, without } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { type Resource, shown } from '../../kit/resource.ts';
import { encoded } from './content.ts';
import { type InvocationFields, invocation, type RunFields, run } from './model.ts';
import { shownRun } from './shown-run.ts';
import { candidates, isOver, recordStatus } from './statuses.ts';

/** Returns the statuses of an invocation's runs. */
function partsOf(call: CloudCall, id: string): readonly string[] {
  return allWith(call, run, 'InvokeId', id).map(statusOf);
}

/** An invocation is asked for by its status, or by its older one. */
const withStatus: Filter = (call, parameter) => {
  const wanted = text(call, parameter);
  if (wanted === undefined) return undefined;
  return {
    posting: (region) =>
      ascending(
        candidates(wanted).flatMap((status) =>
          call.state.posting(invocation.kind, region, 'InvocationStatus', status),
        ),
      ),
    test: (one) => statusOf(one) === wanted || recordStatus(partsOf(call, one.id)) === wanted,
  };
};

function ascending(sequences: readonly number[]): Posting {
  return [...sequences].sort((one, other) => one - other);
}

const describeInvocations = list(invocation, {
  filters: {
    InvokeStatus: withStatus,
    InstanceId: field('InstanceIds'),
    CommandName: like('CommandName'),
    ResourceGroupId: field('ResourceGroupId'),
    // What is over is not run in time any more.
    Timed: where((one, wanted) => {
      const isTimed = one.fields.Timed === true && !isOver(statusOf(one));
      return isTimed === (wanted === 'true');
    }),
    IncludeOutput: without,
    ContentEncoding: without,
  },
  show: (document, call) => ({
    ...shown(invocation, document, call),
    CommandContent: encoded(call, document.fields.CommandContent),
    InvokeStatus: recordStatus(partsOf(call, document.id)),
    InvokeInstances: shownRuns(call, document),
  }),
});

function shownRuns(call: CloudCall, { id, fields }: Document<InvocationFields>): readonly Fields[] {
  const asked = text(call, 'InstanceId');
  const withOutput = flag(call, 'IncludeOutput') === true;
  return allWith(call, run, 'InvokeId', id)
    .filter((one) => asked === undefined || one.fields.InstanceId === asked)
    .map((one) => ({
      ...shownRun(one, call),
      Timed: fields.Timed,
      InstanceInvokeStatus: recordStatus([statusOf(one)]),
      ...(withOutput ? {} : { Output: undefined }),
    }));
}

/** A run is asked for by something that its invocation has. */
function ofInvocation(filter: Filter): Filter {
  return (call, parameter) => {
    const plain = invocation as unknown as Resource;
    const condition = filter(call, parameter, plain);
    if (condition === undefined) return undefined;
    const found = select(call, plain, '', [condition]);
    const ids = new Set(found.map((sequence) => call.state.bySequence(sequence)?.id));
    return {
      posting: (region) =>
        ascending([...ids].flatMap((id) => call.state.posting(run.kind, region, 'InvokeId', id))),
      isWhole: true,
      test: (one) => ids.has(String(one.fields.InvokeId)),
    };
  };
}

const describeInvocationResults = list(run, {
  filters: {
    InvokeRecordStatus: ofInvocation(withStatus),
    ResourceGroupId: ofInvocation(field('ResourceGroupId')),
    Tag: ofInvocation(tagged),
    IncludeHistory: without,
    ContentEncoding: without,
  },
  show: shownResult,
});

function shownResult(document: Document<RunFields>, call: CloudCall): Fields {
  const { InvokeId } = document.fields;
  const whole = call.state.get(invocation.kind, InvokeId);
  const { Username, Launcher, ContainerId, ContainerName, TerminationMode } = whole?.fields ?? {};
  return {
    ...shownRun(document, call),
    InvokeRecordStatus: recordStatus(partsOf(call, InvokeId)),
    Username,
    Launcher,
    ContainerId,
    ContainerName,
    TerminationMode,
    Tags: whole?.tags,
  };
}

/** Seeing what became of commands. */
export const described: Readonly<Record<string, CloudBehaviour>> = {
  DescribeInvocations: describeInvocations,
  DescribeInvocationResults: describeInvocationResults,
};
