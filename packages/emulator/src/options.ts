import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Identity, KeyPair, Rights, UserKey } from './auth/identity.ts';
import { readTapes, type TapeOptions, type TapeSettings } from './replay/options.ts';
import { defaultSpecsFolders } from './specs-folder.ts';
import { type EmulatorTiming, readTiming } from './timing.ts';

/** A user of the emulated account with an access key. */
export interface UserOptions {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Default: `tester`. */
  readonly userName?: string;
  /** Default: true. The key of an inactive user is refused. */
  readonly isActive?: boolean;
}

/** The public half of a user's RSA key pair. */
export interface KeyPairOptions {
  readonly publicKeyId: string;
  /** In PEM form. */
  readonly publicKey: string;
  /** Default: `tester`. */
  readonly userName?: string;
}

/** A role of the emulated account. */
export interface RoleOptions {
  readonly name: string;
  /** The longest session in seconds. Default: 3600. */
  readonly maxSessionSeconds?: number;
}

/** How the emulator is set up. Every option has a default. */
export interface EmulatorOptions extends TapeOptions {
  /** The port to listen on. Default: 0, which takes a free one. */
  readonly port?: number;
  /** The address to listen on. Default: `127.0.0.1`. Others than this machine's own need `allowRemote`. */
  readonly host?: string;
  /** Allows an address that other machines can reach. Default: false. */
  readonly allowRemote?: boolean;
  /** Returns the current time in milliseconds since the epoch. Default: `Date.now`. */
  readonly clock?: () => number;
  /** The account that everything belongs to. Default: `1234567890123456`. */
  readonly accountId?: string;
  /** Access keys. Default: `testAccessKeyId` with the secret `testAccessKeySecret`. */
  readonly users?: readonly UserOptions[];
  /** Key pairs, whose private halves may ask STS for an access key. Default: none. */
  readonly keyPairs?: readonly KeyPairOptions[];
  /** Roles that may be assumed besides those of RAM. Default: every role of the account, for sessions of up to an hour. */
  readonly roles?: readonly RoleOptions[];
  /**
   * Whether only what was created exists: a role can be assumed that `CreateRole` made or `roles` names, and an operation that
   * keeps no state is refused, where it is answered with a sample otherwise. Default: false.
   */
  readonly strict?: boolean;
  /** The shortest session in seconds. Default: 900, as in the real service. */
  readonly minSessionSeconds?: number;
  /** How long an instance stays in its passing states, and a balancer busy after a write. Default: 0 for each. */
  readonly timing?: Partial<EmulatorTiming>;
  /** Whether the URL is one of HTTPS. The port takes both in any case. Default: false. */
  readonly tls?: boolean;
  /**
   * Whether the emulator, as an HTTP proxy, connects clients with hosts other than those of Alibaba Cloud. Default: false, so that
   * nothing leaves the machine by accident.
   */
  readonly passThrough?: boolean;
  /** The folder of the specs, which are read and checked at the start. Default: those that ship with the emulator. */
  readonly specs?: string;
  /** A YAML or JSON file that describes what is there at the first start. Default: nothing is. */
  readonly seed?: string;
  /** A folder in which everything is kept, and found again at the next start. Default: in memory alone. */
  readonly data?: string;
  /**
   * Answers every operation but those of STS with a sample made from its spec, and keeps nothing: for tests of what goes over
   * the wire alone. Default: false.
   */
  readonly onlySamples?: boolean;
  /** How many of the latest requests are kept in `requests`. Default: 10,000. */
  readonly maxRequests?: number;
}

/** The options with their defaults filled in. */
export interface Settings extends TapeSettings {
  readonly port: number;
  readonly host: string;
  readonly clock: () => number;
  readonly accountId: string;
  /** The region of a call that names none, although the product has regions. */
  readonly defaultRegion: string;
  readonly users: readonly UserKey[];
  readonly keyPairs: readonly KeyPair[];
  /** The longest session by role, of those that RAM does not know; nothing where every role may be assumed. */
  readonly roles: ReadonlyMap<string, number> | undefined;
  readonly strict: boolean;
  readonly minSessionSeconds: number;
  readonly timing: EmulatorTiming;
  readonly tls: boolean;
  readonly passThrough: boolean;
  readonly specs: readonly string[];
  /** Whether the specs are those that ship with the emulator, which need no check. */
  readonly hasOwnSpecs: boolean;
  readonly onlySamples: boolean;
  readonly seed: string | undefined;
  readonly data: string | undefined;
  readonly maxRequests: number;
}

/** The longest session of a role that names none, in seconds. */
export const defaultMaxSessionSeconds = 3600;

/** The user that exists where none is named. */
export const defaultUser: UserOptions = {
  accessKeyId: 'testAccessKeyId',
  accessKeySecret: 'testAccessKeySecret',
};

