import { type Collection, collection } from './collection.ts';
import type { Target } from './ram-operations.ts';
import type { Timeline } from './timeline.ts';

// What the cloud should hold, in the plainest form: maps, and objects that name each other.

export type Tags = Map<string, string>;

export interface Vpc {
  readonly id: string;
  readonly block: string;
  name: string;
  readonly states: Timeline;
  readonly tags: Tags;
}

export interface VSwitch {
  readonly id: string;
  readonly vpc: Vpc;
  readonly zone: string;
  readonly block: string;
  readonly states: Timeline;
  readonly tags: Tags;
}

export interface SecurityGroup {
  readonly id: string;
  readonly vpc: Vpc;
  name: string;
  readonly type: string;
  /** The groups that its rules let in. */
  readonly lets: Set<SecurityGroup>;
  /** The ports that its other rules open to everybody. */
  readonly ports: Set<number>;
  readonly tags: Tags;
}

export interface Instance {
  readonly id: string;
  name: string;
  vSwitch: VSwitch;
  groups: Set<SecurityGroup>;
  states: Timeline;
  isProtected: boolean;
  /** When it ends by itself, in milliseconds. */
  endsAt: number;
  readonly tags: Tags;
}

export interface Balancer {
  readonly id: string;
  name: string;
  /** A public one is in none. */
  readonly vSwitch: VSwitch | undefined;
  status: string;
  isProtected: boolean;
  /** The weights of its default backends. */
  readonly backends: Map<Instance, number>;
  /** By protocol and port: `tcp/80`. */
  readonly listeners: Map<string, Listener>;
  readonly tags: Tags;
}

export interface Listener {
  readonly protocol: string;
  readonly port: number;
  scheduler: string;
  serverGroup: ServerGroup | undefined;
  states: Timeline;
}

export interface ServerGroup {
  readonly id: string;
  readonly balancer: Balancer;
  name: string;
  /** By instance and port. */
  readonly servers: Map<string, GroupServer>;
}

export interface GroupServer {
  readonly instance: Instance;
  readonly port: number;
  readonly weight: number;
}

/** A user, a group or a role: what policies can be attached to. */
export interface Principal {
  readonly kind: Target;
  name: string;
  readonly policies: Set<Policy>;
}

export interface User extends Principal {
  readonly groups: Set<Principal>;
  readonly accessKeys: Set<string>;
}

export interface Policy {
  readonly name: string;
  readonly type: 'Custom' | 'System';
  readonly versions: string[];
  /** How many versions it ever had. */
  made: number;
  defaultVersion: string;
}

/** Everything that the model remembers. */
export interface Model {
  now: number;
  /** How many commands ran. */
  steps: number;
  /** What was done, for the report of a failure. */
  readonly trace: string[];
  readonly vpcs: Collection<Vpc>;
  readonly vSwitches: Collection<VSwitch>;
  readonly securityGroups: Collection<SecurityGroup>;
  readonly instances: Collection<Instance>;
  readonly balancers: Collection<Balancer>;
  readonly serverGroups: Collection<ServerGroup>;
  /** RAM's by their names. */
  readonly users: Map<string, User>;
  readonly userGroups: Map<string, Principal>;
  readonly roles: Map<string, Principal>;
  readonly policies: Map<string, Policy>;
}

/** Makes the model of an empty cloud. */
export function emptyModel(now: number): Model {
  return {
    now,
    steps: 0,
    trace: [],
    vpcs: collection('vpc'),
    vSwitches: collection('vsw'),
    securityGroups: collection('sg'),
    instances: collection('i'),
    balancers: collection('lb'),
    serverGroups: collection('rsp'),
    users: new Map(),
    userGroups: new Map(),
    roles: new Map(),
    policies: new Map(),
  };
}
