import { UsageError } from './program.ts';

/** A role of the cloud, and who may come as it. */
export interface Target {
  readonly roleArn: string;
  /** Groups of the company, of which one is enough. */
  readonly groups: readonly string[];
  /** The page of the console at which people arrive. */
  readonly destination: string;
  /** How long they stay signed in: from 900 to what the role allows. */
  readonly durationSeconds: number;
}

/** What the service knows. */
export interface Config {
  /** Who issues the ID tokens. */
  readonly issuer: string;
  /** Whom they are for. */
  readonly audience: string;
  /** Where the issuer's public keys are. */
  readonly keysUrl: string;
  /** Where people are sent when their session in the console is over. */
  readonly loginUrl: string;
  /** Another host than that of the console's sign-in, for an emulator. */
  readonly signInHost: string | undefined;
  readonly targets: ReadonlyMap<string, Target>;
}

/** Reads the configuration. @throws UsageError that names the member which is wrong. */
export function readConfig(text: string): Config {
  const root = recordOf(parsed(text), 'the configuration');
  const targets = Object.entries(recordOf(root.targets, 'targets')).map(([name, value]) => {
    const at = `targets.${name}`;
    const { roleArn, groups, destination, durationSeconds } = recordOf(value, at);
    const isList =
      Array.isArray(groups) && groups.length > 0 && groups.every((group) => typeof group === 'string');
    if (!isList) throw new UsageError(`${at}.groups has to be a list of names`);
    if (typeof durationSeconds !== 'number') throw new UsageError(`${at}.durationSeconds has to be a number`);
    const target = {
      roleArn: textOf(roleArn, `${at}.roleArn`),
      groups,
      destination: urlOf(destination, `${at}.destination`),
      durationSeconds,
    };
    return [name, target] as const;
  });
  return {
    issuer: textOf(root.issuer, 'issuer'),
    audience: textOf(root.audience, 'audience'),
    keysUrl: urlOf(root.keysUrl, 'keysUrl'),
    loginUrl: urlOf(root.loginUrl, 'loginUrl'),
    signInHost: root.signInHost === undefined ? undefined : urlOf(root.signInHost, 'signInHost'),
    targets: new Map(targets),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The configuration is not JSON: ${(error as Error).message}`);
  }
}

function recordOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new UsageError(`${name} has to be an object`);
}

function textOf(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError(`${name} has to be a text`);
}

function urlOf(value: unknown, name: string): string {
  const text = textOf(value, name);
  if (URL.canParse(text)) return text;
  throw new UsageError(`${name} has to be an address, not "${text}"`);
}
