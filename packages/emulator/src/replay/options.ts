import { type ReplayMode, replayModes } from './choose.ts';
import type { Recording } from './recording.ts';

/** Whether an emulator writes calls down, or answers them from what was written down. */
export interface TapeOptions {
  /** Whether every call but those of STS is written down with its answer, for `recording()`. Default: false. */
  readonly record?: boolean;
  /**
   * A recording, or the YAML or JSON file of one, that answers every call but those of STS in the place of the cloud. Signatures
   * and parameters are checked all the same. Default: none.
   */
  readonly replay?: string | Recording;
  /**
   * `strict`: each call has to equal the next recorded one of its operation, or is refused with 400 `ReplayMismatch`. `lenient`:
   * it is answered by the one that has most in common with it, any number of times, or with a sample where its operation was not
   * recorded. Default: `strict`.
   */
  readonly replayMode?: ReplayMode;
}

/** The options with their defaults filled in. */
export interface TapeSettings {
  readonly record: boolean;
  readonly replay: string | Recording | undefined;
  readonly replayMode: ReplayMode;
}

/** Fills in the defaults, and throws a `TypeError` that names an option which makes no sense. */
export function readTapes({ record = false, replay, replayMode = 'strict' }: TapeOptions): TapeSettings {
  if (typeof record !== 'boolean') throw new TypeError('record: must be true or false');
  if (record && replay !== undefined) throw new TypeError('record: cannot be together with replay');
  if (!replayModes.includes(replayMode)) {
    throw new TypeError(`replayMode: must be ${replayModes.join(' or ')}, not ${String(replayMode)}`);
  }
  return { record, replay, replayMode };
}
