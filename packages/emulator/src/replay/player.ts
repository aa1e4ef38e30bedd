import { isRecord } from '../params/value.ts';
import { Refusal } from '../refusal.ts';
import { chooseLeniently, chooseStrictly, type Place, type ReplayMode } from './choose.ts';
import { nameOf, type RecordedCall, type Recording, type SentCall } from './recording.ts';
import { withFreshSecrets } from './secrets.ts';
import { isLive, sentCallOf, type Tape } from './tape.ts';

/** How a replay went up to now. */
export interface ReplayReport {
  /** The recorded calls that did not come: `calls[2]: Ecs.StopInstance`. */
  readonly missing: readonly string[];
  /** The calls that were refused, with what they differ in. None where the replay is lenient. */
  readonly mismatches: readonly string[];
}

/** A tape that answers from a recording. */
export interface Player extends Tape {
  report(): ReplayReport;
}

/** What a player is made of. */
export interface PlayerOptions {
  readonly recording: Recording;
  readonly mode: ReplayMode;
  /** Told of an access key that an answer holds, so that it can sign. */
  readonly onAccessKey: (accessKeyId: string, accessKeySecret: string) => void;
}

/** Creates a player at the beginning of a recording. */
export function createPlayer({ recording, mode, onAccessKey }: PlayerOptions): Player {
  const all = recording.calls.map((call, index): Place => ({ index, call }));
  const byOperation = grouped(all);
  const choose = mode === 'strict' ? chooseStrictly : chooseLeniently;
  const used = new Set<number>();
  const mismatches: string[] = [];
  const pick = (sent: SentCall): Place | undefined => {
    try {
      return choose(sent, byOperation.get(keyOf(sent)) ?? [], used);
    } catch (error) {
      mismatches.push(`${nameOf(sent)}: ${(error as Error).message}`);
      throw error;
    }
  };
  return {
    answer(call, { carryOut, sample }) {
      if (isLive(call.operation)) return { value: carryOut(), from: 'cloud' };
      const place = pick(sentCallOf(call));
      if (place === undefined) return { value: sample(), from: 'sample' };
      used.add(place.index);
      const value = answerOf(place.call);
      for (const [id, secret] of accessKeysIn(value)) onAccessKey(id, secret);
      return { value, from: 'recording', status: place.call.status };
    },
    report: () => ({
      missing: all
        .filter(({ index }) => !used.has(index))
        .map(({ index, call }) => `calls[${index}]: ${nameOf(call)}`),
      mismatches: [...mismatches],
    }),
  };
}

function grouped(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = keyOf(place.call);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [place]);
    else known.push(place);
  }
  return groups;
}

function keyOf({ product, version, action }: SentCall): string {
  return `${product.toLowerCase()} ${version} ${action}`;
}

function answerOf({ status, answer = {}, code, message = '', accessDeniedDetail }: RecordedCall): unknown {
  if (code !== undefined) throw new Refusal(status, code, message, accessDeniedDetail);
  return withFreshSecrets(answer);
}

/** Finds the access keys that an answer hands out. */
function accessKeysIn(value: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.flatMap(accessKeysIn);
  if (!isRecord(value)) return [];
  const { AccessKeyId: id, AccessKeySecret: secret } = value;
  const own = typeof id === 'string' && typeof secret === 'string' ? [[id, secret] as const] : [];
  return [...own, ...Object.values(value).flatMap(accessKeysIn)];
}
