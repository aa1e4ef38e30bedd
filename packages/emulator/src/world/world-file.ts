import { readFileSync } from 'node:fs';
import { isRecord } from '../params/value.ts';
import { readDocuments, type WrittenDocuments } from '../state/written-documents.ts';
import { parseYaml } from './parse-yaml.ts';

/** One thing that a world has: the parameters of the operation that makes it, and what the others call it. */
export interface WorldEntry {
  /** Where it stands in the file, for people: `instances[2]`. */
  readonly place: string;
  /** The operation that makes it, for example `vpc CreateVpc`. */
  readonly operation: string;
  /** Where the answer has its id; an empty text where nobody said it. */
  readonly id: string;
  /** What later entries call it: `$net` is its id then, `$net.VRouterId` another value of the answer. */
  readonly name: string | undefined;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A section of a file: the operation that makes an entry, and where its answer has the entry's id. */
interface Section {
  readonly operation: string;
  readonly id: string;
}

/** The sections of a file in the order in which they are made. */
export const sections: Readonly<Record<string, Section>> = {
  policies: { operation: 'ram CreatePolicy', id: 'Policy.PolicyName' },
  groups: { operation: 'ram CreateGroup', id: 'Group.GroupName' },
  users: { operation: 'ram CreateUser', id: 'User.UserName' },
  accessKeys: { operation: 'ram CreateAccessKey', id: 'AccessKey.AccessKeyId' },
  roles: { operation: 'ram CreateRole', id: 'Role.RoleName' },
  userPolicies: { operation: 'ram AttachPolicyToUser', id: 'RequestId' },
  groupPolicies: { operation: 'ram AttachPolicyToGroup', id: 'RequestId' },
  rolePolicies: { operation: 'ram AttachPolicyToRole', id: 'RequestId' },
  vpcs: { operation: 'vpc CreateVpc', id: 'VpcId' },
  vSwitches: { operation: 'vpc CreateVSwitch', id: 'VSwitchId' },
  securityGroups: { operation: 'ecs CreateSecurityGroup', id: 'SecurityGroupId' },
  securityGroupRules: { operation: 'ecs AuthorizeSecurityGroup', id: 'RequestId' },
  keyPairs: { operation: 'ecs ImportKeyPair', id: 'KeyPairName' },
  instances: { operation: 'ecs RunInstances', id: 'InstanceIdSets.InstanceIdSet.0' },
  disks: { operation: 'ecs CreateDisk', id: 'DiskId' },
  eips: { operation: 'vpc AllocateEipAddress', id: 'AllocationId' },
  loadBalancers: { operation: 'slb CreateLoadBalancer', id: 'LoadBalancerId' },
  backends: { operation: 'slb AddBackendServers', id: 'LoadBalancerId' },
  tcpListeners: { operation: 'slb CreateLoadBalancerTCPListener', id: 'RequestId' },
  httpListeners: { operation: 'slb CreateLoadBalancerHTTPListener', id: 'RequestId' },
};

const otherMembers = new Set(['version', 'region', 'calls']);
const version = 1;

/**
 * Reads what a world begins with: a description in YAML, or in JSON, which is YAML as well, or what an emulator has written out.
 * `world.schema.json` in this package describes the former.
 *
 * @throws TypeError that says what is wrong, and where.
 */
export async function readWorldFile(path: string): Promise<readonly WorldEntry[] | WrittenDocuments> {
  const text = textOf(path);
  return isExport(text) ? exported(text, path) : readWorld(await parsed(text, path), path);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new TypeError(`seed: cannot read ${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** A whole state is too large to be read as YAML only to find out that it is one. */
function isExport(text: string): boolean {
  return /^\s*\{\s*"format"\s*:/.test(text);
}

function exported(text: string, path: string): WrittenDocuments {
  try {
    return readDocuments(text, path);
  } catch (error) {
    throw new TypeError(`seed: ${(error as Error).message}`, { cause: error });
  }
}

async function parsed(text: string, path: string): Promise<unknown> {
  return parseYaml(text).catch((error: Error) => {
    throw new TypeError(`seed: ${path} is ${error.message}`, { cause: error });
  });
}

/** Reads the description of a world that is in memory. `file` is what to call it. */
export function readWorld(world: unknown, file: string): readonly WorldEntry[] {
  const fail = (problem: string): never => {
    throw new TypeError(`seed: ${file}: ${problem}`);
  };
  if (!isRecord(world)) return fail('it is no map');
  if (world.version !== version) fail(`"version" has to be ${version}`);
  for (const name of Object.keys(world)) {
    if (!otherMembers.has(name) && !Object.hasOwn(sections, name)) {
      fail(`"${name}" is none of ${[...otherMembers, ...Object.keys(sections)].join(', ')}`);
    }
  }
  const region = world.region ?? 'cn-hangzhou';
  const ofSections = Object.entries(sections).flatMap(([section, { operation, id }]) =>
    entriesOf(world[section], section, fail).map((entry) => ({ ...entry, operation, id })),
  );
  const calls = entriesOf(world.calls, 'calls', fail).map(({ parameters, ...entry }) => {
    const { call, ...rest } = parameters;
    if (typeof call !== 'string' || !/^\w+\.\w+$/.test(call))
      fail(`${entry.place} needs a "call" such as ecs.CreateImage`);
    return { ...entry, operation: String(call).replace('.', ' '), id: '', parameters: rest };
  });
  return [...ofSections, ...calls].map(({ parameters, ...entry }) => ({
    ...entry,
    parameters: { RegionId: region, ...parameters },
  }));
}

function entriesOf(
  list: unknown,
  section: string,
  fail: (problem: string) => never,
): readonly Omit<WorldEntry, 'operation' | 'id'>[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) return fail(`"${section}" has to be a list`);
  return list.map((entry: unknown, index) => {
    const place = `${section}[${index}]`;
    if (!isRecord(entry)) return fail(`${place} has to be a map`);
    const { as, ...parameters } = entry as Readonly<Record<string, unknown>>;
    if (as !== undefined && (typeof as !== 'string' || !/^[A-Za-z]\w*$/.test(as)))
      fail(`${place}: "as" has to be a name of letters and digits`);
    return { place, name: as as string | undefined, parameters };
  });
}
