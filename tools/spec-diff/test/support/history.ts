import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importMetadata } from '@scope/spec-import';

const shared = new URL('../../../../../shared/upstream/', import.meta.url);
const older = new URL('history/ecs/2026-04-02/api-docs.json', shared);
const newer = new URL('ecs/2014-05-26/api-docs.json', shared);

/** Whether the two real states of the ECS metadata are at hand. */
export const hasHistory: boolean = existsSync(older) && existsSync(newer);

/** Completes a test's name where it has to be skipped. */
export const skipNote: string = hasHistory ? '' : ` (skipped: there is no ${fileURLToPath(older)})`;

/** Imports both states of the ECS metadata. */
export function readHistory(): { readonly before: unknown; readonly after: unknown } {
  return { before: imported(older), after: imported(newer) };
}

function imported(file: URL): unknown {
  return importMetadata(JSON.parse(readFileSync(file, 'utf8')));
}
