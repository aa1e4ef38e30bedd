/**
 * How many characters the vendor's ids have behind their prefix: what most of the masked examples add up to, where their
 * authors hid as many characters as they wrote asterisks. A prefix whose examples do not agree is not here, and its ids
 * keep the length of the mask.
 */
const prefixesByLength: Readonly<Record<number, string>> = {
  13: 'rule',
  14: 'rsp',
  15: 'rg',
  18: 'cen ecr qos queue',
  20: `apg cls cr crp d dbsc dc dh dms dr ds e eap eni g hpc i ic ip lt m perm pl s scu sg sgr skp sl sp ss ssg t task
       tsk v`,
  21: `acl bgp bgpg cbwp cgw dopt eip eipsg fl ftb ftj fullnat fulltb ga havip iss ipv4gw lb nacl ngw pc pippool ri rte
       tmf tmr tms tr vbr vco vpc vpce vpces vpcnatcidr vpcnatip vpn vpndgn vrt vsc vss vsw vtb`,
};

const lengths: ReadonlyMap<string, number> = new Map(
  Object.entries(prefixesByLength).flatMap(([length, prefixes]) =>
    prefixes.split(/\s+/).map((prefix) => [prefix, Number(length)] as const),
  ),
);

/** Returns the usual number of characters behind a prefix; undefined where there is no usual one. */
export function usualLength(prefix: string): number | undefined {
  return lengths.get(prefix);
}
