import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ResourcePage, ResourceSummary } from '../../../src/admin/resource-info.ts';
import { useAsked } from '../asked.ts';
import { control } from '../control.ts';
import { count, dateTimeOf } from '../formats.ts';
import { useLive } from '../live.ts';
import { Choice, Field } from '../parts/fields.tsx';
import { Empty, Trouble } from '../parts/notice.tsx';
import { StateBadge } from '../parts/state-badge.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { link, type Route } from '../route.ts';

const pageSize = 50;

/** The resources of a type, page by page. */
export function ResourceList({ kind, route }: { readonly kind: string; readonly route: Route }): JSX.Element {
  const asked = (name: string): string => route.query.get(name) ?? '';
  const [region, status, find] = [asked('region'), asked('status'), asked('find')];
  const offset = Number(asked('offset')) || 0;
  const { revision } = useLive();
  const page = useAsked(
    () => control.resources.list(kind, { region, status, find, offset, limit: pageSize }),
    [kind, region, status, find, offset, revision],
  );
  const go = (change: Readonly<Record<string, string>>): void => {
    location.hash = link(['resources', ...kind.split('/')], { region, status, find, ...change });
  };
  return (
    <>
      <div class="toolbar">
        <Search value={find} onSearch={(text) => go({ find: text })} />
        <Statuses page={page.value} status={status} onChoose={(chosen) => go({ status: chosen })} />
      </div>
      <Trouble error={page.error} />
      {page.value === undefined ? null : page.value.items.length === 0 ? (
        <Empty title={find === '' && status === '' ? 'None of this type is stored' : 'Nothing fits'}>
          {find === '' && status === '' ? null : (
            <button type="button" onClick={() => go({ find: '', status: '' })}>
              Show all
            </button>
          )}
        </Empty>
      ) : (
        <>
          <Items page={page.value} kind={kind} region={region} />
          <Pages page={page.value} onGo={(to) => go({ offset: to === 0 ? '' : String(to) })} />
        </>
      )}
    </>
  );
}

/** Waits until typing pauses. */
function Search({
  value,
  onSearch,
}: {
  readonly value: string;
  readonly onSearch: (text: string) => void;
}): JSX.Element {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onSearch(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <Field
      class="grow"
      label="Find"
      type="search"
      value={text}
      hint="Part of an id, a name or a tag"
      onValue={setText}
    />
  );
}

interface StatusesProps {
  readonly page: ResourcePage | undefined;
  readonly status: string;
  readonly onChoose: (status: string) => void;
}

function Statuses({ page, status, onChoose }: StatusesProps): JSX.Element | null {
  const statuses = Object.entries(page?.statuses ?? {});
  if (statuses.length === 0) return null;
  return (
    <Choice
      label="State"
      value={status}
      onValue={onChoose}
      options={[
        ['', 'Every state'],
        ...statuses.map(([name, total]) => [name, `${name} (${count(total)})`] as const),
      ]}
    />
  );
}

interface ItemsProps {
  readonly page: ResourcePage;
  readonly kind: string;
  readonly region: string;
}

/** What none of the page has gets no column. */
function Items({ page, kind, region }: ItemsProps): JSX.Element {
  const { items } = page;
  const columns: readonly (Column<ResourceSummary> | false)[] = [
    {
      title: 'Id',
      isHead: true,
      cell: ({ id }) => (
        <a class="id" href={link(['resources', ...kind.split('/'), id], { region })}>
          {id}
        </a>
      ),
    },
    items.some(({ name }) => name !== undefined) && {
      title: 'Name',
      class: 'wrap',
      cell: ({ name }) => name,
    },
    items.some(({ status }) => status !== undefined) && {
      title: 'State',
      cell: ({ status }) => status && <StateBadge state={status} />,
    },
    { title: 'Region', cell: ({ region: own }) => own || <span class="none">–</span> },
    items.some(({ tags }) => Object.keys(tags).length > 0) && { title: 'Tags', class: 'wrap', cell: tagsOf },
    { title: 'Created (UTC)', class: 'time', cell: ({ createdAt }) => dateTimeOf(createdAt) },
  ];
  return (
    <Table
      label={kind}
      rows={items}
      keyOf={({ id }) => id}
      columns={columns.filter((one) => one !== false)}
    />
  );
}

function tagsOf({ tags }: ResourceSummary): string {
  return Object.entries(tags)
    .map(([key, value]) => (value === '' ? key : `${key}=${value}`))
    .join(', ');
}

function Pages({
  page,
  onGo,
}: {
  readonly page: ResourcePage;
  readonly onGo: (offset: number) => void;
}): JSX.Element {
  const { offset, total, items } = page;
  return (
    <nav class="pages" aria-label="Pages">
      <span role="status">
        {count(offset + 1)}–{count(offset + items.length)} of {count(total)}
      </span>
      <button type="button" disabled={offset === 0} onClick={() => onGo(Math.max(0, offset - pageSize))}>
        Newer
      </button>
      <button type="button" disabled={offset + items.length >= total} onClick={() => onGo(offset + pageSize)}>
        Older
      </button>
    </nav>
  );
}
