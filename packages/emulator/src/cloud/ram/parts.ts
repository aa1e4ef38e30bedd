import type { CloudPart } from '../kit/part.ts';
import { accessKeys } from './access-keys.ts';
import { attachments } from './attachments.ts';
import { diagnosis } from './diagnosis.ts';
import { groups } from './groups.ts';
import { loginProfiles } from './login-profiles.ts';
import { policies } from './policies.ts';
import { policyVersions } from './policy-versions.ts';
import { roles } from './roles.ts';
import { ramTags } from './tags.ts';
import { users } from './users.ts';

/** All of RAM. */
export const ram: readonly CloudPart[] = [
  users,
  accessKeys,
  loginProfiles,
  groups,
  roles,
  policies,
  policyVersions,
  attachments,
  ramTags,
  diagnosis,
];
