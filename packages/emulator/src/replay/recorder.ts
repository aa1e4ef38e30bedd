import { refusalOf } from '../refusal-of.ts';
import { type RecordedCall, type Recording, recordingVersion } from './recording.ts';
import { placeholder, withSecrets } from './secrets.ts';
import { isLive, sentCallOf, type Tape } from './tape.ts';

/** A tape that writes calls down. */
export interface Recorder extends Tape {
  /** Returns the calls up to now. */
  recording(): Recording;
}

/** Creates an empty recorder. */
export function createRecorder(): Recorder {
  const calls: RecordedCall[] = [];
  return {
    answer(call, { carryOut }) {
      if (isLive(call.operation)) return { value: carryOut(), from: 'cloud' };
      const sent = sentCallOf(call);
      try {
        const value = carryOut();
        const answer = withSecrets(value, () => placeholder);
        calls.push({ ...sent, status: call.operation.response.status, answer });
        return { value, from: 'cloud' };
      } catch (error) {
        calls.push({ ...sent, ...refusedWith(error) });
        throw error;
      }
    },
    recording: () => ({ version: recordingVersion, calls: [...calls] }),
  };
}

function refusedWith(error: unknown): Omit<RecordedCall, 'product' | 'version' | 'action'> {
  const { status, code, message, accessDenied } = refusalOf(error);
  return {
    status,
    code,
    message,
    ...(accessDenied === undefined ? {} : { accessDeniedDetail: accessDenied }),
  };
}
