import type { Operation } from '../catalogue/product.ts';
import { resources } from '../cloud/cloud.ts';
import type { Resource } from '../cloud/kit/resource.ts';
import type { Settings } from '../options.ts';
import { isRecord, textOf, type Value, type Values } from '../params/value.ts';
import type { Document } from '../state/document.ts';
import type { State } from '../state/state.ts';
import { listOf, type Signer } from './circumstances.ts';
import { ramResources } from './ram-resources.ts';
import { correctedResources, toldResources } from './told-resources.ts';

/** What a call acts on, as far as policies are concerned. */
export interface CalledResource {
  readonly arn: string;
  /** What is stored of it, where it is one that exists. */
  readonly document?: Document | undefined;
}

/** A call before it acts. */
export interface Called {
  readonly operation: Operation;
  readonly parameters: Values;
  readonly state: State;
  readonly settings: Settings;
  readonly signer: Signer;
}

/** Returns the product's name as policies spell it. */
export function serviceOf({ product }: Operation): string {
  return product.name.toLowerCase();
}

/**
 * Returns everything that a caller has to be allowed to do an operation on: what is documented for it, with the ids that were sent,
 * or else the resources whose ids were sent. A resource that the call does not name is not asked for; where it names none at all,
 * it acts on all of a kind or of the product.
 */
export function calledResources(called: Called): readonly CalledResource[] {
  const { operation, parameters, settings, signer } = called;
  const service = serviceOf(operation);
  if (service === 'sts') return [{ arn: textOf(parameters, 'RoleArn') ?? '*' }];
  if (service === 'ram') {
    const { accountId } = settings;
    return ramResources(operation.action, parameters, { accountId, signer }).map((arn) => ({ arn }));
  }
  const told = toldOf(called, service);
  const found = told.length > 0 ? documented(called, told) : derived(called);
  return found.length > 0 ? found : [{ arn: arnOf(called, service, '*') }];
}

function toldOf({ operation, parameters }: Called, service: string): readonly string[] {
  const corrected = correctedResources(service, operation.action);
  const documented = corrected.length > 0 ? corrected : operation.resources;
  return documented.length > 0 ? documented : toldResources(service, operation.action, parameters);
}

/** A pattern of the documentation, taken apart: `acs:<service>:<region>:<account>:<kind>/<id>`. */
interface Pattern {
  readonly service: string;
  readonly region: string;
  readonly kind: string;
  /** The name of the parameter with the id, or nothing where all of the kind are meant. */
  readonly idName: string | undefined;
}

function readPattern(text: string): Pattern {
  const [, service = '', region = '', , ...rest] = text.split(':');
  const [kind = '', id = ''] = rest.join(':').split('/');
  return { service, region, kind, idName: /^\{(\w+)\}$/.exec(id)?.[1] };
}

function documented(called: Called, told: readonly string[]): readonly CalledResource[] {
  const { operation } = called;
  const patterns = told.map(readPattern);
  const named = patterns.flatMap((pattern) => namedBy(called, pattern));
  const whole = patterns.filter(({ idName, kind }) => {
    const isNamed = patterns.some((one) => one.kind === kind && idsFor(called, one.idName).length > 0);
    // A list that names some looks at these; a copy of one makes another one.
    return idName === undefined && !(operation.isRead && isNamed);
  });
  const found = [...named, ...whole.map((pattern) => ({ arn: allOf(called, pattern) }))];
  if (found.length > 0) return found;
  return patterns.map((pattern) => ({ arn: allOf(called, pattern) }));
}

function allOf(called: Called, { service, region, kind }: Pattern): string {
  const { settings } = called;
  if (kind === '*') return `acs:${service}:*:${settings.accountId}:*`;
  const word = fill(called, kind);
  return arnOf(called, service, `${word}/*`, regionIn(called, region));
}

function namedBy(called: Called, pattern: Pattern): readonly CalledResource[] {
  const { service, region, idName } = pattern;
  return idsFor(called, idName).map((id) => {
    // The id tells the kind better than the documentation, which has slips such as `instance/{diskId}`.
    const known = resources.find(
      (one) => one.idField.toLowerCase() === idName?.toLowerCase() && arnServiceOf(one) === service,
    );
    const word = known === undefined ? fill(called, pattern.kind) : arnWordOf(known);
    return resourceOf(called, service, word, id, regionIn(called, region));
  });
}

/** The ids that a call names itself, and else those of what owns the parts that it names. */
function idsFor({ parameters, state }: Called, idName: string | undefined): readonly string[] {
  const ids = idsOf(parameters, idName);
  if (ids.length > 0 || idName === undefined) return ids;
  const owners = resources.flatMap(({ kind, idField, owner }) => {
    if (owner?.toLowerCase() !== idName.toLowerCase()) return [];
    return idsOf(parameters, idField).map((id) => state.get(kind, id)?.fields[owner]);
  });
  return [...new Set(owners)].filter((id) => typeof id === 'string');
}

