import type { CallContext } from '../call/context.ts';

/** What each client has settled. It is not the client's own property, where printing would show it. */
export const contexts: WeakMap<object, CallContext> = new WeakMap();
