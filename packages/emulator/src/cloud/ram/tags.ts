import type { Document } from '../../state/document.ts';
import {
  allWith,
  type CloudCall,
  flag,
  hasTag,
  need,
  records,
  refusal,
  text,
  texts,
  update,
} from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { tagRows } from '../kit/tag-rows.ts';
import { pairKey, readTags, withinLimit } from '../kit/tags.ts';
import { missing, pageSize } from './finding.ts';
import { policy, policyId, role } from './model.ts';

const taggable = {
  role: { kind: role.kind, idOf: (name: string) => name, code: 'EntityNotExist.Role' },
  policy: {
    kind: policy.kind,
    idOf: (name: string) => policyId('Custom', name),
    code: 'EntityNotExist.Policy',
  },
} as const;

type Type = keyof typeof taggable;

function typeOf(call: CloudCall): Type {
  const type = need(call, 'ResourceType').toLowerCase();
  if (type === 'role' || type === 'policy') return type;
  throw refusal(call, 'InvalidParameter.ResourceType', 'ResourceType must be role or policy.', 400);
}

const mostNames = 50;
const mostTags = 20;

function resourcesNamed(call: CloudCall, type: Type): readonly Document[] {
  const { kind, idOf, code } = taggable[type];
  const names = texts(call, 'ResourceNames');
  if (names.length > mostNames) {
    throw refusal(call, 'NumberExceed.ResourceIds', `A call can name ${mostNames} resources.`, 400);
  }
  return names.map((name) => {
    const found = call.state.get(kind, idOf(name));
    if (found === undefined) throw missing(call, code, `${type} ${name}`);
    return found;
  });
}

function allOf(call: CloudCall, type: Type): readonly Document[] {
  return type === 'role' ? allWith(call, role) : allWith(call, policy);
}

function neededResources(call: CloudCall): readonly Document[] {
  const found = resourcesNamed(call, typeOf(call));
  if (found.length > 0) return found;
  throw refusal(call, 'MissingParameter.ResourceNames', 'ResourceNames is missing.', 400);
}

/** Refuses more tags or keys than one call can name. */
function checkTags(call: CloudCall, named: readonly unknown[]): void {
  if (named.length <= mostTags) return;
  throw refusal(call, 'NumberExceed.Tags', `A call can name ${mostTags} tags.`, 400);
}

const tagResources: CloudBehaviour = (call) => {
  const tags = readTags(call);
  for (const one of neededResources(call)) {
    update(call, one, { tags: withinLimit(call, { ...one.tags, ...tags }) });
  }
  return {};
};

const untagResources: CloudBehaviour = (call) => {
  const keys = new Set(texts(call, 'TagKeys'));
  checkTags(call, [...keys]);
  const isAll = keys.size === 0 && flag(call, 'All') === true;
  for (const one of neededResources(call)) {
    const kept = Object.entries(one.tags).filter(([key]) => !isAll && !keys.has(key));
    update(call, one, { tags: Object.fromEntries(kept) });
  }
  return {};
};

/** Lists the tags of the resources that a call names, or of all of a type, that have all the tags it asks for. */
const listTagResources: CloudBehaviour = (call) => {
  const type = typeOf(call);
  const named = resourcesNamed(call, type);
  const wanted = records(call, 'Tag').map((pair) => ({
    key: pairKey(pair) ?? '',
    value: text({ ...call, parameters: pair }, 'Value'),
  }));
  checkTags(call, wanted);
  const candidates = named.length > 0 ? named : allOf(call, type);
  const found = candidates.filter((one) => wanted.every(({ key, value }) => hasTag(one, key, value)));
  const order = [...new Set(found.map(({ sequence }) => sequence))].sort((one, other) => one - other);
  return tagRows(call, order, {
    size: pageSize(call, 'PageSize'),
    nameOf: ({ id }) => ({ ResourceType: type, ResourceName: id.replace('Custom/', '') }),
  });
};

/** The tags of roles and policies. */
export const ramTags: CloudPart = part([], {
  ram: {
    TagResources: tagResources,
    UntagResources: untagResources,
    ListTagResources: listTagResources,
  },
});
