/** Installs what the languages need that this machine has; the tests tell of the others. Started before the tests. */
import { languages } from './languages.ts';

await Promise.all(languages.map(async ({ missing, install }) => (await missing()) ?? install()));
