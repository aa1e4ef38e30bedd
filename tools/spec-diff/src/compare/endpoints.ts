import { codeSpan, type Endpoint } from '@scope/codegen';
import { breaksCalls, isFeature, isFix, type Verdict } from '../change.ts';

/** Compares the hosts of a product. */
export function compareEndpoints(
  before: readonly Endpoint[],
  after: readonly Endpoint[],
): readonly Verdict[] {
  const [olds, currents] = [byPlace(before), byPlace(after)];
  const places = new Set([...olds.keys(), ...currents.keys()]);
  return [...places].flatMap((place) => judge(place, olds.get(place), currents.get(place)));
}

function byPlace(endpoints: readonly Endpoint[]): ReadonlyMap<string, string> {
  return new Map(
    endpoints.map(({ region, network, host }) => [
      `${region === '' ? 'the central host' : `the region ${codeSpan(region)}`} (network ${codeSpan(network)})`,
      host,
    ]),
  );
}

function judge(place: string, before: string | undefined, after: string | undefined): readonly Verdict[] {
  if (before === after) return [];
  if (before === undefined) {
    return [isFeature('endpoint', `serves ${place}`, 'Clients find the host by themselves.')];
  }
  if (after === undefined) {
    return [
      breaksCalls(
        'endpoint',
        `no longer names a host for ${place}`,
        'Calls there may find nobody.',
        'Use another region or network, or set `endpoint`.',
      ),
    ];
  }
  const what = `has the host ${codeSpan(after)} instead of ${codeSpan(before)} for ${place}`;
  return [isFix('endpoint', what, 'Clients find the new host by themselves.')];
}
