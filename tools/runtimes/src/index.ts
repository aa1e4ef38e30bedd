export { missingChromium, type Page, withPage } from './chromium.ts';
export { installDebianPackage, isInstaller } from './debian.ts';