/** Fills a kind that a parameter names, as those of the tag operations do. */
function fill({ parameters }: Called, kind: string): string {
  const [, name] = /^\{(\w+)\}$/.exec(kind) ?? [];
  return name === undefined ? kind : (idsOf(parameters, name)[0] ?? '*').toLowerCase();
}

/** The region that a pattern names by another parameter than `RegionId`. */
function regionIn({ parameters }: Called, region: string): string | undefined {
  const [, name] = /^\{(\w+)\}$/.exec(region) ?? [];
  return name === undefined || name === 'regionId' ? undefined : idsOf(parameters, name)[0];
}

/** Where nothing is documented, the parameters that are called like ids tell the resources, and else the operation's name. */
function derived(called: Called): readonly CalledResource[] {
  const { operation, parameters } = called;
  const service = serviceOf(operation);
  const own = resources.filter((one) => arnServiceOf(one) === service);
  const meant = own.find(({ idField }) => isAbout(operation.action, stemOf(idField)));
  const isCreated = operation.action.startsWith('Create') ? meant : undefined;
  const named = own
    .filter((one) => one !== isCreated)
    .flatMap((one) =>
      idsOf(parameters, one.idField).map((id) => resourceOf(called, service, arnWordOf(one), id)),
    );
  const isWhole = meant !== undefined && (meant === isCreated || named.length === 0);
  return isWhole ? [...named, { arn: arnOf(called, service, `${arnWordOf(meant)}/*`) }] : named;
}

function stemOf(idField: string): string {
  return idField.replace(/(Id|Name)$/, '');
}

/** `DescribeVSwitches` is about vSwitches. */
function isAbout(action: string, stem: string): boolean {
  const noun = action.replace(/^[A-Z][a-z]+/, '').replace(/(List|Attributes?|FullStatus|Usage|Ex)$/, '');
  return noun === stem || noun === `${stem}s` || noun === `${stem}es`;
}

function arnServiceOf({ arnService, kind }: Resource): string {
  return arnService ?? kind.slice(0, kind.indexOf('/'));
}

function resourceOf(
  called: Called,
  service: string,
  word: string,
  id: string,
  region?: string,
): CalledResource {
  const { state, parameters, settings } = called;
  const kinds = resources.filter((one) => arnWordOf(one) === word && arnServiceOf(one) === service);
  const place = region ?? sentRegion(parameters) ?? settings.defaultRegion;
  const document = kinds
    .flatMap(({ kind }) => state.get(kind, id) ?? state.get(kind, `${place}/${id}`) ?? [])
    .at(0);
  const where = region ?? sentRegion(parameters) ?? (document?.region || undefined);
  return { arn: arnOf(called, service, `${word}/${id}`, where), document };
}

function arnOf({ parameters, settings }: Called, service: string, what: string, region?: string): string {
  const place = region ?? sentRegion(parameters) ?? settings.defaultRegion;
  return `acs:${service}:${place}:${settings.accountId}:${what}`;
}

/** Some operations spell the parameter with a small letter. */
function sentRegion(parameters: Values): string | undefined {
  return textOf(parameters, 'RegionId') ?? textOf(parameters, 'regionId');
}

/** No id is longer; what a policy says of a longer one is the same as of its beginning. */
const longestId = 256;

/**
 * Returns the ids that a call names by a parameter, whatever the case of its name: as a text, as a list, or as a list in JSON under
 * the plural of the name.
 */
function idsOf(parameters: Values, name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  const wanted = [name.toLowerCase(), `${name.toLowerCase()}s`];
  const direct = Object.entries(parameters).flatMap(([key, value]) => {
    if (!wanted.includes(key.toLowerCase()) || value === null || value === undefined) return [];
    const list = listOf(value);
    if (list.length > 0) return list;
    return typeof value === 'string' ? value.split(',') : [value];
  });
  return [...direct, ...idsWithin(parameters, name)]
    .flatMap((id) => (typeof id === 'string' || typeof id === 'number' ? String(id).trim() : []))
    .filter((id) => id !== '')
    .map((id) => id.slice(0, longestId));
}

/** The lists of servers that balancers and their groups are sent. */
const serverLists = [
  'BackendServers',
  'NewBackendServers',
  'OldBackendServers',
  'MasterSlaveBackendServers',
] as const;

/** Some lists pair ids with others: the servers of balancers, and the disks with their snapshots. */
function idsWithin(parameters: Values, name: string): readonly Value[] {
  const members = (list: Value | undefined, member: string): readonly Value[] =>
    listOf(list)
      .filter(isRecord)
      .map((pair) => pair[member] ?? '');
  if (name === 'instanceId') return serverLists.flatMap((list) => members(parameters[list], 'ServerId'));
  return name === 'DiskId' || name === 'SnapshotId' ? members(parameters.Disk, name) : [];
}

/** What a kind of resource is called in ARNs. */
function arnWordOf({ arnWord, word }: Resource): string {
  return arnWord ?? word;
}
