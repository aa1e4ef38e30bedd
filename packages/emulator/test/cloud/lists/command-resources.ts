import type { Three } from './three.ts';

const CreationTime = '2024-01-02T03:04:05Z';
// `ls` in Base64.
const content = 'bHM=';

/** Commands, their runs, and files that were sent. */
export const commandResources: readonly Three[] = [
  {
    kind: 'ecs/command',
    id: 'c-?',
    all: {
      Name: 'name-?',
      Description: 'text-?',
      CommandContent: content,
      ResourceGroupId: 'rg-?',
      ParameterNames: [],
      IsKept: true,
      CreationTime,
    },
    each: [{ Type: 'RunShellScript' }, { Type: 'RunBatScript' }, { Type: 'RunBatScript' }],
  },
  {
    kind: 'ecs/invocation',
    id: 't-?',
    all: {
      CommandId: 'c-?',
      CommandName: 'name-?',
      CommandContent: content,
      ResourceGroupId: 'rg-?',
      CreationTime,
    },
    each: [
      { CommandType: 'RunShellScript', RepeatMode: 'Period', Timed: true, InstanceIds: ['i-1'] },
      { CommandType: 'RunBatScript', RepeatMode: 'Once', Timed: false, InstanceIds: ['i-2'] },
      { CommandType: 'RunBatScript', RepeatMode: 'Once', Timed: false, InstanceIds: ['i-2'] },
    ],
    status: ['Running', 'Success', 'Success'],
  },
  {
    kind: 'ecs/command-run',
    id: 'r-?',
    all: {
      InvokeId: 't-?',
      CommandId: 'c-?',
      Output: content,
      Dropped: 0,
      ExitCode: 0,
      ErrorCode: '',
      ErrorInfo: '',
      StoppingMs: 0,
    },
    each: [
      { InstanceId: 'i-1', EveryMs: 60_000, StartsAt: 0 },
      { InstanceId: 'i-2', EveryMs: 0, StartsAt: 0, EndsAt: 1 },
      { InstanceId: 'i-2', EveryMs: 0, StartsAt: 0, EndsAt: 1 },
    ],
    status: ['Running', 'Success', 'Success'],
    tagged: false,
  },
  {
    kind: 'ecs/file-sending',
    id: 'f-?',
    all: { Name: 'name-?', TargetDir: '/', ResourceGroupId: 'rg-?', Overwrite: false, CreationTime },
    each: [
      { InstanceIds: ['i-1'], Errors: [''] },
      { InstanceIds: ['i-2'], Errors: ['FileAlreadyExists'] },
      { InstanceIds: ['i-2'], Errors: ['FileAlreadyExists'] },
    ],
    status: ['Success', 'Failed', 'Failed'],
  },
];
