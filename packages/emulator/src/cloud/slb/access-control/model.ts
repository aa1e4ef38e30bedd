import { secondStamp } from '../../../clock.ts';
import type { Resource } from '../../kit/resource.ts';

/** One line of an access control list. */
export type AclEntry = {
  /** A block of addresses. */
  readonly AclEntryIP: string;
  readonly AclEntryComment: string;
};

/** What is stored of an access control list. */
export type AclFields = {
  readonly AclName: string;
  readonly AddressIPVersion: string;
  readonly ResourceGroupId: string;
  readonly AclEntrys: readonly AclEntry[];
};

/** Access control lists. Listeners name theirs. */
export const acl: Resource<AclFields> = {
  kind: 'slb/acl',
  prefix: 'acl',
  idField: 'AclId',
  notFound: 'AclNotExist',
  word: 'acl',
  indexes: ['AclName', 'ResourceGroupId'],
  quota: { limit: 50, code: 'AclNumberOverLimit' },
  view: ({ createdAt }) => ({ CreateTime: secondStamp(createdAt) }),
};
