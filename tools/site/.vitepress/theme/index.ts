import type { Theme as SiteTheme } from 'vitepress';
import Theme from 'vitepress/theme-without-fonts';
import { markTarget } from './mark-target.ts';
import './style.css';

/** VitePress's own theme with the fonts of the reader's system, so that nothing is fetched for them. */
const theme: SiteTheme = {
  extends: Theme,
  enhanceApp: ({ router }) => {
    if (import.meta.env.SSR) return;
    router.onAfterRouteChange = markTarget;
    window.addEventListener('hashchange', markTarget);
  },
};

export default theme;
