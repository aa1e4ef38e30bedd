import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KindInfo, KindList } from '../../../src/admin/resource-info.ts';
import { useAsked } from '../asked.ts';
import { control } from '../control.ts';
import { count } from '../formats.ts';
import { useLive } from '../live.ts';
import { Choice } from '../parts/fields.tsx';
import { Empty, Trouble } from '../parts/notice.tsx';
import { Table } from '../parts/table.tsx';
import { link, type Route } from '../route.ts';
import { ResourceDetailView } from './resource-detail.tsx';
import { ResourceList } from './resource-list.tsx';

/** What is stored: by type and region, then one by one. */
export function ResourcesView({ route }: { readonly route: Route }): JSX.Element {
  const [, product, type, id] = route.parts;
  const { revision } = useLive();
  const kinds = useAsked(() => control.resources.kinds(), [revision]);
  const region = route.query.get('region') ?? '';
  const kind = product === undefined || type === undefined ? undefined : `${product}/${type}`;
  if (kinds.value === undefined) return <Trouble error={kinds.error} />;
  return (
    <>
      <Trouble error={kinds.error} />
      <Regions list={kinds.value} route={route} />
      <div class="split kinds-split">
        <Kinds list={kinds.value} region={region} current={kind} />
        <div class="pane">
          {kind === undefined ? (
            <Overview list={kinds.value} region={region} />
          ) : id === undefined ? (
            <ResourceList key={kind} kind={kind} route={route} />
          ) : (
            <ResourceDetailView kind={kind} id={id} route={route} />
          )}
        </div>
      </div>
    </>
  );
}

/** How many a kind has in a region, or in all. */
function totalIn({ total, regions }: KindInfo, region: string): number {
  return region === '' ? total : (regions[region] ?? 0);
}

function Regions({ list, route }: { readonly list: KindList; readonly route: Route }): JSX.Element {
  const totals = new Map<string, number>();
  for (const { regions } of list.kinds) {
    for (const [name, more] of Object.entries(regions)) {
      if (name !== '') totals.set(name, (totals.get(name) ?? 0) + more);
    }
  }
  const region = route.query.get('region') ?? '';
  const names = [...new Set([...totals.keys(), ...(region === '' ? [] : [region])])].sort();
  const choose = (chosen: string): void => {
    const [, product, type] = route.parts;
    const parts = ['resources', product, type].filter((part) => part !== undefined);
    location.hash = link(parts, { region: chosen });
  };
  return (
    <div class="toolbar">
      <Choice
        label="Region"
        value={region}
        onValue={choose}
        options={[
          ['', 'All regions'],
          ...names.map((name) => [name, `${name} (${count(totals.get(name) ?? 0)})`] as const),
        ]}
      />
      <p class="hint">{count(list.total)} stored in all, RAM and what has no region included.</p>
    </div>
  );
}

interface KindsProps {
  readonly list: KindList;
  readonly region: string;
  readonly current: string | undefined;
}

function Kinds({ list, region, current }: KindsProps): JSX.Element {
  const [showsAll, setShowsAll] = useState(false);
  const shown = list.kinds.filter((info) => showsAll || totalIn(info, region) > 0 || info.kind === current);
  const products = [...new Set(shown.map(({ kind }) => productOf(kind)))];
  return (
    <nav class="kinds" aria-label="Types of resources">
      {products.map((product) => (
        <section key={product}>
          <h2>{product.toUpperCase()}</h2>
          <ul>
            {shown
              .filter(({ kind }) => productOf(kind) === product)
              .map((info) => (
                <li key={info.kind}>
                  <a
                    href={link(['resources', ...info.kind.split('/')], { region })}
                    aria-current={info.kind === current ? 'true' : undefined}
                  >
                    <span>{typeOf(info.kind)}</span>
                    <span class="count">{count(totalIn(info, region))}</span>
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={showsAll}
          onChange={({ currentTarget }) => setShowsAll(currentTarget.checked)}
        />
        Show empty types
      </label>
    </nav>
  );
}

function productOf(kind: string): string {
  return kind.split('/')[0] ?? '';
}

/** A type in words: `security group rule`. */
export function typeOf(kind: string): string {
  return (kind.split('/')[1] ?? '').replaceAll('-', ' ');
}

/** Stands where no type is chosen yet. */
function Overview({ list, region }: { readonly list: KindList; readonly region: string }): JSX.Element {
  const kinds = list.kinds.filter((info) => totalIn(info, region) > 0);
  if (kinds.length === 0) {
    return (
      <Empty title={region === '' ? 'Nothing is stored yet' : `Nothing is stored in ${region}`}>
        <p>
          What calls create appears here at once, for example after <code>RunInstances</code>.
        </p>
        <p>
          <a href={link(['setup'])}>Point a program at this emulator</a>, or start it with{' '}
          <code>--seed world.yaml</code>.
        </p>
      </Empty>
    );
  }
  return (
    <Table
      label="Resources by type and region"
      rows={kinds}
      keyOf={({ kind }) => kind}
      columns={[
        {
          title: 'Type',
          isHead: true,
          cell: ({ kind }) => <a href={link(['resources', ...kind.split('/')], { region })}>{kind}</a>,
        },
        { title: 'Regions', class: 'wrap', cell: regionsOf },
        { title: 'Stored', class: 'number', cell: (info) => count(totalIn(info, region)) },
      ]}
    />
  );
}

function regionsOf({ regions }: KindInfo): string {
  return Object.entries(regions)
    .map(([name, total]) => (name === '' ? 'no region' : `${name} ${count(total)}`))
    .join(', ');
}
