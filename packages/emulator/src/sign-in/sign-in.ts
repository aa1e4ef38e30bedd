import { type Answer, refusalAnswer } from '../answer.ts';
import { type Arrival, header } from '../arrival.ts';
import type { Emulation } from '../emulation.ts';
import { type Outcome, timed, withFault } from '../fail.ts';
import { appendRecord, createRecord, type RequestRecord } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { refusalOf } from '../refusal-of.ts';
import { firstValue, readWire } from '../wire.ts';
import { getSigninToken, login, type SignInCall } from './actions.ts';

/** What faults and the log call the vendor's page for signing in, which is no product of its API. */
const product = 'Signin';

interface Action {
  readonly methods: readonly string[];
  readonly carryOut: (call: SignInCall) => Answer;
}

const actions: ReadonlyMap<string, Action> = new Map([
  ['GetSigninToken', { methods: ['GET', 'POST'], carryOut: getSigninToken }],
  ['Login', { methods: ['GET'], carryOut: login }],
]);

/** Tells whether a request is for the page where the session of a role becomes one of the console. */
export function isSignIn({ path }: Arrival): boolean {
  return path === '/federation';
}

/**
 * Answers a request for that page. The vendor documents both actions, but not the body of their errors, which therefore is
 * that of all other errors here.
 */
export function signIn(arrival: Arrival, emulation: Emulation): Outcome {
  const { clock, world, requests, feed } = emulation;
  // The query stays out of the record: a ticket stands there, and with GET the keys themselves.
  const record: RequestRecord = { ...createRecord(arrival, clock.now()), product };
  appendRecord(requests, record, world.settings.maxRequests);
  feed.follow(record);
  return timed(record, () => decide(arrival, emulation, record));
}

function decide(arrival: Arrival, { clock, world, faults }: Emulation, record: RequestRecord): Outcome {
  const now = clock.now();
  const { requestId } = record;
  const refuse = (error: unknown): Answer => refused(arrival, record, error);
  try {
    world.state.settle(now);
    const wire = readWire(arrival);
    const name = firstValue(wire.pairs, 'Action') ?? '';
    const action = actions.get(name);
    if (action?.methods.includes(arrival.method) !== true) throw invalidAction(name, arrival.method);
    record.action = name;
    const note: SignInCall['note'] = (noted) => Object.assign(record, noted);
    const carryOut = (): Answer => {
      try {
        const answer = action.carryOut({ wire, world, now, requestId, note });
        record.status = answer.status;
        return answer;
      } catch (error) {
        return refuse(error);
      }
    };
    return withFault(faults.pick(product, name), { record, carryOut, refuse });
  } catch (error) {
    return { kind: 'answer', answer: refuse(error), delayMs: 0 };
  }
}

function invalidAction(name: string, method: string): Refusal {
  return new Refusal(
    400,
    'InvalidAction',
    `The action ${name || '(none)'} cannot be called with ${method} here.`,
  );
}

function refused(arrival: Arrival, record: RequestRecord, error: unknown): Answer {
  const refusal = refusalOf(error);
  const { requestId } = record;
  Object.assign(record, { status: refusal.status, code: refusal.code, message: refusal.message });
  return refusalAnswer('json', refusal, { requestId, host: header(arrival, 'host') ?? '', product });
}
