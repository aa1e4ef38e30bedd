export { askEmulator } from './served.ts';
