import type { Plugin } from 'vitepress';

/** What to put in the place of what, in a component of VitePress's theme. */
type Change = readonly [from: string, to: string];

/** The theme's components say some things to screen readers that axe finds wrong. Looks and behaviour stay as they are. */
const changes: ReadonlyMap<string, readonly Change[]> = new Map([
  ['VPHome.vue', [['class="VPHome"', 'class="VPHome" role="main"']]],
  // Its name is what it shows, without the keys, which are a picture; where a narrow screen hides that, it is the title.
  [
    'VPNavBarSearchButton.vue',
    [
      [`:aria-label="translate('button.buttonAriaLabel')"`, `:title="translate('button.buttonAriaLabel')"`],
      ['class="DocSearch-Button-Keys"', 'class="DocSearch-Button-Keys" aria-hidden="true"'],
    ],
  ],
  [
    'VPSidebarItem.vue',
    [
      // A heading that nothing can close is no button, and one that can be closed says whether it is.
      [
        ':role="itemRole"',
        ':role="collapsible ? itemRole : undefined" :aria-expanded="collapsible && itemRole ? !collapsed : undefined"',
      ],
      [':tabindex="item.items && 0"', ':tabindex="item.items && collapsible ? 0 : undefined"'],
      // Within a button, the arrow does what the button does.
      [
        `role="button"
        aria-label="toggle section"`,
        `:role="item.link ? 'button' : undefined"
        :aria-label="item.link ? 'toggle section' : undefined"`,
      ],
      ['tabindex="0"\n      >', ':tabindex="item.link ? 0 : undefined"\n      >'],
    ],
  ],
  [
    'VPLocalSearchBox.vue',
    [
      [
        `role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"
      aria-labelledby="localsearch-label"`,
        `role="dialog"
      aria-modal="true"
      aria-label="Search"`,
      ],
      [
        'aria-autocomplete="both"',
        `role="combobox" :aria-expanded="!!results?.length" aria-haspopup="listbox" aria-autocomplete="list"`,
      ],
      [
        '            aria-labelledby="localsearch-label"\n            autocapitalize',
        '            aria-label="Search"\n            autocapitalize',
      ],
      [
        `:aria-labelledby="results?.length ? 'localsearch-label' : undefined"`,
        `:aria-label="results?.length ? 'Results' : undefined"`,
      ],
      // An option that holds a link would be two things to use at once.
      [
        `:id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"`,
        'role="presentation"',
      ],
      [
        `:aria-label="[...p.titles, p.title].join(' > ')"`,
        `role="option"
              :id="'localsearch-item-' + index"
              :aria-selected="selectedIndex === index ? 'true' : 'false'"`,
      ],
      ['<span class="title-icon">', '<span class="title-icon" aria-hidden="true">'],
      ...['navigateUp', 'navigateDown', 'select'].map((key): Change => {
        const name = `:aria-label="translate('modal.footer.${key}KeyAriaLabel')"`;
        return [name, `role="img" ${name}`];
      }),
    ],
  ],
]);

/**
 * Makes the components say it right.
 *
 * @throws Error where a newer theme no longer has what is changed, so that nobody believes in a change that is not made.
 */
export function accessibleTheme(): Plugin {
  return {
    name: 'accessible-theme',
    enforce: 'pre',
    transform(code, id) {
      const [, name = ''] = /theme-default\/components\/(\w+\.vue)$/.exec(id) ?? [];
      return changes.get(name)?.reduce((text, change) => changed(text, change, name), code);
    },
  };
}

function changed(text: string, [from, to]: Change, name: string): string {
  if (text.split(from).length !== 2) throw new Error(`${name} has no single ${from}`);
  return text.replace(from, () => to);
}
