/** The documentation spells one placeholder in several ways, and calls some by a name that no field has. */
const placeholders: ReadonlyMap<string, string> = new Map(
  [
    'regionId',
    'accountId',
    'instanceId',
    'diskId',
    'snapshotId',
    'volumeId',
    'keyPairName',
    'vpcId',
    'vSwitchId',
    'loadBalancerId',
    'aclId',
    'resourceType',
    'resourceId',
  ].map((name) => [name.toLowerCase(), name]),
);
const otherNames: ReadonlyMap<string, string> = new Map([
  ['groupno', 'securityGroupId'],
  ['imageno', 'imageId'],
  ['fromregionid', 'regionId'],
  ['toregionid', 'destinationRegionId'],
]);

/**
 * Writes the documentation's pattern of a resource in one form, with placeholders in braces. Undefined where it names no
 * resource at all.
 */
export function resourcePattern(documented: string): string | undefined {
  const [acs, service, region, account, relative = ''] = documented.replace(/ \(optional\)$/, '').split(':');
  if (relative === '') return undefined;
  const place = [region === '%s' ? '$regionId' : region, account === '%s' ? '$accountId' : account];
  return [acs, service, ...place, relative.replace(/%s?$/, '*')].map((part) => named(part ?? '')).join(':');
}

function named(part: string): string {
  return part.replace(/\$(\w+)/g, (_, name: string) => {
    const key = name.toLowerCase();
    return `{${placeholders.get(key) ?? otherNames.get(key) ?? name}}`;
  });
}
