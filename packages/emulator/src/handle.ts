import { type Answer, formatOf, goodAnswer, refusalAnswer } from './answer.ts';
import { type Arrival, header } from './arrival.ts';
import { authenticate } from './auth/authenticate.ts';
import { authorize } from './auth/authorize.ts';
import { checkUnsigned } from './auth/check-unsigned.ts';
import { circumstancesOf, type Signer } from './auth/circumstances.ts';
import { behaviourOf, coverage } from './behaviour/behaviours.ts';
import type { Call, World } from './behaviour/call.ts';
import { sampleAnswer } from './behaviour/sample-answer.ts';
import { checkBodyForm } from './body-form.ts';
import type { Operation, Product } from './catalogue/product.ts';
import type { Emulation } from './emulation.ts';
import { type Outcome, timed, withFault } from './fail.ts';
import {
  type Authorization,
  appendRecord,
  createRecord,
  noteAuthorization,
  type RequestRecord,
} from './log.ts';
import { readParameters } from './params/read-parameters.ts';
import { textOf, type Values } from './params/value.ts';
import { Refusal } from './refusal.ts';
import { refusalOf } from './refusal-of.ts';
import { noTape, type Taped } from './replay/tape.ts';
import { emptyWire, readWire, type Wire } from './wire.ts';

/** A request on its way through the checks. */
interface Exchange {
  readonly arrival: Arrival;
  readonly emulation: Emulation;
  readonly record: RequestRecord;
  /** The time that all checks of this request go by. */
  readonly now: number;
  wire: Wire;
  /** Known once the operation is. */
  style: Product['style'];
}

/** Answers a request. Whatever is wrong with it, or with the emulator itself, becomes an error body. */
export function handle(arrival: Arrival, emulation: Emulation): Outcome {
  const now = emulation.clock.now();
  const record = createRecord(arrival, now);
  appendRecord(emulation.requests, record, emulation.world.settings.maxRequests);
  emulation.feed.follow(record);
  const exchange: Exchange = { arrival, emulation, record, now, wire: emptyWire, style: 'RPC' };
  return timed(record, () => decide(exchange));
}

function decide(exchange: Exchange): Outcome {
  const { arrival, emulation, record, now } = exchange;
  let operation: Operation;
  try {
    emulation.world.state.settle(now);
    exchange.wire = readWire(arrival);
    operation = findOperation(exchange);
  } catch (error) {
    return { kind: 'answer', answer: refuse(exchange, error), delayMs: 0 };
  }
  const fault = emulation.faults.pick(operation.product.name, operation.action);
  return withFault(fault, {
    record,
    carryOut: () => carryOut(exchange, operation),
    refuse: (refusal) => refuse(exchange, refusal),
  });
}

/** The order in which a call is checked: the first step that fails decides the answer. */
function carryOut(exchange: Exchange, operation: Operation): Answer {
  try {
    const pathValues = readPath(exchange, operation);
    checkBodyForm(exchange.arrival, operation.body);
    const signer = findSigner(exchange, operation);
    const parameters = readCallParameters(exchange, operation, pathValues);
    return act(exchange, { operation, signer, parameters });
  } catch (error) {
    return refuse(exchange, error);
  }
}

function findOperation(exchange: Exchange): Operation {
  const { arrival, emulation, record, wire } = exchange;
  const { version } = wire;
  const action = wire.action || undefined;
  const { method, path } = arrival;
  Object.assign(record, { action, version });
  if (action === undefined && path === '/') {
    throw new Refusal(400, 'MissingAction', 'The request names no action.');
  }
  if (!version) throw new Refusal(400, 'MissingVersion', 'The request names no version.');
  const host = header(arrival, 'host') ?? '';
  const operation = emulation.catalogue.find({ version, action, method, path, query: wire.query, host });
  Object.assign(record, { action: operation.action, product: operation.product.name });
  exchange.style = operation.product.style;
  return operation;
}

