import { type Document, type Fields, gone, inTurn, type Phase } from '../../state/document.ts';
import { type CloudCall, needStatus, update } from '../kit/cloud-call.ts';

/** The phases of something that is changed for as long as a VPC takes, and is in a lasting state then. */
export function settling(call: CloudCall, passing: string, lasting: string): readonly Phase[] {
  return inTurn(call.now, [passing, call.settings.timing.vpcPendingMs], lasting);
}

/** Deletes a document once it was `Deleting` for as long as a VPC takes. */
export function endSoon<F extends Fields>(call: CloudCall, document: Document<F>, value = 'Deleting'): void {
  const { vpcPendingMs } = call.settings.timing;
  if (vpcPendingMs === 0) {
    call.state.remove(document);
    return;
  }
  const phases = [
    { value, until: call.now + vpcPendingMs },
    { value: gone, until: Number.POSITIVE_INFINITY },
  ];
  update(call, document, { phases });
}

/** Refuses a document that is in none of the states. VPC answers this with 400, where ECS has 403. */
export function needState(
  call: CloudCall,
  document: Document,
  states: readonly string[],
  code: string,
): void {
  needStatus(call, document, states, code, 400);
}
