import type { Resource } from '../../kit/resource.ts';

/** What is stored of a command. Its content is in Base64, as it is shown. */
export type CommandFields = {
  readonly Name: string;
  readonly Type: string;
  readonly Description: string;
  readonly CommandContent: string;
  readonly WorkingDir: string;
  readonly Timeout: number;
  readonly EnableParameter: boolean;
  readonly ParameterNames: readonly string[];
  readonly Launcher: string;
  readonly ResourceGroupId: string;
  readonly CreationTime: string;
  readonly InvokeTimes: number;
  /** Whether it stays when what `RunCommand` started is over. */
  readonly IsKept: boolean;
};

/** Commands of Cloud Assistant. */
export const command: Resource<CommandFields> = {
  kind: 'ecs/command',
  prefix: 'c',
  idField: 'CommandId',
  notFound: 'InvalidCmdId.NotFound',
  word: 'command',
  indexes: ['Name', 'Type', 'IsKept'],
};

/** What is stored of an invocation, which is one command sent to some instances. */
export type InvocationFields = {
  readonly CommandId: string;
  readonly CommandName: string;
  readonly CommandType: string;
  readonly CommandDescription: string;
  readonly CommandContent: string;
  readonly WorkingDir: string;
  readonly Timeout: number;
  readonly Launcher: string;
  readonly Username: string;
  readonly Parameters: string;
  readonly RepeatMode: string;
  readonly Frequency: string;
  readonly Timed: boolean;
  readonly TerminationMode: string;
  readonly ContainerId: string;
  readonly ContainerName: string;
  readonly ResourceGroupId: string;
  readonly CreationTime: string;
  readonly InstanceIds: readonly string[];
};

/** Invocations. The status follows from those of the runs on single instances. */
export const invocation: Resource<InvocationFields> = {
  kind: 'ecs/invocation',
  prefix: 't',
  idField: 'InvokeId',
  statusField: 'InvocationStatus',
  notFound: 'InvalidInvokeId.NotFound',
  word: 'invocation',
  indexes: ['CommandId', 'CommandName', 'CommandType', 'InstanceIds', 'RepeatMode', 'Timed'],
};

/** What is stored of a run. What it came to is known from the beginning, and shown when it is over. */
export type RunFields = {
  readonly InvokeId: string;
  readonly CommandId: string;
  readonly InstanceId: string;
  /** In Base64. */
  readonly Output: string;
  readonly Dropped: number;
  readonly ExitCode: number | undefined;
  readonly ErrorCode: string;
  readonly ErrorInfo: string;
  /** Milliseconds since the epoch; undefined where it never begins, or never ends by itself. */
  readonly StartsAt: number | undefined;
  readonly EndsAt: number | undefined;
  /** When it was stopped; undefined where nobody did. */
  readonly StoppedAt: number | undefined;
  /** How long stopping it takes. */
  readonly StoppingMs: number;
  /** The time between two runs, in milliseconds, where it is run again and again; else 0. */
  readonly EveryMs: number;
};

/** Runs: an invocation has one on each of its instances. */
export const run: Resource<RunFields> = {
  kind: 'ecs/command-run',
  prefix: 'r',
  idField: 'RunId',
  statusField: 'InvocationStatus',
  word: 'command-run',
  indexes: ['InvokeId', 'CommandId', 'InstanceId'],
};

/** What is stored of a file that was sent to some instances. */
export type SendingFields = {
  readonly Name: string;
  readonly TargetDir: string;
  readonly Content: string;
  readonly ContentType: string;
  readonly Description: string;
  readonly FileOwner: string;
  readonly FileGroup: string;
  readonly FileMode: string;
  readonly Overwrite: boolean;
  readonly ResourceGroupId: string;
  readonly CreationTime: string;
  readonly InstanceIds: readonly string[];
  /** Why it did not arrive at each of these; an empty text where it did. */
  readonly Errors: readonly string[];
};

/** Sendings of files. */
export const sending: Resource<SendingFields> = {
  kind: 'ecs/file-sending',
  prefix: 'f',
  idField: 'InvokeId',
  statusField: 'InvocationStatus',
  word: 'file-sending',
  indexes: ['Name', 'InstanceIds'],
};

/** A file that an instance has; the id is the instance's with the path, so that none is there twice. */
export const sentFile: Resource<{ readonly InstanceId: string }> = {
  kind: 'ecs/sent-file',
  prefix: 'file',
  idField: 'FileId',
  word: 'sent-file',
  indexes: ['InstanceId'],
};
