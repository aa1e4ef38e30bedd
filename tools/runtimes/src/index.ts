export { findChromium, missingChromium } from './chromium.ts';