/** Returns the values in the path. */
function readPath({ arrival, wire }: Exchange, operation: Operation): ReadonlyMap<string, string> {
  const { method, path } = arrival;
  const values = operation.methods.includes(method) ? operation.route.match(path, wire.query) : undefined;
  if (values === undefined) {
    throw new Refusal(
      404,
      'InvalidAction.NotFound',
      `${operation.action} cannot be called with ${method} ${path}.`,
    );
  }
  return values;
}

function findSigner(
  { arrival, emulation, record, wire, now }: Exchange,
  operation: Operation,
): Signer | undefined {
  const { nonces } = emulation;
  const request = { arrival, wire, now, style: operation.product.style, nonces };
  if (!operation.isSigned) {
    checkUnsigned(request);
    return undefined;
  }
  const signer = authenticate({
    ...request,
    keys: emulation.world.keys,
    note: (noted) => Object.assign(record, noted),
  });
  record.identity = signer.identity.arn;
  return signer;
}

function readCallParameters(
  { arrival, record, wire }: Exchange,
  operation: Operation,
  path: ReadonlyMap<string, string>,
): Values {
  const { values, ignored } = readParameters(operation, wire.pairs, {
    path,
    header: (name) => header(arrival, name),
    body: arrival.body,
  });
  const region = textOf(values, 'RegionId');
  Object.assign(record, { parameters: values, ignored, ...(region === undefined ? {} : { region }) });
  return values;
}

function act(
  { arrival, emulation, record, wire, now }: Exchange,
  checked: {
    readonly operation: Operation;
    readonly signer: Signer | undefined;
    readonly parameters: Values;
  },
): Answer {
  const { operation, signer } = checked;
  const world = worldAt(header(arrival, 'host') ?? '', emulation);
  const call: Call = {
    ...checked,
    circumstances: circumstancesOf(arrival, signer, now),
    note: (noted: Authorization, asked) => noteAuthorization(record, noted, asked),
    caller: signer?.identity,
    now,
    world,
  };
  const tape = emulation.player ?? emulation.recorder ?? noTape;
  const taped = tape.answer(
    { ...checked, defaultRegion: world.settings.defaultRegion },
    { carryOut: () => behave(call), sample: () => sampleAnswer(call) },
  );
  const format = formatOf(arrival, wire, operation.product.style);
  const answer = goodAnswer(operation, format, record.requestId, taped.value);
  const status = taped.status ?? answer.status;
  record.status = status;
  return { ...answer, status, headers: { ...answer.headers, ...originOf(taped, call) } };
}

/** Carries a call out whose caller may make it. */
function behave(call: Call): unknown {
  const { operation, signer, world } = call;
  const { state, settings } = world;
  if (signer !== undefined) authorize({ ...call, signer, state, settings });
  return behaviourOf(operation, settings)(call);
}

/** An answer that is made up or replayed says so, so that nobody takes it for what was stored. */
function originOf({ from }: Taped, { operation, world }: Call): Readonly<Record<string, string>> {
  if (from === 'recording') return { 'x-emulator-answer': 'replayed' };
  const isSample = from === 'sample' || coverage(operation, world.settings) === 'sampled';
  return isSample ? { 'x-emulator-answer': 'sampled' } : {};
}

/** A call that names no region is for the one of the host that it was sent to. */
function worldAt(host: string, { world, hosts }: Emulation): World {
  const defaultRegion = hosts.regionOf(host.replace(/:\d+$/, ''));
  return defaultRegion === undefined ? world : { ...world, settings: { ...world.settings, defaultRegion } };
}

function refuse({ arrival, record, wire, style }: Exchange, error: unknown): Answer {
  const refusal = refusalOf(error);
  const { requestId, product } = record;
  Object.assign(record, { status: refusal.status, code: refusal.code, message: refusal.message });
  return refusalAnswer(formatOf(arrival, wire, style), refusal, {
    requestId,
    host: header(arrival, 'host') ?? '',
    product,
  });
}
