import { useEffect, useState } from 'preact/hooks';
import type { CallRecord } from '../../src/admin/calls.ts';
import { control } from './control.ts';

/** How many calls the page keeps; older ones are left to `/_emulator/calls`. */
export const mostCalls = 500;

/** What comes in while the page is open. */
export interface Live {
  /** The newest first. */
  readonly calls: readonly CallRecord[];
  readonly isConnected: boolean;
  /** Grows when something may have changed. */
  readonly revision: number;
}

/** Calls come by the hundred; the page draws them together. */
const pauseMs = 150;

let live: Live = { calls: [], isConnected: false, revision: 0 };
const listeners = new Set<(live: Live) => void>();

function change(part: Partial<Live>): void {
  live = { ...live, ...part };
  for (const listener of listeners) listener(live);
}

/** Says that the page itself changed something. */
export function touch(): void {
  change({ revision: live.revision + 1 });
}

/** Reads the latest calls anew: after a reset, and where the stream was broken off. */
export async function reloadCalls(): Promise<void> {
  const calls = await control.calls.list({ limit: mostCalls });
  change({ calls: calls.toReversed(), revision: live.revision + 1 });
}

/** Follows the emulator until the page is closed. The browser connects again by itself where the stream breaks. */
export function follow(): void {
  let arrived: CallRecord[] = [];
  let isWaiting = false;
  const flush = (): void => {
    isWaiting = false;
    const fresh = arrived.reverse();
    arrived = [];
    const known = new Set(fresh.map(({ requestId }) => requestId));
    const rest = live.calls.filter(({ requestId }) => !known.has(requestId));
    change({ calls: [...fresh, ...rest].slice(0, mostCalls), revision: live.revision + 1 });
  };
  const events = new EventSource('/_emulator/calls/stream');
  events.addEventListener('open', () => {
    change({ isConnected: true });
    reloadCalls().catch(() => change({ isConnected: false }));
  });
  events.addEventListener('error', () => change({ isConnected: false }));
  events.addEventListener('call', ({ data }) => {
    arrived.push(JSON.parse(String(data)) as CallRecord);
    if (!isWaiting) setTimeout(flush, pauseMs);
    isWaiting = true;
  });
}

/** What comes in, drawn anew with each change. */
export function useLive(): Live {
  const [state, setState] = useState(live);
  useEffect(() => {
    setState(live);
    listeners.add(setState);
    return () => {
      listeners.delete(setState);
    };
  }, []);
  return state;
}
