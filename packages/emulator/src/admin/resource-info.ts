/** A kind of resource, and how many there are. */
export interface KindInfo {
  /** The product and the type, for example `ecs/instance`. */
  readonly kind: string;
  readonly total: number;
  /** How many each region has; the empty name is for what belongs to no region. */
  readonly regions: Readonly<Record<string, number>>;
}

/** Every kind of resource. */
export interface KindList {
  readonly total: number;
  readonly kinds: readonly KindInfo[];
}

/** A resource in a list. */
export interface ResourceSummary {
  readonly id: string;
  readonly name?: string;
  /** Empty where it belongs to no region. */
  readonly region: string;
  /** Where it has one. */
  readonly status?: string;
  readonly createdAt: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** A page of the resources of a kind. */
export interface ResourcePage {
  readonly kind: string;
  /** How many fit what was asked for. */
  readonly total: number;
  readonly offset: number;
  readonly items: readonly ResourceSummary[];
  /** How many of the kind have each status, in the region that was asked for. */
  readonly statuses: Readonly<Record<string, number>>;
}

/** What a resource becomes by itself. */
export interface StatusPhase {
  /** The status; none where the resource is gone from then on. */
  readonly status?: string;
  readonly from: string;
}

/** All that is stored of a resource. */
export interface ResourceDetail extends ResourceSummary {
  readonly kind: string;
  /** What it has by the names of the API; `<hidden>` stands for secrets. */
  readonly fields: unknown;
  /** The statuses to come, by the emulator's clock. */
  readonly next: readonly StatusPhase[];
}

/** Which resources of a kind are asked for. */
export interface ResourceFilter {
  readonly region?: string;
  readonly status?: string;
  /** A part of the id, the name or a tag; its case does not matter. */
  readonly find?: string;
  readonly offset?: number;
  /** From 1 to 500. Default: 50. */
  readonly limit?: number;
}
