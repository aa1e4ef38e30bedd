import { type Document, type Fields, statusOf } from '../../../state/document.ts';
import { type CloudCall, seconds } from '../../kit/cloud-call.ts';
import { encoded } from './content.ts';
import type { RunFields } from './model.ts';
import { isDone, isOver } from './statuses.ts';

/** Shows a run: what it came to is seen only when it is over. */
export function shownRun(document: Document<RunFields>, call: CloudCall): Fields {
  const { fields } = document;
  const status = statusOf(document);
  const repeats = repeatsOf(document, call.now);
  const isTold = isDone(status) || (fields.EveryMs > 0 && repeats > 0);
  const stamp = (time: number | undefined): string => (time === undefined ? '' : seconds(call, time));
  const finished = isOver(status) ? stamp(endOf(fields)) : '';
  const startsAt = fields.StartsAt ?? Number.POSITIVE_INFINITY;
  const hasStarted = startsAt <= (fields.StoppedAt ?? call.now);
  return {
    InvokeId: fields.InvokeId,
    CommandId: fields.CommandId,
    InstanceId: fields.InstanceId,
    InvocationStatus: status,
    CreationTime: seconds(call, document.createdAt),
    StartTime: hasStarted ? stamp(fields.StartsAt) : '',
    FinishTime: finished,
    FinishedTime: finished,
    StopTime: stamp(fields.StoppedAt),
    UpdateTime: finished === '' ? seconds(call, document.createdAt) : finished,
    Repeats: repeats,
    Output: isTold ? encoded(call, fields.Output) : '',
    Dropped: isTold ? fields.Dropped : 0,
    ...(isTold && fields.ExitCode !== undefined ? { ExitCode: fields.ExitCode } : {}),
    ErrorCode: isTold ? fields.ErrorCode : '',
    ErrorInfo: isTold ? fields.ErrorInfo : '',
  };
}

function endOf({ StoppedAt, StoppingMs, EndsAt, StartsAt }: RunFields): number | undefined {
  if (StoppedAt === undefined) return EndsAt;
  return StartsAt !== undefined && StartsAt <= StoppedAt ? StoppedAt + StoppingMs : StoppedAt;
}

/** How often it was run: again and again for as long as nobody stopped it, or once. */
function repeatsOf({ fields, createdAt }: Document<RunFields>, now: number): number {
  const until = Math.min(now, fields.StoppedAt ?? now);
  if (fields.EveryMs > 0) return Math.floor((until - createdAt) / fields.EveryMs);
  return fields.StartsAt !== undefined && fields.StartsAt <= until ? 1 : 0;
}
