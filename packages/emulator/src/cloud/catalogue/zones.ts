/** The letters of the zones that each region has. */
const letters = ['a', 'b', 'c', 'g', 'h', 'i'] as const;

/** Returns the zones of a region, in the vendor's spelling: `cn-hangzhou-a`, but `us-west-1a`. */
export function zonesOf(region: string): readonly string[] {
  const between = /\d$/.test(region) ? '' : '-';
  return letters.map((letter) => `${region}${between}${letter}`);
}

/** Returns the zone that is taken where none is asked for. */
export function firstZone(region: string): string {
  return zonesOf(region)[0] ?? region;
}

/** Tells whether a zone is in a region. Clients that make up a zone's name may have a hyphen too many or too few. */
export function isZone(region: string, zone: string): boolean {
  const letter = zone.startsWith(region) ? zone.slice(region.length).replace(/^-/, '') : '';
  return letters.some((one) => one === letter);
}
