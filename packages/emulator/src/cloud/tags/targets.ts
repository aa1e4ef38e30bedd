import type { Document } from '../../state/document.ts';
import { allWith, type CloudCall, lookUp, need, refusal, regionOf, texts } from '../kit/cloud-call.ts';
import type { Resource } from '../kit/resource.ts';
import type { TagCodes, TagProduct } from './rules.ts';

const mostIds = 50;

/** The resources of a product that can have tags, as the tag operations find them. */
export interface Taggable {
  readonly product: TagProduct;
  readonly resources: readonly Resource[];
  /**
   * Returns the resources that a type stands for; none where there is no such type. The spelling of a type differs from product to
   * product, and one type can be several resources: certificates of servers and of authorities.
   */
  ofType(type: string): readonly Resource[];
}

/** Chooses the resources of a product out of all. */
export function taggable(product: TagProduct, all: readonly Resource[]): Taggable {
  const resources = all.filter(({ kind }) => kind.startsWith(`${product}/`));
  return {
    product,
    resources,
    ofType: (type) => resources.filter(({ word }) => plain(word) === plain(type)),
  };
}

function plain(word: string): string {
  return word.replaceAll(/[-_]/g, '').toLowerCase();
}

/** Every word that ECS and SLB have for a type, whether there are resources of it here or not. */
const words: Readonly<Record<TagProduct, ReadonlySet<string>>> = {
  ecs: new Set(
    (
      'instance disk snapshot image securitygroup volume eni ddh ddhcluster keypair launchtemplate ' +
      'reservedinstance snapshotpolicy elasticityassurance capacityreservation command invocation ' +
      'activation managedinstance'
    ).split(' '),
  ),
  slb: new Set('instance certificate acl listener vservergroup masterslaveservergroup'.split(' ')),
  vpc: new Set(),
};

/** Returns the resources of the type that a call names; none where there can be none of it here. */
export function typeOf(call: CloudCall, all: Taggable, codes: TagCodes): readonly Resource[] {
  const type = need(call, 'ResourceType');
  const found = all.ofType(type);
  if (found.length > 0 || words[all.product].has(type)) return found;
  throw refusal(call, codes.unknownType, `${type} is no type of a resource.`, 404);
}

/** Returns the document with an id that answers show: images have another one within the state. */
export function lookUpShown(call: CloudCall, resource: Resource, id: string): Document | undefined {
  const region = regionOf(call);
  const [indexed] = resource.indexes.includes(resource.idField)
    ? allWith(call, resource, resource.idField, id, region)
    : [];
  return lookUp(call, resource, id, region) ?? lookUp(call, resource, `${region}/${id}`, region) ?? indexed;
}

/** Returns the id of a document as answers show it. */
export function shownId({ resources }: Taggable, { kind, id, fields, region }: Document): string {
  const told = fields[resources.find((one) => one.kind === kind)?.idField ?? ''];
  if (typeof told === 'string' && told !== '') return told;
  return region !== '' && id.startsWith(`${region}/`) ? id.slice(region.length + 1) : id;
}

/** Returns what a call is about, all of which has to be there. */
export function targetsOf(call: CloudCall, all: Taggable, codes: TagCodes): readonly Document[] {
  const resources = typeOf(call, all, codes);
  return readIds(call, codes).map((id) => targetOf(call, resources, id, codes));
}

/** Returns the different ids that a call names. */
export function readIds(call: CloudCall, codes: TagCodes): readonly string[] {
  const ids = [...new Set(texts(call, 'ResourceId'))];
  if (ids.length <= mostIds) return ids;
  throw refusal(call, codes.tooManyIds, `A call can name ${mostIds} resources.`, 400);
}

/** Returns one document by the id that answers show, or refuses an id that is not there. */
export function targetOf(
  call: CloudCall,
  resources: readonly Resource[],
  id: string,
  codes: TagCodes,
): Document {
  const [found] = resources.flatMap((resource) => lookUpShown(call, resource, id) ?? []);
  if (found !== undefined) return found;
  throw refusal(call, codes.unknownId, `The resource ${id} does not exist.`, 404);
}
