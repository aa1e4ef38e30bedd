import { type CallRecord, callOf } from '../admin/calls.ts';
import { connectEmulator } from '../control/connect.ts';
import { createEmulation } from '../emulation.ts';
import { defaultUser, type EmulatorOptions, readOptions } from '../options.ts';
import { type Emulator, serveEmulation } from '../server.ts';
import type { Reached } from './environment.ts';

/** An emulator for the time of a run. */
export interface Session {
  readonly reached: Reached;
  /** Returns the calls since the run began. */
  calls(): Promise<readonly CallRecord[]>;
  /** Ends what was started for the run. */
  close(): Promise<void>;
}

/** An emulator that was started for the run. */
export interface OwnSession extends Session {
  readonly emulator: Emulator;
}

/** Starts an emulator of the run's own. */
export async function startSession(options: EmulatorOptions): Promise<OwnSession> {
  const emulation = await createEmulation(readOptions(options));
  const emulator = await serveEmulation(emulation);
  const { accessKeyId, accessKeySecret } = options.users?.[0] ?? defaultUser;
  return {
    emulator,
    reached: {
      url: emulator.url,
      authority: await emulator.certificateAuthority(),
      hosts: emulation.hosts.pattern,
      accessKeyId,
      accessKeySecret,
    },
    calls: async () => emulator.requests.map(callOf),
    close: emulator.close,
  };
}

/** Joins an emulator that is running. @throws Error that says why there is none. */
export async function joinEmulator(url: string): Promise<Session> {
  if (!URL.canParse(url)) throw new TypeError(`--url: "${url}" is no URL; write what the emulator printed`);
  if (!/^https?:/i.test(url))
    throw new TypeError(`--url: "${url}" is no URL of HTTP; write what the emulator printed`);
  const emulator = connectEmulator(url);
  const about = await emulator.about();
  const before = (await emulator.calls.list()).at(-1)?.requestId;
  const { accessKeyId, accessKeySecret } = defaultUser;
  return {
    reached: {
      url: emulator.url,
      authority: about.authority,
      hosts: about.hosts,
      accessKeyId,
      accessKeySecret,
    },
    calls: async () => {
      const all = await emulator.calls.list();
      return all.slice(all.findIndex(({ requestId }) => requestId === before) + 1);
    },
    close: async () => {},
  };
}
