import type { Fault } from '../faults.ts';
import { checkMembers, kinds, type Members, onlyThese, record } from './body.ts';

const mishaps: readonly unknown[] = ['reset', 'stall', 'truncate'];

/** Reads a fault as the API of types has it. @throws TypeError that names the member that is wrong, and what it takes. */
export function readFault(body: Members): Fault {
  onlyThese('body', body, ['match', 'respond', 'afterActing']);
  if (body.match !== undefined) checkMatch(record('match', body.match));
  checkRespond(body.respond);
  if (body.afterActing !== undefined && !kinds.yesOrNo.fits(body.afterActing)) {
    throw new TypeError(`afterActing: must be ${kinds.yesOrNo.takes}`);
  }
  return body as unknown as Fault;
}

function checkMatch(match: Members): void {
  checkMembers('match', match, {
    product: kinds.text,
    action: kinds.texts,
    after: kinds.count,
    times: kinds.count,
    probability: kinds.number,
    seed: kinds.whole,
  });
}

function checkRespond(respond: unknown): void {
  if (mishaps.includes(respond)) return;
  if (typeof respond !== 'object' || respond === null || Array.isArray(respond)) {
    throw new TypeError(`respond: must be an object or one of ${mishaps.join(', ')}`);
  }
  const members = respond as Members;
  if (members.status === undefined && members.delayMs === undefined) {
    throw new TypeError('respond: needs a status, or a delayMs for the real answer later');
  }
  const delay = { delayMs: kinds.count };
  const answer = {
    status: kinds.whole,
    code: kinds.text,
    message: kinds.anyText,
    headers: kinds.headers,
    body: kinds.anyText,
  };
  checkMembers('respond', members, members.status === undefined ? delay : { ...answer, ...delay });
}
