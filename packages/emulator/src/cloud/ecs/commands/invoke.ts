import type { Document, Phase } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  insert,
  newId,
  number,
  refusal,
  seconds,
  text,
  update,
} from '../../kit/cloud-call.ts';
import { textOr } from '../../kit/operations.ts';
import { readTags } from '../../kit/tags.ts';
import type { InstanceFields } from '../model.ts';
import { fillIn, fromBase64, readValues } from './content.ts';
import { readFrequency, type Schedule } from './frequency.ts';
import { type CommandFields, type InvocationFields, invocation, type RunFields, run } from './model.ts';
import { outcomeOf } from './outcome.ts';
import { wholePhases } from './statuses.ts';
import { checkType, targetsOf } from './targets.ts';

const longestUsername = 255;

/** A command as it is sent, stored or not. */
export interface SentCommand {
  readonly id: string;
  readonly fields: CommandFields;
}

/** Sends a command to the instances that a call names; what becomes of it is settled at once, by the rules for commands. */
export function invoke(call: CloudCall, sent: SentCommand): Document<InvocationFields> {
  const targets = targetsOf(call);
  checkType(call, sent.fields.Type, targets);
  const values = readValues(call, sent.fields);
  const mode = readMode(call);
  const InvokeId = newId(invocation.prefix);
  const timeout = number(call, 'Timeout', sent.fields.Timeout);
  const phases = targets.map((target) => {
    const content = fillIn(
      fromBase64(sent.fields.CommandContent),
      new Map([...systemValues(call, InvokeId, sent.id, target), ...values]),
    );
    const asked = { content, instanceId: target.id, commandName: sent.fields.Name };
    const rule = mode.name === 'DryRun' ? {} : call.commands.pick(asked);
    const outcome = outcomeOf(call.now, rule, timeout * 1000, mode.schedule);
    insertRun(
      call,
      { InvokeId, CommandId: sent.id, InstanceId: target.id, ...outcome.fields },
      outcome.phases,
    );
    return outcome.phases;
  });
  return insert(call, invocation, {
    id: InvokeId,
    tags: readTags(call),
    phases: wholePhases(call.now, phases),
    fields: {
      ...invocationFields(call, sent),
      Timeout: timeout,
      Parameters: JSON.stringify(call.parameters.Parameters ?? {}),
      RepeatMode: mode.name,
      Timed: mode.schedule !== undefined,
      InstanceIds: targets.map(({ id }) => id),
    },
  });
}

function insertRun(call: CloudCall, fields: Omit<RunFields, 'StoppedAt'>, phases: readonly Phase[]): void {
  insert(call, run, {
    id: `${fields.InvokeId}/${fields.InstanceId}`,
    phases,
    fields: { ...fields, StoppedAt: undefined },
  });
}

function invocationFields(
  call: CloudCall,
  { id, fields }: SentCommand,
): Omit<InvocationFields, 'Timeout' | 'Parameters' | 'RepeatMode' | 'Timed' | 'InstanceIds'> {
  const isWindows = fields.Type !== 'RunShellScript';
  const Username = textOr(call, 'Username', isWindows ? 'System' : 'root');
  if (Username.length > longestUsername) {
    throw refusal(call, 'Username.ExceedLimit', 'The name of the user is too long.', 403);
  }
  return {
    CommandId: id,
    CommandName: fields.Name,
    CommandType: fields.Type,
    CommandDescription: fields.Description,
    CommandContent: fields.CommandContent,
    WorkingDir: textOr(call, 'WorkingDir', fields.WorkingDir),
    Launcher: textOr(call, 'Launcher', fields.Launcher),
    Username,
    Frequency: textOr(call, 'Frequency', ''),
    TerminationMode: textOr(call, 'TerminationMode', 'ProcessTree'),
    ContainerId: textOr(call, 'ContainerId', ''),
    ContainerName: textOr(call, 'ContainerName', ''),
    ResourceGroupId: textOr(call, 'ResourceGroupId', ''),
    CreationTime: seconds(call),
  };
}

/** What a content finds under the names of the system. */
function systemValues(
  call: CloudCall,
  invokeId: string,
  commandId: string,
  { id, region, fields }: Document<InstanceFields>,
): readonly (readonly [string, string])[] {
  return [
    ['acs::regionid', region],
    ['acs::accountid', call.settings.accountId],
    ['acs::instanceid', id],
    ['acs::instancename', String(fields.InstanceName ?? '')],
    ['acs::invokeid', invokeId],
    ['acs::commandid', commandId],
  ];
}

interface Mode {
  readonly name: string;
  readonly schedule?: Schedule;
}

const modes = ['Once', 'Period', 'NextRebootOnly', 'EveryReboot', 'DryRun'];

/** A frequency asks for runs by it, whatever else the call says. */
function readMode(call: CloudCall): Mode {
  const frequency = text(call, 'Frequency');
  if (frequency !== undefined) return { name: 'Period', schedule: readFrequency(call, frequency) };
  const name = textOr(call, 'RepeatMode', 'Once');
  if (!modes.includes(name)) {
    throw refusal(call, 'InvalidParameter.RepeatMode', `${name} is no way to repeat a command.`, 400);
  }
  if (name === 'Period') {
    throw refusal(call, 'MissingParam.Frequency', 'A command that is repeated needs a Frequency.', 403);
  }
  return name === 'Once' || name === 'DryRun' ? { name } : { name, schedule: { everyMs: 0 } };
}

/** Makes the status of an invocation follow from those of its runs, after one of these was changed. */
export function settleInvocation(
  call: CloudCall,
  document: Document<InvocationFields>,
): Document<InvocationFields> {
  const runs = allWith(call, run, 'InvokeId', document.id);
  return update(call, document, {
    phases: wholePhases(
      call.now,
      runs.map(({ phases }) => phases),
    ),
  });
}
