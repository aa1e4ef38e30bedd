import { resources } from '../cloud/cloud.ts';
import type { Resource } from '../cloud/kit/resource.ts';
import { type Document, gone } from '../state/document.ts';
import type { State } from '../state/state.ts';
import { withoutSecrets } from './hidden.ts';
import type {
  KindInfo,
  KindList,
  ResourceDetail,
  ResourceFilter,
  ResourcePage,
  ResourceSummary,
  StatusPhase,
} from './resource-info.ts';

/** Counts the resources of each kind. */
export function kindsOf(state: State): KindList {
  const kinds = resources.map(({ kind }): KindInfo => {
    const all = state.posting(kind, '');
    return { kind, total: all.length, regions: Object.fromEntries(perRegion(state, kind, all)) };
  });
  return { total: kinds.reduce((sum, { total }) => sum + total, 0), kinds };
}

/** A region that is found once is counted by its index, so that only the first of each region is looked for. */
function perRegion(state: State, kind: string, all: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let counted = 0;
  for (const sequence of all) {
    if (counted === all.length) break;
    const region = state.bySequence(sequence)?.region;
    if (region === undefined || (region !== '' && counts.has(region))) continue;
    const more = region === '' ? 1 : state.posting(kind, region).length;
    counts.set(region, (counts.get(region) ?? 0) + more);
    counted += more;
  }
  return counts;
}

/** Finds a kind of resource by its name. */
export function kindNamed(name: string): Resource | undefined {
  return resources.find(({ kind }) => kind === name);
}

/** Returns a page of the resources of a kind, the newest first. */
export function pageOf(state: State, resource: Resource, filter: ResourceFilter): ResourcePage {
  const { kind, statusField } = resource;
  const { region = '', status, find = '', offset = 0, limit = 50 } = filter;
  const inRegion = state.posting(kind, region);
  const withStatus =
    status === undefined || statusField === undefined
      ? inRegion
      : state.posting(kind, region, statusField, status);
  const found = find === '' ? withStatus : withStatus.filter(contains(state, resource, find.toLowerCase()));
  const end = Math.max(0, found.length - offset);
  const page = found.slice(Math.max(0, end - limit), end).reverse();
  return {
    kind,
    total: found.length,
    offset,
    items: page.flatMap((sequence) => state.bySequence(sequence) ?? []).map(summarizer(resource)),
    statuses: statusField === undefined ? {} : countStatuses(state, inRegion),
  };
}

function contains(state: State, resource: Resource, wanted: string): (sequence: number) => boolean {
  return (sequence) => {
    const document = state.bySequence(sequence);
    if (document === undefined) return false;
    const texts = [document.id, nameOf(resource, document) ?? '', ...Object.entries(document.tags).flat()];
    return texts.some((text) => text.toLowerCase().includes(wanted));
  };
}

function countStatuses(state: State, all: readonly number[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const sequence of all) {
    const status = state.bySequence(sequence)?.phases[0]?.value;
    if (status !== undefined) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

function summarizer(resource: Resource): (document: Document) => ResourceSummary {
  return (document) => {
    const { id, region, phases, createdAt, tags } = document;
    const name = nameOf(resource, document);
    const status = resource.statusField === undefined ? undefined : phases[0]?.value;
    return {
      id,
      ...(name === undefined ? {} : { name }),
      region,
      ...(status === undefined ? {} : { status }),
      createdAt: new Date(createdAt).toISOString(),
      tags,
    };
  };
}

/** Most are named after their id: the name of `InstanceId` stands in `InstanceName`. */
function nameOf({ idField }: Resource, { fields }: Document): string | undefined {
  const names = [idField.replace(/Id$/, 'Name'), 'Name', 'DisplayName'];
  const name = names.map((field) => fields[field]).find((value) => typeof value === 'string' && value !== '');
  return name === undefined ? undefined : String(name);
}

/** Tells all that is stored of a resource. */
export function resourceDetailOf(resource: Resource, document: Document): ResourceDetail {
  return {
    kind: resource.kind,
    ...summarizer(resource)(document),
    fields: withoutSecrets({ [resource.idField]: document.id, ...document.fields }),
    next: phasesOf(document),
  };
}

function phasesOf({ phases }: Document): readonly StatusPhase[] {
  const ends = phases.filter(({ until }) => Number.isFinite(until));
  return ends.map(({ until }, index) => {
    const next = phases[index + 1]?.value;
    return {
      ...(next === undefined || next === gone ? {} : { status: next }),
      from: new Date(until).toISOString(),
    };
  });
}
