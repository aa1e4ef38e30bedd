import type { Store } from './store.ts';

/** A store that keeps nothing: what is remembered ends with the process. */
export function createMemoryStore(): Store {
  return {
    documents: () => [],
    memory: () => ({ clockOffset: 0, lastSequence: 0 }),
    commit: () => undefined,
    replaceAll: () => undefined,
    close: async () => undefined,
  };
}
