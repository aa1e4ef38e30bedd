import type { FindNodeProviders } from './node-providers.ts';

// Most programs name their provider, so the others are loaded when they are needed.
export const nodeProviders: FindNodeProviders = () => () => import('./node/index.ts');
