import { connectEmulator, type EmulatorControl } from '../../src/control/connect.ts';

/** What programs control an emulator with, the page does as well: for the one that served it. */
export const control: EmulatorControl = connectEmulator(location.origin);
