import { randomBytes } from 'node:crypto';
import type { Identity, Session } from '../auth/identity.ts';
import { gone } from '../state/document.ts';
import type { State } from '../state/state.ts';

/** The kind of the documents of tickets; the id is the ticket itself. */
const ticketKind = 'sign-in/ticket';

/** How long a ticket is good for. */
const lifeMs = 30_000;

/** Makes a ticket for the owner of a session. It ends with the session, where that is sooner. */
export function issueTicket(state: State, { identity, expiresAt }: Session, now: number): string {
  // In Base64, as the vendor's are: what forgets to encode it loses its `+`.
  const ticket = randomBytes(48).toString('base64');
  state.transaction(now, () => {
    const phases = [
      { value: 'issued', until: Math.min(now + lifeMs, expiresAt) },
      { value: gone, until: Number.POSITIVE_INFINITY },
    ];
    state.insert(ticketKind, { id: ticket, fields: { Identity: identity }, phases });
  });
  return ticket;
}

/** Takes a ticket, which nobody can use again, and returns whose it was; nothing where it is used, over or unknown. */
export function takeTicket(state: State, ticket: string, now: number): Identity | undefined {
  const found = state.get(ticketKind, ticket);
  if (found === undefined) return undefined;
  state.transaction(now, () => state.remove(found));
  return found.fields.Identity as Identity;
}
