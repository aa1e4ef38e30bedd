export { findChromium, missingChromium, type Page, withPage } from './chromium.ts';
