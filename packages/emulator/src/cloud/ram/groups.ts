import type { Document } from '../../state/document.ts';
import { allWith, type CloudCall, countWith, insert, seconds, text, update } from '../kit/cloud-call.ts';
import { list, page } from '../kit/list.ts';
import { type CloudBehaviour, textOr } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { shown } from '../kit/resource.ts';
import { checkTexts, neededName } from './checks.ts';
import { checkQuota, conflict, groupNamed, inPages, missing, randomText, userNamed } from './finding.ts';
import { attachment, type GroupFields, group, membership, targetOf, type UserFields, user } from './model.ts';

function checkFree(call: CloudCall, GroupName: string): void {
  if (countWith(call, group, 'GroupName', GroupName) === 0) return;
  throw conflict(call, 'EntityAlreadyExists.Group', `The group ${GroupName} exists already.`);
}

const createGroup: CloudBehaviour = (call) => {
  const GroupName = neededName(call, 'GroupName');
  checkTexts(call, 'Comments');
  checkFree(call, GroupName);
  checkQuota(call, group, 'LimitExceeded.Group', 50);
  const made = insert(call, group, {
    id: `g-${randomText(16)}`,
    region: '',
    fields: {
      GroupName,
      Comments: textOr(call, 'Comments', ''),
      CreateDate: seconds(call),
      UpdateDate: seconds(call),
    },
  });
  return { Group: shown(group, made, call) };
};

const getGroup: CloudBehaviour = (call) => ({ Group: shown(group, groupNamed(call), call) });

const updateGroup: CloudBehaviour = (call) => {
  const found = groupNamed(call);
  checkTexts(call, 'NewGroupName', 'NewComments');
  const GroupName = text(call, 'NewGroupName') ?? found.fields.GroupName;
  if (GroupName !== found.fields.GroupName) checkFree(call, GroupName);
  const Comments = text(call, 'NewComments') ?? found.fields.Comments;
  const changed = update(call, found, { fields: { GroupName, Comments, UpdateDate: seconds(call) } });
  return { Group: shown(group, changed, call) };
};

const deleteGroup: CloudBehaviour = (call) => {
  const found = groupNamed(call);
  const { GroupName } = found.fields;
  if (countWith(call, membership, 'GroupId', found.id) > 0) {
    throw conflict(call, 'DeleteConflict.Group.User', `The group ${GroupName} still has users.`);
  }
  if (countWith(call, attachment, 'Target', targetOf('Group', found.id)) > 0) {
    throw conflict(call, 'DeleteConflict.Group.Policy', `The group ${GroupName} still has policies.`);
  }
  call.state.remove(found);
  return {};
};

const mostGroups = 5;

const addUserToGroup: CloudBehaviour = (call) => {
  const [member, into] = [userNamed(call), groupNamed(call)];
  const id = `${member.id} ${into.id}`;
  if (call.state.get(membership.kind, id) !== undefined) {
    throw conflict(call, 'EntityAlreadyExists.User.Group', 'The user is in the group already.');
  }
  if (countWith(call, membership, 'UserId', member.id) >= mostGroups) {
    throw conflict(call, 'LimitExceeded.User.Group', `A user may be in ${mostGroups} groups at most.`);
  }
  const fields = { UserId: member.id, GroupId: into.id, JoinDate: seconds(call) };
  insert(call, membership, { id, region: '', fields });
  return {};
};

const removeUserFromGroup: CloudBehaviour = (call) => {
  const id = `${userNamed(call).id} ${groupNamed(call).id}`;
  const found = call.state.get(membership.kind, id);
  if (found === undefined) throw missing(call, 'EntityNotExist.User.Group', 'user is not in the group; it');
  call.state.remove(found);
  return {};
};

const listGroupsForUser: CloudBehaviour = (call) => ({
  Groups: allWith(call, membership, 'UserId', userNamed(call).id).map(({ fields }) => {
    const found = call.state.get(group.kind, fields.GroupId) as Document<GroupFields>;
    return { ...shown(group, found, call), JoinDate: fields.JoinDate };
  }),
});

const listUsersForGroup: CloudBehaviour = (call) => {
  const { id } = groupNamed(call);
  return page(call, call.state.posting(membership.kind, '', 'GroupId', id), ({ fields }) => {
    const found = call.state.get(user.kind, String(fields.UserId)) as Document<UserFields>;
    return { ...shown(user, found, call), JoinDate: fields.JoinDate };
  });
};

/** Groups of users, whose policies are their users' as well. */
export const groups: CloudPart = part([group, membership], {
  ram: {
    CreateGroup: createGroup,
    GetGroup: getGroup,
    ListGroups: inPages(list(group, { everywhere: true })),
    UpdateGroup: updateGroup,
    DeleteGroup: deleteGroup,
    AddUserToGroup: addUserToGroup,
    RemoveUserFromGroup: removeUserFromGroup,
    ListGroupsForUser: listGroupsForUser,
    ListUsersForGroup: inPages(listUsersForGroup),
  },
});
