const actions = new Set(['sts:GetCallerIdentity', 'location:DescribeEndpoints']);

/** Tells what every key may do without a policy: ask who it is, and where products are. */
export function isAlwaysAllowed(action: string): boolean {
  return actions.has(action);
}
