// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Waiter } from '@scope/core';
import { ListThings, type ListThingsRequest, type ListThingsResponse } from './operations/ListThings.ts';

/** Every thing is up; {@link ListThings} asks for it. */
export const ThingUp: Waiter<ListThingsRequest, ListThingsResponse, 'Demo'> = {
  name: 'ThingUp',
  operation: ListThings,
  minDelayMs: 1000,
  maxDelayMs: 2000,
  acceptors: [
    { outcome: 'success', path: 'Things[].Status', match: 'all', value: 'up' },
  ],
};
