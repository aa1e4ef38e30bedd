export { missingChromium, type Page, withPage } from './chromium.ts';
