import type { RequestRecord } from './log.ts';

/** Who is told of requests. */
export interface CallListener {
  call(record: RequestRecord): void;
  /** Told when no more requests will come. */
  end(): void;
}

/** Tells of requests as they come. */
export interface CallFeed {
  /** Takes a request that is about to be decided, and tells of it once it is. */
  follow(record: RequestRecord): void;
  /** Adds a listener and returns a function that takes it away. */
  listen(listener: CallListener): () => void;
  /** Ends all listeners. */
  end(): void;
}

/** Creates a feed without listeners. */
export function createCallFeed(): CallFeed {
  const listeners = new Set<CallListener>();
  return {
    follow(record) {
      if (listeners.size === 0) return;
      // A request is decided in one go, so that its record is complete when the stack is empty.
      queueMicrotask(() => {
        for (const listener of listeners) listener.call(record);
      });
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    end() {
      for (const listener of listeners) listener.end();
      listeners.clear();
    },
  };
}
