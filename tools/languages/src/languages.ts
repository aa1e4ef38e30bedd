import { go } from './go.ts';
import { java } from './java.ts';
import type { Language } from './language.ts';
import { npm } from './npm.ts';
import { ours } from './ours.ts';
import { python } from './python.ts';

/** Every language of the suite. */
export const languages: readonly Language[] = [ours, python, npm, go, java];
