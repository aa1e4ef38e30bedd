import type { CredentialsProvider } from '../../call/credentials-provider.ts';
import { CredentialsError } from '../../errors/errors.ts';
import type { CliProfileOptions } from '../node-providers.ts';
import { type CliConfig, parseCliConfig } from './cli-config.ts';
import { cliModes } from './cli-modes.ts';
import { reread } from './reread.ts';
import { profileFile, readNamedFile } from './settings.ts';
import { settled } from './shared-options.ts';

/** Makes the provider that the profile's `mode` asks for. */
export function cliProfile({ file: given, profile, ...options }: CliProfileOptions): CredentialsProvider {
  const shared = settled(options);
  const fileOf = () => profileFile(given, 'ALIBABA_CLOUD_CONFIG_FILE', ['.aliyun', 'config.json']);

  function make(config: CliConfig, name: string, users: readonly string[]): CredentialsProvider {
    const settings = config.profile(name);
    const path = [...users, name];
    if (users.includes(name)) {
      throw new CredentialsError(`${settings.where}: the profile is its own source: ${path.join(' → ')}`);
    }
    const mode = settings.need('mode');
    const read = async () => parseCliConfig(await readNamedFile(fileOf()), fileOf()).profile(name);
    const source = (sourceName: string) => make(config, sourceName, path);
    const provider = cliModes.get(mode)?.({ settings, shared, source, file: fileOf(), name, read });
    if (provider === undefined)
      throw new CredentialsError(`${settings.where}: the mode '${mode}' is not supported`);
    return provider;
  }

  return reread(
    () => readNamedFile(fileOf()),
    (text) => {
      const config = parseCliConfig(text, fileOf());
      return make(config, profile ?? config.current, []);
    },
  );
}