const names: ReadonlySet<string> = new Set<keyof EmulatorOptions>([
  'port',
  'host',
  'allowRemote',
  'clock',
  'accountId',
  'users',
  'keyPairs',
  'roles',
  'strict',
  'minSessionSeconds',
  'timing',
  'tls',
  'passThrough',
  'specs',
  'data',
  'seed',
  'onlySamples',
  'record',
  'replay',
  'replayMode',
  'maxRequests',
]);
const ownAddresses = new Set(['127.0.0.1', '::1', 'localhost']);

/** Fills in the defaults, and throws a `TypeError` that names an option which makes no sense. */
export function readOptions(options: EmulatorOptions): Settings {
  const unknown = Object.keys(options).find((name) => !names.has(name));
  if (unknown !== undefined) throw new TypeError(`Unknown option: ${unknown}`);
  const { host = '127.0.0.1', accountId = '1234567890123456', users = [defaultUser] } = options;
  if (!/^[\w.:%-]+$/.test(host)) {
    throw new TypeError(`host: "${host}" is neither an address nor a name`);
  }
  if (!ownAddresses.has(host) && options.allowRemote !== true) {
    throw new TypeError(
      `host: ${host} can be reached from other machines; set allowRemote (--allow-remote) if that is meant`,
    );
  }
  if (!/^\d+$/.test(accountId)) throw new TypeError(`accountId: must be digits, not ${accountId}`);
  return {
    port: wholeNumber('port', options.port ?? 0, 65_535),
    host,
    clock: options.clock ?? Date.now,
    accountId,
    defaultRegion: 'cn-hangzhou',
    users: users.map((user, index) => readUser(user, accountId, index)),
    keyPairs: (options.keyPairs ?? []).map((pair, index) => readKeyPair(pair, accountId, index)),
    roles: readRoles(options),
    strict: options.strict ?? false,
    minSessionSeconds: wholeNumber('minSessionSeconds', options.minSessionSeconds ?? 900),
    timing: readTiming(options.timing ?? {}),
    tls: options.tls ?? false,
    passThrough: options.passThrough ?? false,
    specs: options.specs === undefined ? defaultSpecsFolders() : [options.specs],
    hasOwnSpecs: options.specs === undefined,
    onlySamples: options.onlySamples ?? false,
    seed: options.seed,
    data: readData(options.data),
    ...readTapes(options),
    maxRequests: wholeNumber('maxRequests', options.maxRequests ?? 10_000),
  };
}

/** Returns a number that is whole and not negative, or throws a `TypeError`. */
export function wholeNumber(name: string, value: number, maximum: number = Number.MAX_SAFE_INTEGER): number {
  if (!Number.isInteger(value) || value < 0 || value > maximum) {
    throw new TypeError(`${name}: must be a whole number from 0 to ${maximum}, not ${value}`);
  }
  return value;
}

/** An empty text would be the present folder, which nobody means. */
function readData(data: string | undefined): string | undefined {
  if (data === '') throw new TypeError('data: must be the path of a folder');
  return data;
}

/** Users of the options may do everything. */
const rights: Rights = { of: 'administrator' };

function readUser(user: UserOptions, accountId: string, index: number): UserKey {
  const { accessKeyId, accessKeySecret, userName = 'tester', isActive = true } = user;
  if (accessKeyId === '' || accessKeySecret === '') {
    throw new TypeError(`users: user ${index + 1} has an empty key`);
  }
  return {
    accessKeyId,
    accessKeySecret,
    isActive,
    identity: userIdentity(userName, accountId, index),
    rights,
  };
}

function readKeyPair(pair: KeyPairOptions, accountId: string, index: number): KeyPair {
  const { publicKeyId, publicKey, userName = 'tester' } = pair;
  if (publicKeyId === '') throw new TypeError(`keyPairs: pair ${index + 1} has an empty id`);
  return {
    publicKeyId,
    publicKey: readPublicKey(publicKey, index),
    identity: userIdentity(userName, accountId, index),
    rights,
  };
}

function readPublicKey(pem: string, index: number): KeyObject {
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType === 'rsa') return key;
  } catch {}
  throw new TypeError(`keyPairs: pair ${index + 1} has no RSA public key in PEM form`);
}

function userIdentity(userName: string, accountId: string, index: number): Identity {
  const id = `2${String(index).padStart(17, '0')}`;
  const arn = `acs:ram::${accountId}:user/${userName}`;
  return { type: 'RAMUser', arn, accountId, principalId: id, id };
}

/** Where the options name no roles, strict ones allow none, and others allow all. */
function readRoles({ roles, strict = false }: EmulatorOptions): ReadonlyMap<string, number> | undefined {
  if (typeof strict !== 'boolean') throw new TypeError('strict: must be true or false');
  return roles === undefined && !strict ? undefined : new Map((roles ?? []).map(readRole));
}

function readRole({ name, maxSessionSeconds = defaultMaxSessionSeconds }: RoleOptions): [string, number] {
  return [name, wholeNumber('roles: maxSessionSeconds', maxSessionSeconds)];
}
