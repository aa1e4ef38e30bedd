import { ConfigError } from '../errors/errors.ts';
import type { FindNodeProviders } from './node-providers.ts';

export const nodeProviders: FindNodeProviders = (what) => {
  throw new ConfigError(
    `${what} needs files, processes or the local network, which a browser or worker lacks: set the credentials option`,
  );
};
