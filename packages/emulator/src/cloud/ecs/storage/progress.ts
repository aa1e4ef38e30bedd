import type { Document } from '../../../state/document.ts';

/** How far something is that takes its time. */
export interface Progress {
  readonly percent: number;
  readonly remainingMs: number;
}

/** Tells how far a document is through the status that it has until it is ready. */
export function progressOf({ createdAt, phases }: Document, making: string, now: number): Progress {
  const [phase] = phases;
  if (phase?.value !== making) return { percent: 100, remainingMs: 0 };
  const { until } = phase;
  const percent = Math.floor((100 * (now - createdAt)) / Math.max(until - createdAt, 1));
  return { percent: Math.min(Math.max(percent, 0), 99), remainingMs: Math.max(until - now, 0) };
}
