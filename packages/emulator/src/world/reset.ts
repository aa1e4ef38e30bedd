import type { Emulation } from '../emulation.ts';
import { beginWorld, readBeginning } from './begin.ts';

/**
 * Puts an emulator back to its start: what is stored goes, and what `seed` describes is there again; the clock runs as it did, and
 * faults, rules for commands, reports of health and noted requests are forgotten. Snapshots stay.
 *
 * @throws TypeError where the description is wrong by now; then everything is as it was.
 */
export async function reset(emulation: Emulation): Promise<void> {
  const { clock, world, faults, requests } = emulation;
  const beginning = await readBeginning(world.settings);
  const before = emulation.present();
  const moved = clock.moved();
  clock.advance(-moved);
  try {
    emulation.restore({ documents: [], memory: { clockOffset: 0, lastSequence: 0 } });
    beginWorld(beginning, emulation);
  } catch (error) {
    clock.advance(moved);
    emulation.restore(before);
    throw error;
  }
  world.configuring.clear();
  world.commands.clear();
  world.health.clear();
  faults.clear();
  requests.length = 0;
}
