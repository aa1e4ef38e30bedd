import type { Placement } from '../codec/placement.ts';

/** One network's or region's host name. */
export interface ServiceEndpoints {
  /**
   * Host name patterns by network (`public`, `vpc`, …) with `{regionId}` in them; they serve every region that `regions`
   * does not list. A pattern without the placeholder is a product with one central host.
   */
  readonly patterns: Readonly<Record<string, string>>;
  /** Hosts by network, then by region, where they differ from the pattern. */
  readonly regions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** One version of one product: what its operations have in common. */
export interface Service {
  /** The product's name on the wire, for example `Ecs`. */
  readonly product: string;
  /** The API version, for example `2014-05-26`. */
  readonly version: string;
  /** `RPC`: one path, the operation is a header. `ROA`: resource paths and JSON bodies. Default: `RPC`. */
  readonly style?: 'ROA';
  readonly endpoints: ServiceEndpoints;
  /** `restPlacement` where an operation has a path, or a parameter outside query and form. Default: none has. */
  readonly placement?: Placement;
}
