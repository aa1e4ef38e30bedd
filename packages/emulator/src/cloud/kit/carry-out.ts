import { createHash } from 'node:crypto';
import type { Values } from '../../params/value.ts';
import { Refusal } from '../../refusal.ts';
import { gone } from '../../state/document.ts';
import { type CloudCall, flag, refusal, text } from './cloud-call.ts';
import type { CloudBehaviour } from './operations.ts';
import { project } from './project.ts';

/** The kind of the documents that remember what was answered under a client token. */
export const clientTokenKind = 'kit/client-token';

const tokenLifeMs = 24 * 3_600_000;

/**
 * Carries out a call: what a read changes is nothing, and what a write does is done whole or not at all. A dry run does everything
 * and then undoes it. A client token repeats its answer for the same request and refuses another one.
 */
export function carryOut(behaviour: CloudBehaviour, call: CloudCall): unknown {
  const { operation, state, now } = call;
  const { response, product } = operation;
  const answered = (value: unknown): unknown => project(value, response.schema, product.resolve);
  if (operation.isRead) {
    const answer = answered(behaviour(call));
    endDryRun(call);
    return answer;
  }
  return state.transaction(now, () => {
    const earlier = earlierAnswer(call);
    if (earlier !== undefined) return earlier;
    const answer = answered(behaviour(call));
    endDryRun(call);
    remember(call, answer);
    return answer;
  });
}

function endDryRun(call: CloudCall): void {
  if (flag(call, 'DryRun') === true) {
    throw new Refusal(400, 'DryRunOperation', 'The call would succeed, but DryRun was set.');
  }
}

function tokenId({ operation, caller, parameters }: CloudCall, token: string): string {
  return JSON.stringify([
    operation.product.name,
    operation.action,
    caller?.accountId ?? '',
    parameters.RegionId ?? '',
    token,
  ]);
}

function earlierAnswer(call: CloudCall): unknown {
  const token = text(call, 'ClientToken');
  const found = token === undefined ? undefined : call.state.get(clientTokenKind, tokenId(call, token));
  if (found === undefined) return undefined;
  if (found.fields.request === fingerprint(call.parameters)) return found.fields.answer;
  throw refusal(
    call,
    'IdempotentParameterMismatch',
    'The client token was used before, by a request with other parameters.',
    400,
  );
}

function remember(call: CloudCall, answer: unknown): void {
  const token = text(call, 'ClientToken');
  if (token === undefined) return;
  const until = call.now + tokenLifeMs;
  call.state.insert(clientTokenKind, {
    id: tokenId(call, token),
    fields: { request: fingerprint(call.parameters), answer },
    phases: [
      { value: 'kept', until },
      { value: gone, until: Number.POSITIVE_INFINITY },
    ],
  });
}

/** The order in which parameters were sent does not matter. */
function fingerprint(parameters: Values): string {
  const sorted = Object.entries(parameters).toSorted(([left], [right]) => (left < right ? -1 : 1));
  const text_ = JSON.stringify(sorted, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
  return createHash('sha256').update(text_).digest('base64url');
}
