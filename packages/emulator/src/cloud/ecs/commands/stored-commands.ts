import { type Document, gone, inTurn, type Phase, statusOf } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  countWith,
  flag,
  insert,
  minutes,
  number,
  refusal,
  regionOf,
  text,
} from '../../kit/cloud-call.ts';
import { like, where, without } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import { type CloudBehaviour, change, remove, textOr } from '../../kit/operations.ts';
import { shown } from '../../kit/resource.ts';
import { readTags } from '../../kit/tags.ts';
import { encoded, namesIn, readContent } from './content.ts';
import { type CommandFields, command, invocation } from './model.ts';
import { isOver } from './statuses.ts';

const mostCommands = 500;
const types = ['RunBatScript', 'RunPowerShellScript', 'RunShellScript'];

/** Reads the command that a call describes. */
export function readCommand(call: CloudCall, usual: 'PlainText' | 'Base64'): CommandFields {
  checkTexts(call);
  const Type = textOr(call, 'Type', '');
  if (!types.includes(Type)) {
    throw refusal(call, 'InvalidCmdType.NotFound', `${Type} is no type of a command.`, 403);
  }
  const CommandContent = readContent(call, usual);
  return {
    Name: textOr(call, 'Name', ''),
    Type,
    Description: textOr(call, 'Description', ''),
    CommandContent,
    WorkingDir: textOr(call, 'WorkingDir', Type === 'RunShellScript' ? '/root' : 'C:\\Windows\\System32'),
    Timeout: number(call, 'Timeout', 60),
    EnableParameter: flag(call, 'EnableParameter') === true,
    ParameterNames: namesIn(call, CommandContent),
    Launcher: textOr(call, 'Launcher', ''),
    ResourceGroupId: textOr(call, 'ResourceGroupId', ''),
    CreationTime: minutes(call),
    InvokeTimes: 0,
    IsKept: true,
  };
}

function checkTexts(call: CloudCall): void {
  if ((text(call, 'Name') ?? '').length > 128) {
    throw refusal(call, 'CmdName.ExceedLimit', 'The name of the command is longer than 128 characters.', 403);
  }
  if ((text(call, 'Description') ?? '').length > 512) {
    throw refusal(call, 'CmdDesc.ExceedLimit', 'The description is longer than 512 characters.', 403);
  }
  if (number(call, 'Timeout', 60) <= 0) {
    throw refusal(call, 'InvalidParameter.Timeout', 'The Timeout has to be at least one second.', 400);
  }
}

/** Stores a command that stays. */
export function keepCommand(call: CloudCall, fields: CommandFields, id?: string): Document<CommandFields> {
  const region = regionOf(call);
  if (countWith(call, command, 'IsKept', true, region) >= mostCommands) {
    throw refusal(call, 'CmdCount.ExceedQuota', `The region has ${mostCommands} commands already.`, 403);
  }
  return insert(call, command, { ...(id !== undefined && { id }), region, fields, tags: readTags(call) });
}

/** Stores a command that is deleted when its one invocation is over. */
export function lendCommand(call: CloudCall, id: string, fields: CommandFields, until: number): void {
  if (until > call.now) {
    insert(call, command, { id, fields: { ...fields, IsKept: false }, phases: lent(call.now, until) });
  }
}

/** How long a command is there that is not kept. */
export function lent(now: number, until: number): readonly Phase[] {
  return inTurn(now, ['Lent', until - now], gone);
}

const createCommand: CloudBehaviour = (call) => ({
  CommandId: keepCommand(call, readCommand(call, 'Base64')).id,
});

const describeCommands = list(command, {
  filters: {
    Name: like('Name'),
    Description: like('Description'),
    // There are no public commands, and everything else is nobody's but the caller's.
    Provider: where(() => false),
    Latest: without,
    ContentEncoding: without,
  },
  show: (document, call) => ({
    ...shown(command, document, call),
    CommandContent: encoded(call, document.fields.CommandContent),
  }),
});

const deleteCommand = remove(command, ({ id }, call) => {
  const isRun = allWith(call, invocation, 'CommandId', id).some((one) => !isOver(statusOf(one)));
  if (isRun) throw refusal(call, 'CmdId.InUse', `The command ${id} is being run.`, 403);
});

const modifyCommand = change(command, ['Name', 'Description', 'WorkingDir', 'Timeout', 'Launcher'], {
  check: (_, call) => checkTexts(call),
});

/** What there is to do with commands besides running them. */
export const storedCommands: Readonly<Record<string, CloudBehaviour>> = {
  CreateCommand: createCommand,
  DescribeCommands: describeCommands,
  DeleteCommand: deleteCommand,
  ModifyCommand: modifyCommand,
};
