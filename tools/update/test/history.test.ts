import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { update } from '../src/update.ts';
import { addProduct } from './support/demo.ts';
import { makeWorkspace } from './support/workspace.ts';

const shared = fileURLToPath(new URL('../../../../shared/upstream', import.meta.url));
const older = join(shared, 'history/ecs/2026-04-02/api-docs.json');
const newer = join(shared, 'ecs/2014-05-26/api-docs.json');
const committed = fileURLToPath(new URL('../../../specs', import.meta.url));
const hasHistory = existsSync(older) && existsSync(newer);

describe.skipIf(!hasHistory)(
  `half a year of ECS${hasHistory ? '' : ` (skipped: there is no ${older})`}`,
  () => {
    it('is taken over in one go, and gives the committed spec', async () => {
      const root = makeWorkspace();
      for (const path of ['overlays/ecs.yaml', 'documented/ecs']) {
        cpSync(join(committed, path), join(root, 'specs', path), { recursive: true });
      }
      await addProduct(root, 'ecs', older);

      const { report, written } = await update({ root, product: 'ecs', from: newer });

      expect(report.operations).toEqual({ added: 14, removed: 1, changed: 114, changedInDocumentation: 33 });
      const [spec] = written;
      expect(readFileSync(join(root, spec ?? ''), 'utf8')).toBe(
        readFileSync(join(committed, 'ecs/2014-05-26.json'), 'utf8'),
      );
      const plan = readFileSync(join(root, written.at(-1) ?? ''), 'utf8');
      expect(plan).toContain('- Breaking: `PurchaseElasticityAssurance` is gone.');
    }, 120_000);
  },
);
