import { isRecord, textOf } from '../../../params/value.ts';
import { type Document, statusOf } from '../../../state/document.ts';
import { type CloudCall, need, records, refusal, regionOf, text, texts } from '../../kit/cloud-call.ts';
import { type Condition, type Filter, field, isLike, where } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { shown } from '../../kit/resource.ts';
import { kindOf } from '../instances/types.ts';
import { byTime, unlessAll } from '../storage/filters.ts';
import { newestOf } from './find.ts';
import { image, imageKey } from './model.ts';
import { supports } from './supported-types.ts';
import { systemImages } from './system-images.ts';
import { imageIdOf } from './views.ts';

/** What parameters take that are not one word of many, and how others are refused. */
const words: Readonly<Record<string, readonly [code: string, status: number, ...words: string[]]>> = {
  OSType: ['InvalidOSType', 404, 'windows', 'linux'],
  Architecture: ['InvalidArchitecture', 404, 'i386', 'x86_64', 'arm64'],
  Usage: ['InvalidUsage', 404, 'instance', 'none'],
  ActionType: ['InvalidParamter', 400, 'CreateEcs', 'ChangeOS'],
  ImageOwnerAlias: [
    'InvalidImageOwnerAlias.ValueNotSupported',
    400,
    'system',
    'self',
    'others',
    'marketplace',
  ],
};

function checkWords(call: CloudCall): void {
  for (const [name, [code, status, ...known]] of Object.entries(words)) {
    const value = text(call, name);
    if (value === undefined || known.includes(value)) continue;
    throw refusal(call, code, `${name} is one of ${known.join(', ')}, not ${value.slice(0, 64)}.`, status);
  }
  if (text(call, 'Usable') === undefined || text(call, 'Status') !== undefined) return;
  throw refusal(call, 'InvalidParamter', 'Usable needs Status.', 400);
}

/** The keys of `Filter.N` that ask for what an image can do while an instance runs. */
const features = ['CpuOnlineUpgrade', 'CpuOnlineDowngrade', 'MemoryOnlineUpgrade', 'MemoryOnlineDowngrade'];
const creationTime = byTime(['NetworkType', ...features]);

const byFilters: Filter = (call, parameter, resource) => {
  const time = creationTime(call, parameter, resource);
  const wanted = records(call, parameter).flatMap((pair) => {
    const key = textOf(pair, 'Key') ?? '';
    return features.includes(key) ? [[key, textOf(pair, 'Value')] as const] : [];
  });
  return {
    test: (document) => {
      const { Features } = document.fields;
      const has = isRecord(Features) ? Features : {};
      const isAble = wanted.every(([key, value]) => (has[key] ?? 'unsupported') === value);
      return isAble && (time === undefined || time.test(document));
    },
  };
};

/** The ids that answers show are not those of the documents. */
const byId: Filter = (call, parameter) => {
  const ids = new Set(texts(call, parameter));
  if (ids.size === 0) return undefined;
  return {
    posting: (region) =>
      [...ids]
        .flatMap((id) => call.state.get(image.kind, imageKey(region, id))?.sequence ?? [])
        .sort((one, other) => one - other),
    isWhole: true,
    test: (document) => ids.has(imageIdOf(document)),
  };
};

/** Community images are those of others, even where the account has published them itself. */
const byOwner: Filter = (call, parameter, resource) =>
  text(call, parameter) === 'others' && text(call, 'IsPublic') === 'true'
    ? undefined
    : field('ImageOwnerAlias')(call, parameter, resource);

const community: Filter = (call, parameter) =>
  text(call, parameter) === 'true'
    ? { test: ({ fields }) => fields.IsPublic === true && fields.ImageOwnerAlias !== 'system' }
    : undefined;

const byInstanceType: Filter = (call, parameter) => {
  const type = text(call, parameter);
  if (type === undefined) return undefined;
  const { InstanceType } = kindOf(call, type);
  return { test: ({ fields }) => supports(String(fields.Architecture), InstanceType) };
};

const available = (call: CloudCall): Condition => ({
  posting: (region) => call.state.posting(image.kind, region, 'Status', 'Available'),
  isWhole: true,
  test: (document: Document) => statusOf(document) === 'Available',
});

/** Lists images, the vendor's first; only those that are available, unless the call asks for others. */
export const describeImages: CloudBehaviour = list(image, {
  standing: (call) => systemImages(regionOf(call)),
  always: (call) => {
    checkWords(call);
    return text(call, 'Status') === undefined ? [available(call)] : [];
  },
  filters: {
    ImageId: byId,
    ImageName: where(({ fields }, name) => isLike(String(fields.ImageName), `*${name}*`)),
    ImageOwnerAlias: byOwner,
    IsPublic: community,
    InstanceType: byInstanceType,
    SnapshotId: field('SnapshotIds'),
    Status: unlessAll('Status'),
    Filter: byFilters,
  },
  beside: (call) => ({ RegionId: regionOf(call) }),
});

/** Shows the newest available image of a family; nothing where there is none. */
export const describeImageFromFamily: CloudBehaviour = (call) => {
  const found = newestOf(call, regionOf(call), need(call, 'ImageFamily'));
  return found === undefined ? {} : { Image: shown(image, found, call) };
};
