import { type Language, program } from './language.ts';

/** The packages of this workspace. */
export const ours: Language = {
  name: 'ours',
  missing: async () => undefined,
  prepare: async () => [process.execPath, '--import', 'tsx', '--conditions=source', program('ours/flow.ts')],
};
