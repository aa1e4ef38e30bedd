import type { CommandRule } from '../../../commands.ts';
import { inTurn, type Phase } from '../../../state/document.ts';
import { toBase64 } from './content.ts';
import type { Schedule } from './frequency.ts';
import type { RunFields } from './model.ts';

/** What becomes of a run: what is stored of it, and its status over time. */
export interface Outcome {
  readonly fields: Pick<
    RunFields,
    | 'Output'
    | 'Dropped'
    | 'ExitCode'
    | 'ErrorCode'
    | 'ErrorInfo'
    | 'StartsAt'
    | 'EndsAt'
    | 'StoppingMs'
    | 'EveryMs'
  >;
  readonly phases: readonly Phase[];
}

const mostOutputBytes = 24 * 1024;

/** The vendor's codes for what goes wrong, with the status that they lead to and their texts. */
const errors: Readonly<Record<string, readonly [status: string, info: string]>> = {
  InstanceNotExists: ['Aborted', 'the specified instance does not exists'],
  InstanceReleased: ['Aborted', 'the instance has released when create task'],
  InstanceNotRunning: ['Aborted', 'the instance is not running when create task'],
  CommandNotApplicable: ['Invalid', 'the command is not applicable'],
  AccountNotExists: ['Invalid', 'the specified account does not exists'],
  DirectoryNotExists: ['Invalid', 'the specified directory does not exists'],
  BadCronExpression: ['Invalid', 'the cron job expression is invalid'],
  ClientNotRunning: ['Aborted', 'the aliyun service is not running on the instance'],
  ClientNotResponse: ['Aborted', 'the aliyun service in the instance does not response'],
  ClientIsUpgrading: ['Aborted', 'the aliyun service in the instance is upgrading now'],
  ClientNeedUpgrade: ['Aborted', 'the aliyun service in the instance need upgrade'],
  DeliveryTimeout: ['Aborted', 'the command delivery has been timeout'],
  ExecutionTimeout: ['Timeout', 'the command execution has been timeout'],
  ExecutionException: ['Error', 'the command execution got an exception'],
  ExecutionInterrupted: ['Error', 'the command execution has been interrupted'],
  ExitCodeNonzero: ['Failed', 'the command execution exit code is not zero'],
};

/** Works out what becomes of a run by its rule. */
export function outcomeOf(
  now: number,
  rule: CommandRule,
  timeoutMs: number,
  schedule: Schedule | undefined,
): Outcome {
  const { pendingMs = 0, stoppingMs = 0, error } = rule;
  const ended = endOf(rule, timeoutMs);
  const all = { ...outputOf(rule.output ?? ''), ...ended.fields, StoppingMs: stoppingMs };
  if (schedule !== undefined && schedule.at === undefined) {
    return {
      fields: { ...all, StartsAt: undefined, EndsAt: undefined, EveryMs: schedule.everyMs },
      phases: inTurn(now, ['Pending', pendingMs], 'Scheduled'),
    };
  }
  const waiting: readonly [string, number] =
    schedule?.at === undefined ? ['Pending', pendingMs] : ['Scheduled', schedule.at - now];
  const startsAt = now + waiting[1];
  const isSent = ended.status !== 'Aborted' && ended.status !== 'Invalid';
  const runsMs = isSent ? Math.min(rule.durationMs ?? 0, timeoutMs) : 0;
  return {
    fields: {
      ...all,
      ...(error === undefined ? {} : { ExitCode: undefined }),
      StartsAt: isSent ? startsAt : undefined,
      EndsAt: startsAt + runsMs,
      EveryMs: 0,
    },
    phases: inTurn(now, waiting, ['Running', runsMs], ended.status),
  };
}

function endOf({ error, exitCode = 0, durationMs = 0 }: CommandRule, timeoutMs: number) {
  if (error !== undefined) return failure(error.code, error.info);
  if (durationMs > timeoutMs) return failure('ExecutionTimeout');
  if (exitCode === 0) return { status: 'Success', fields: { ExitCode: 0, ErrorCode: '', ErrorInfo: '' } };
  const { status, fields } = failure('ExitCodeNonzero');
  return { status, fields: { ...fields, ExitCode: exitCode } };
}

function failure(code: string, info?: string) {
  const [status, usual] = (Object.hasOwn(errors, code) ? errors[code] : undefined) ?? ['Error', ''];
  return { status, fields: { ExitCode: undefined, ErrorCode: code, ErrorInfo: info ?? usual } };
}

/** Only the beginning of a long output is kept. */
function outputOf(output: string): Pick<RunFields, 'Output' | 'Dropped'> {
  const bytes = Buffer.from(output, 'utf8');
  if (bytes.length <= mostOutputBytes) return { Output: toBase64(output), Dropped: 0 };
  return {
    Output: bytes.subarray(0, mostOutputBytes).toString('base64'),
    Dropped: bytes.length - mostOutputBytes,
  };
}
