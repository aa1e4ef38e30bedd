import { DescribeSpotPriceHistory, type EcsClient } from '@scope/ecs';

/** A zone, and the vSwitch that servers there get. */
export interface Place {
  readonly zoneId: string;
  readonly vSwitchId: string;
}

/** One way to get servers. */
export interface Candidate {
  readonly type: string;
  readonly isSpot: boolean;
  /** Without one, the template says where. */
  readonly place: Place | undefined;
  readonly hourPrice: number;
  /** What people read. */
  readonly text: string;
}

const hourMs = 3_600_000;

/** Lists what to try: spot instances, the cheapest first, and then the others, the cheapest first as well. */
export async function candidates(
  ecs: EcsClient,
  types: readonly string[],
  { places, signal }: { readonly places: readonly Place[]; readonly signal: AbortSignal },
): Promise<readonly Candidate[]> {
  const wherever: readonly (Place | undefined)[] = places.length === 0 ? [undefined] : places;
  const wishes = types.flatMap((type) => wherever.map((place) => ({ type, place })));
  const priced = await Promise.all(
    wishes.map(async (wish) => ({
      ...wish,
      ...(await latestPrice(ecs, wish.type, wish.place?.zoneId, signal)),
    })),
  );
  const all = priced.flatMap(({ type, place, spot, usual }) => {
    const where = place === undefined ? '' : ` in ${place.zoneId}`;
    return [
      { type, place, isSpot: true, hourPrice: spot, text: `${type} as spot${where}` },
      { type, place, isSpot: false, hourPrice: usual, text: `${type}${where}` },
    ];
  });
  return all.sort(
    (one, other) => Number(other.isSpot) - Number(one.isSpot) || one.hourPrice - other.hourPrice,
  );
}

/** What a server of a type costs now, at the least; where nothing is known, it is tried last. */
async function latestPrice(
  ecs: EcsClient,
  InstanceType: string,
  zoneId: string | undefined,
  signal: AbortSignal,
): Promise<{ readonly spot: number; readonly usual: number }> {
  // Full hours: the last one may not be written down yet.
  const StartTime = new Date(Date.now() - 2 * hourMs).toISOString().replace(/\.\d+/, '');
  const request = {
    InstanceType,
    NetworkType: 'vpc',
    StartTime,
    ...(zoneId !== undefined && { ZoneId: zoneId }),
  };
  const { SpotPrices } = await ecs.send(DescribeSpotPriceHistory, request, { signal });
  const latest = new Map<string, { readonly spot: number; readonly usual: number; readonly at: string }>();
  for (const { ZoneId = '', Timestamp = '', SpotPrice, OriginPrice } of SpotPrices?.SpotPriceType ?? []) {
    if (SpotPrice === undefined || OriginPrice === undefined) continue;
    if (Timestamp >= (latest.get(ZoneId)?.at ?? '')) {
      latest.set(ZoneId, { spot: SpotPrice, usual: OriginPrice, at: Timestamp });
    }
  }
  const prices = [...latest.values()];
  return {
    spot: Math.min(...prices.map(({ spot }) => spot)),
    usual: Math.min(...prices.map(({ usual }) => usual)),
  };
}
