import { type Language, program } from './language.ts';

/** The packages of this workspace. */
export const ours: Language = {
  name: 'ours',
  programs: { flow: program('ours/flow.ts') },
  missing: async () => undefined,
  install: async () => undefined,
  build: async (main) => [process.execPath, '--import', 'tsx', '--conditions=source', main],
};
