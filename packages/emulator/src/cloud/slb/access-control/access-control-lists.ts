import {
  allWith,
  type CloudCall,
  insert,
  invalid,
  number,
  refusal,
  regionOf,
  text,
  update,
} from '../../kit/cloud-call.ts';
import { where } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import { type CloudBehaviour, textOr } from '../../kit/operations.ts';
import { type CloudPart, part } from '../../kit/part.ts';
import { shown } from '../../kit/resource.ts';
import { readTags } from '../../kit/tags.ts';
import { readName } from '../names.ts';
import { isUsed, listenersWith } from '../references.ts';
import { addEntries, removeEntries } from './entries.ts';
import { type AclEntry, acl } from './model.ts';
import { namedAcl } from './named-acl.ts';

const createAcl: CloudBehaviour = (call) => {
  const AddressIPVersion = textOr(call, 'AddressIPVersion', 'ipv4');
  if (!/^ipv[46]$/.test(AddressIPVersion))
    throw invalid(call, 'AddressIPVersion', 'is neither ipv4 nor ipv6');
  const made = insert(call, acl, {
    tags: readTags(call),
    fields: {
      AclName: readFreeName(call),
      AddressIPVersion,
      ResourceGroupId: textOr(call, 'ResourceGroupId', 'rg-default'),
      AclEntrys: [],
    },
  });
  return { AclId: made.id };
};

/** Reads the name of a list; each is there once in a region. */
function readFreeName(call: CloudCall, ownId?: string): string {
  const name = readName(call, 'AclName');
  const others = allWith(call, acl, 'AclName', name, regionOf(call));
  if (others.every(({ id }) => id === ownId)) return name;
  throw refusal(call, 'AclNameExist', `The region has an access control list ${name} already.`, 400);
}

const describeAcl: CloudBehaviour = (call) => {
  const document = namedAcl(call);
  const comment = text(call, 'AclEntryComment');
  const entries = document.fields.AclEntrys.filter(
    ({ AclEntryComment }) => comment === undefined || AclEntryComment === comment,
  );
  return {
    ...shown(acl, document, call),
    AclEntrys: pageOf(call, entries),
    TotalAclEntry: entries.length,
    RelatedListeners: listenersWith(call, 'AclIds', document.id),
  };
};

/** All entries come at once unless the call asks for a page. */
function pageOf(call: CloudCall, entries: readonly AclEntry[]): readonly AclEntry[] {
  if (text(call, 'Page') === undefined && text(call, 'PageSize') === undefined) return entries;
  const size = number(call, 'PageSize', 10);
  const page = number(call, 'Page', 1);
  if (size < 1) throw invalid(call, 'PageSize', 'is not positive');
  if (page < 1) throw invalid(call, 'Page', 'is not positive');
  return entries.slice((page - 1) * size, page * size);
}

const renameAcl: CloudBehaviour = (call) => {
  const document = namedAcl(call);
  update(call, document, { fields: { AclName: readFreeName(call, document.id) } });
  return {};
};

const deleteAcl: CloudBehaviour = (call) => {
  const document = namedAcl(call);
  if (isUsed(call, 'slb/listener', 'AclIds', document.id)) {
    throw refusal(
      call,
      'OperationFailed.AclBindedWithVip',
      `A listener uses the access control list ${document.id}.`,
      400,
    );
  }
  call.state.remove(document);
  return {};
};

/** Access control lists with their entries. */
export const accessControl: CloudPart = part([acl], {
  slb: {
    CreateAccessControlList: createAcl,
    DescribeAccessControlLists: list(acl, {
      filters: { AclName: where(({ fields }, name) => String(fields.AclName).includes(name)) },
    }),
    DescribeAccessControlListAttribute: describeAcl,
    SetAccessControlListAttribute: renameAcl,
    AddAccessControlListEntry: addEntries,
    RemoveAccessControlListEntry: removeEntries,
    DeleteAccessControlList: deleteAcl,
  },
});
