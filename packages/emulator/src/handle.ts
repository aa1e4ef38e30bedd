import { randomUUID } from 'node:crypto';
import { type Answer, formatOf, goodAnswer, refusalAnswer } from './answer.ts';
import { type Arrival, header } from './arrival.ts';
import type { Identity } from './auth/access-keys.ts';
import { authenticate } from './auth/authenticate.ts';
import { behaviourOf } from './behaviour/behaviours.ts';
import type { Operation } from './catalogue/product.ts';
import type { Emulation } from './emulation.ts';
import { type Outcome, withFault } from './fail.ts';
import { appendRecord, type RequestRecord } from './log.ts';
import { readParameters } from './params/read-parameters.ts';
import { textOf, type Values } from './params/value.ts';
import { Refusal } from './refusal.ts';
import { emptyWire, readWire, type Wire } from './wire.ts';

/** A request on its way through the checks. */
interface Exchange {
  readonly arrival: Arrival;
  readonly emulation: Emulation;
  readonly record: RequestRecord;
  /** The time that all checks of this request go by. */
  readonly now: number;
  wire: Wire;
}

/** Answers a request. Whatever is wrong with it, or with the emulator itself, becomes an error body. */
export function handle(arrival: Arrival, emulation: Emulation): Outcome {
  const now = emulation.clock.now();
  const record = createRecord(arrival, now);
  appendRecord(emulation.requests, record, emulation.world.settings.maxRequests);
  const exchange: Exchange = { arrival, emulation, record, now, wire: emptyWire };
  let operation: Operation;
  try {
    exchange.wire = readWire(arrival);
    operation = findOperation(exchange);
  } catch (error) {
    return { kind: 'answer', answer: refuse(exchange, error), delayMs: 0 };
  }
  const fault = emulation.faults.pick(operation.product.name, operation.action);
  return withFault(fault, {
    carryOut: () => carryOut(exchange, operation),
    refuse: (refusal) => refuse(exchange, refusal),
  });
}

/** The order in which a call is checked: the first step that fails decides the answer. */
function carryOut(exchange: Exchange, operation: Operation): Answer {
  try {
    checkMethod(exchange, operation);
    const caller = findCaller(exchange, operation);
    const parameters = readCallParameters(exchange, operation);
    return act(exchange, operation, caller, parameters);
  } catch (error) {
    return refuse(exchange, error);
  }
}

function createRecord({ method, path, headers }: Arrival, now: number): RequestRecord {
  return {
    time: new Date(now),
    requestId: randomUUID().toUpperCase(),
    method,
    path,
    headers: Object.fromEntries([...headers].map(([name, values]) => [name, values.join(', ')])),
  };
}

function findOperation({ arrival, emulation, record, wire }: Exchange): Operation {
  const { action, version } = wire;
  Object.assign(record, { action, version });
  if (!action) throw new Refusal(400, 'MissingAction', 'The request names no action.');
  if (!version) throw new Refusal(400, 'MissingVersion', 'The request names no version.');
  const operation = emulation.catalogue.find(version, action, header(arrival, 'host') ?? '');
  record.product = operation.product.name;
  return operation;
}

function checkMethod({ arrival: { method, path } }: Exchange, operation: Operation): void {
  if (path !== '/' || !operation.methods.includes(method)) {
    throw new Refusal(
      404,
      'InvalidAction.NotFound',
      `${operation.action} cannot be called with ${method} ${path}.`,
    );
  }
}

function findCaller(
  { arrival, emulation, record, wire, now }: Exchange,
  operation: Operation,
): Identity | undefined {
  if (!operation.isSigned) return undefined;
  const { identity } = authenticate({
    arrival,
    wire,
    now,
    keys: emulation.world.keys,
    nonces: emulation.nonces,
    note: (noted) => Object.assign(record, noted),
  });
  record.identity = identity.arn;
  return identity;
}

function readCallParameters({ record, wire }: Exchange, operation: Operation): Values {
  const { values, ignored } = readParameters(operation, wire.pairs);
  const region = textOf(values, 'RegionId');
  Object.assign(record, { parameters: values, ignored, ...(region === undefined ? {} : { region }) });
  return values;
}

function act(
  { arrival, emulation, record, wire, now }: Exchange,
  operation: Operation,
  caller: Identity | undefined,
  parameters: Values,
): Answer {
  const body = behaviourOf(operation)({ operation, parameters, caller, now, world: emulation.world });
  record.status = 200;
  return goodAnswer(formatOf(arrival, wire), operation.action, record.requestId, body);
}

function refuse({ arrival, record, wire }: Exchange, error: unknown): Answer {
  const refusal = error instanceof Refusal ? error : new Refusal(500, 'InternalError', String(error));
  const { requestId, product } = record;
  Object.assign(record, { status: refusal.status, code: refusal.code });
  return refusalAnswer(formatOf(arrival, wire), refusal, {
    requestId,
    host: header(arrival, 'host') ?? '',
    product,
  });
}
