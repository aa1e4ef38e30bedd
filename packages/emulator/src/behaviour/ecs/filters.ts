import { recordsOf, textOf, type Values } from '../../params/value.ts';
import { invalidParameter } from '../../refusal.ts';
import { type Instance, statusAt } from './instance.ts';

/** Tells whether an instance belongs into a list. */
export type Filter = (instance: Instance) => boolean;

/** Parameters that are compared with the instance's field of the same name. */
const equalFields = [
  'DeviceAvailable',
  'HpcClusterId',
  'ImageId',
  'InstanceChargeType',
  'InstanceNetworkType',
  'InstanceType',
  'InstanceTypeFamily',
  'InternetChargeType',
  'IoOptimized',
  'KeyPairName',
  'ResourceGroupId',
  'ZoneId',
];

/** Parameters that hold a JSON list, and what of an instance has to be in it. */
const lists: readonly (readonly [string, (instance: Instance) => readonly string[]])[] = [
  ['InstanceIds', ({ id }) => [id]],
  ['PrivateIpAddresses', ({ fields }) => fields.VpcAttributes.PrivateIpAddress.IpAddress],
  ['PublicIpAddresses', () => []],
  ['InnerIpAddresses', () => []],
  ['EipAddresses', () => []],
];

/** Reads the filters of a call; an instance has to pass them all. */
export function readFilters(parameters: Values, now: number): Filter {
  const filters = [
    ...equalFields.map((name) => equals(parameters[name], ({ fields }) => fields[name])),
    equals(textOf(parameters, 'Status'), (instance) => statusAt(instance, now)),
    equals(textOf(parameters, 'VpcId'), ({ fields }) => fields.VpcAttributes.VpcId),
    equals(textOf(parameters, 'VSwitchId'), ({ fields }) => fields.VpcAttributes.VSwitchId),
    ...lists.map(([name, values]) => isListed(parameters, name, values)),
    isInGroup(textOf(parameters, 'SecurityGroupId')),
    hasName(textOf(parameters, 'InstanceName')),
    ...recordsOf(parameters, 'Tag').map(hasTag),
  ].filter((filter) => filter !== undefined);
  return (instance) => filters.every((filter) => filter(instance));
}

function equals(wanted: unknown, field: (instance: Instance) => unknown): Filter | undefined {
  return wanted === undefined || wanted === '' ? undefined : (instance) => field(instance) === wanted;
}

function isListed(
  parameters: Values,
  name: string,
  values: (instance: Instance) => readonly string[],
): Filter | undefined {
  const text = textOf(parameters, name);
  if (text === undefined) return undefined;
  const wanted = new Set(readList(name, text));
  return (instance) => values(instance).some((value) => wanted.has(value));
}

function readList(name: string, text: string): unknown[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw invalidParameter(name, 'is not valid JSON');
  }
  if (!Array.isArray(list) || list.length > 100) {
    throw invalidParameter(name, 'must be a JSON list of 100 items at most');
  }
  return list;
}

function isInGroup(group: string | undefined): Filter | undefined {
  return group === undefined
    ? undefined
    : ({ fields }) => fields.SecurityGroupIds.SecurityGroupId.includes(group);
}

/** A `*` in a name stands for any text. */
function hasName(pattern: string | undefined): Filter | undefined {
  if (pattern === undefined) return undefined;
  const parts = pattern.split('*');
  return ({ fields }) => isMatch(fields.InstanceName, parts);
}

/** Looks for the parts one after the other: unlike a regular expression, this is quick for every pattern. */
function isMatch(name: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts;
  const last = others.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const part of others) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}

function hasTag(tag: Values): Filter {
  const key = textOf(tag, 'Key');
  const value = textOf(tag, 'Value');
  return ({ fields }) =>
    fields.Tags.Tag.some(
      ({ TagKey, TagValue }) =>
        (key === undefined || TagKey === key) && (value === undefined || TagValue === value),
    );
}
