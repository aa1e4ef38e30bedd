import type { ReferenceContents } from '@scope/codegen';
import { describe, expect, it } from 'vitest';
import { navigationOf } from '../src/navigation.ts';
import { searchSections } from '../src/search-sections.ts';

const contents: ReferenceContents = {
  folder: 'demo',
  product: 'Demo',
  version: '2020-01-01',
  packageName: '@scope/demo',
  pages: [{ title: 'Error codes', page: 'errors' }],
  themes: [
    {
      title: 'Things',
      operations: [
        {
          name: 'ListThings',
          page: 'ListThings',
          summary: 'Lists things.',
          description: 'All of them.',
          deprecated: false,
          fields: [{ anchor: 'request-Size', name: 'Size' }],
        },
      ],
    },
  ],
  waiters: [],
  errorCodes: [{ anchor: 'code-Busy', name: 'Busy' }],
};

const pages = [
  'docs/guides/index.md',
  'docs/guides/waiters.md',
  'docs/comparison.md',
  'packages/ecs/CHANGELOG.md',
  'packages/ecs/index.md',
  'reference/core/index.md',
  'reference/core/classes/ServiceError.md',
  'reference/core/classes/ServiceClient.md',
  'index.md',
].map((path) => ({ path, title: `Title of ${path}` }));

describe('the navigation', () => {
  const { nav, sidebar } = navigationOf(pages, [contents]);

  it('leads to each section that has pages, and to each product', () => {
    expect(nav).toEqual([
      { text: 'Guides', link: '/docs/guides/' },
      {
        text: 'Reference',
        items: [
          { text: 'Demo', link: '/reference/demo/' },
          { text: 'Core', link: '/reference/core/' },
        ],
      },
      { text: 'More', items: [{ text: 'Title of docs/comparison.md', link: '/docs/comparison' }] },
    ]);
  });

  it('lists the operations of a product by theme', () => {
    expect(sidebar['/reference/demo/']).toEqual([
      {
        text: 'Demo',
        link: '/reference/demo/',
        items: [{ text: 'Error codes', link: '/reference/demo/errors' }],
      },
      {
        text: 'Operations',
        items: [
          {
            text: 'Things',
            collapsed: true,
            items: [{ text: 'ListThings', link: '/reference/demo/ListThings' }],
          },
        ],
      },
    ]);
  });

  it('sets the errors of core apart from its other classes', () => {
    expect(sidebar['/reference/core/']).toEqual([
      { text: 'Core', link: '/reference/core/' },
      {
        text: 'Errors',
        collapsed: false,
        items: [{ text: 'ServiceError', link: '/reference/core/classes/ServiceError' }],
      },
      {
        text: 'Classes',
        collapsed: true,
        items: [{ text: 'ServiceClient', link: '/reference/core/classes/ServiceClient' }],
      },
    ]);
  });
});

describe('the search', () => {
  it('knows operations with their words, their fields, and error codes', () => {
    expect([...searchSections([contents])]).toEqual([
      ['reference/demo/index.md', [{ titles: ['Demo reference'], text: 'Things' }]],
      ['reference/demo/waiters.md', [{ titles: ['Waiters of Demo'], text: '' }]],
      [
        'reference/demo/errors.md',
        [
          { titles: ['Error codes of Demo'], text: '' },
          { anchor: 'code-Busy', titles: ['Error codes of Demo', 'Busy'], text: '' },
        ],
      ],
      [
        'reference/demo/ListThings.md',
        [
          { titles: ['ListThings'], text: 'Demo Lists things. All of them.' },
          { anchor: 'request-Size', titles: ['ListThings', 'Size'], text: '' },
        ],
      ],
    ]);
  });

  it('shows names as text, whatever a spec calls a thing', () => {
    const errorCodes = [{ anchor: 'code-x', name: '<img src=x onerror="alert(1)">' }];
    const sections = searchSections([{ ...contents, errorCodes }]).get('reference/demo/errors.md');
    expect(sections?.at(-1)?.titles.join()).not.toMatch(/[<>"]/);
  });
});
