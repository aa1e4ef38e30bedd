import { createMarkdownRenderer, disposeMdItInstance, type MarkdownRenderer } from 'vitepress';
import { documentLinks, type Places } from '../../src/markdown/document-links.ts';
import { emptyHeaders } from '../../src/markdown/empty-headers.ts';
import { fieldAnchors } from '../../src/markdown/field-anchors.ts';
import { plainVue } from '../../src/markdown/plain-vue.ts';

/** Makes a renderer as the site's is, for pages of which the paths are given. */
export function renderer(places: Places, assets: string[] = []): Promise<MarkdownRenderer> {
  // VitePress keeps the first one that it makes.
  disposeMdItInstance();
  return createMarkdownRenderer(places.root, {
    config: (md) => {
      documentLinks(
        md,
        () => places,
        (file) => assets.push(file),
      );
      emptyHeaders(md);
      fieldAnchors(md);
      plainVue(md);
    },
  });
}
