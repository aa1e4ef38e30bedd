/**
 * Which resources RAM checks, by action: `{ 'ecs:DeleteDisk': ['acs:ecs:{regionId}:{accountId}:disk/{diskId}'] }`. A name in
 * braces is that of a parameter, whatever its case. Packages export theirs, such as `ecsPermissions`, as far as the vendor
 * documents it.
 */
export type Permissions = Readonly<Record<string, readonly string[]>>;
