// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Waiter } from '@scope/core';
import { ListThings, type ListThingsRequest, type ListThingsResponse } from './operations/ListThings.ts';

/** Every thing is ready. */
export const ThingReady: Waiter<ListThingsRequest, ListThingsResponse, 'Demo'> = {
  name: 'ThingReady',
  operation: ListThings,
  minDelayMs: 1000,
  maxDelayMs: 5000,
  acceptors: [
    { outcome: 'success', path: 'Things.Thing[].Status', match: 'all', value: 'Ready', asked: 'Ids' },
    { outcome: 'failure', path: 'Things.Thing[].Status', match: 'any', value: 'Broken' },
    { outcome: 'failure', path: 'Things.Thing[].Status', match: 'any', value: ['Lost', 'Stolen'] },
    { outcome: 'retry', errorCode: 'Thing.Busy' },
  ],
};

/** Every thing is known. */
export const ThingExists: Waiter<ListThingsRequest, ListThingsResponse, 'Demo'> = {
  name: 'ThingExists',
  operation: ListThings,
  minDelayMs: 1000,
  maxDelayMs: 5000,
  acceptors: [
    { outcome: 'success', path: 'Things.Thing[].Id', match: 'exists', asked: 'Ids' },
  ],
};

/** Waits with `ListThings`. */
export const ThingGone: Waiter<ListThingsRequest, ListThingsResponse, 'Demo'> = {
  name: 'ThingGone',
  operation: ListThings,
  minDelayMs: 1000,
  maxDelayMs: 5000,
  acceptors: [
    { outcome: 'success', path: 'Things.Thing[].Id', match: 'none' },
  ],
};
