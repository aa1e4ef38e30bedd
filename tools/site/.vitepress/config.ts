import type { DefaultTheme, UserConfig } from 'vitepress';
import { siteConfig } from '../src/site-config.ts';

/** What VitePress reads. */
const config: UserConfig<DefaultTheme.Config> = siteConfig();

export default config;
