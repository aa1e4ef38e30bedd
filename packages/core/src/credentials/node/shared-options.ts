import type { DefaultCredentialsOptions } from '../node-providers.ts';
import type { RefreshOptions } from '../refreshing.ts';

/** The caller's options of whichever provider it turns out to be, without those that are not set. */
export type SharedOptions = {
  [Name in keyof DefaultCredentialsOptions]?: NonNullable<DefaultCredentialsOptions[Name]>;
};

/** Leaves out what is `undefined`, which would hide what a profile says of the same. */
export function settled(options: DefaultCredentialsOptions): SharedOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** The part that any provider takes which renews its credentials, whoever issues them. */
export function refreshOptions({ onRefresh, clock, randomness }: SharedOptions): RefreshOptions {
  return { onRefresh, clock, randomness };
}

/** The part for those who ask somebody else than STS over the network. */
export function issuerOptions(shared: SharedOptions): RefreshOptions & Pick<SharedOptions, 'transport'> {
  const { transport } = shared;
  return { ...refreshOptions(shared), ...(transport && { transport }) };
}
