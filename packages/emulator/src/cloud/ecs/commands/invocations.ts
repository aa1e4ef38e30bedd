import { type Document, inTurn, statusOf } from '../../../state/document.ts';
import { allWith, type CloudCall, flag, newId, refusal, texts, update } from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour } from '../../kit/operations.ts';
import { invoke, settleInvocation } from './invoke.ts';
import { command, invocation, type RunFields, run } from './model.ts';
import { isOver, lastTurn } from './statuses.ts';
import { keepCommand, lendCommand, lent, readCommand } from './stored-commands.ts';

const runCommand: CloudBehaviour = (call) => {
  const id = newId(command.prefix);
  const fields = { ...readCommand(call, 'PlainText'), InvokeTimes: 1 };
  const made = invoke(call, { id, fields });
  if (flag(call, 'KeepCommand') === true) keepCommand(call, fields, id);
  else lendCommand(call, id, fields, lastTurn(call.now, made.phases));
  return { CommandId: id, InvokeId: made.id };
};

const invokeCommand = act(command, (document, call) => {
  const made = invoke(call, document);
  update(call, document, { fields: { InvokeTimes: document.fields.InvokeTimes + 1 } });
  return { InvokeId: made.id };
});

const stopInvocation = act(invocation, (document, call) => {
  const ids = new Set(texts(call, 'InstanceId'));
  const runs = allWith(call, run, 'InvokeId', document.id);
  const known = new Set(runs.map(({ fields }) => fields.InstanceId));
  const stranger = [...ids].find((id) => !known.has(id));
  if (stranger !== undefined) {
    throw refusal(call, 'InvalidInstance.NotFound', `${document.id} does not run on ${stranger}.`, 404);
  }
  for (const one of runs) {
    const isMeant = ids.size === 0 || ids.has(one.fields.InstanceId);
    if (isMeant && !isOver(statusOf(one)) && one.fields.StoppedAt === undefined) stop(call, one);
  }
  const { phases } = settleInvocation(call, document);
  const source = call.state.get(command.kind, document.fields.CommandId);
  if (source?.fields.IsKept === false) endLoan(call, source, lastTurn(call.now, phases));
  return {};
});

function stop(call: CloudCall, document: Document<RunFields>): void {
  const isRunning = statusOf(document) === 'Running';
  const stopping: readonly [string, number] = ['Stopping', document.fields.StoppingMs];
  const phases = isRunning ? inTurn(call.now, stopping, 'Terminated') : inTurn(call.now, 'Cancelled');
  update(call, document, { phases, fields: { StoppedAt: call.now } });
}

function endLoan(call: CloudCall, document: Document, until: number): void {
  if (until <= call.now) call.state.remove(document);
  else if (until !== Number.POSITIVE_INFINITY) {
    update(call, document, { phases: lent(call.now, until) });
  }
}

/** Running commands, and stopping them. */
export const invocations: Readonly<Record<string, CloudBehaviour>> = {
  RunCommand: runCommand,
  InvokeCommand: invokeCommand,
  StopInvocation: stopInvocation,
};
