import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useAsked } from './asked.ts';
import { control } from './control.ts';
import { useLive } from './live.ts';
import { link, type Route, useRoute } from './route.ts';
import { CallsView } from './views/calls.tsx';
import { ClockView } from './views/clock.tsx';
import { FaultsView } from './views/faults.tsx';
import { IdentitiesView } from './views/identities.tsx';
import { ResourcesView } from './views/resources.tsx';
import { SetupView } from './views/setup.tsx';
import { StateView } from './views/state.tsx';

interface View {
  readonly name: string;
  readonly title: string;
  readonly show: (props: { readonly route: Route }) => JSX.Element;
}

const views: readonly View[] = [
  { name: 'resources', title: 'Resources', show: ResourcesView },
  { name: 'calls', title: 'Calls', show: CallsView },
  { name: 'faults', title: 'Faults', show: FaultsView },
  { name: 'clock', title: 'Clock', show: ClockView },
  { name: 'state', title: 'State', show: StateView },
  { name: 'identities', title: 'Identities', show: IdentitiesView },
  { name: 'setup', title: 'Setup', show: SetupView },
];

/** The whole page: where one is, and what is there. */
export function App(): JSX.Element {
  const route = useRoute();
  const [name = 'resources'] = route.parts;
  const view = views.find((one) => one.name === name) ?? (views[0] as View);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    document.title = `${view.title} · Emulator`;
    // Whoever goes to another view by the keyboard or with a screen reader goes on from its heading.
    if (!isFirst.current) heading.current?.focus({ preventScroll: true });
    isFirst.current = false;
    scrollTo(0, 0);
  }, [view.name]);
  const Show = view.show;
  return (
    <>
      <button type="button" class="skip" onClick={() => heading.current?.focus()}>
        Skip to {view.title.toLowerCase()}
      </button>
      <Side current={view.name} />
      <main>
        <h1 tabIndex={-1} ref={heading}>
          {view.title}
        </h1>
        <Show key={view.name} route={route} />
      </main>
    </>
  );
}

function Side({ current }: { readonly current: string }): JSX.Element {
  const { isConnected, revision, calls } = useLive();
  const about = useAsked(() => control.version(), [isConnected]);
  const faults = useAsked(() => control.faults.list(), [isConnected, revision]);
  const badges: Readonly<Record<string, string>> = {
    faults: faults.value?.length ? String(faults.value.length) : '',
    calls: calls.length >= 500 ? '500+' : calls.length > 0 ? String(calls.length) : '',
  };
  return (
    <header class="side">
      <a class="brand" href={link(['resources'])}>
        <img src="icon.svg" alt="" width="28" height="28" />
        <span>
          <strong>Emulator</strong>
          <small>{location.host}</small>
        </span>
      </a>
      <nav aria-label="Views">
        {views.map(({ name, title }) => (
          <a key={name} href={link([name])} aria-current={name === current ? 'page' : undefined}>
            <span>{title}</span>
            {badges[name] ? <span class="count">{badges[name]}</span> : null}
          </a>
        ))}
      </nav>
      <div class="about">
        <p class={isConnected ? 'live' : 'live broken'} role="status">
          {isConnected ? 'Live' : 'Not connected'}
        </p>
        {about.value ? (
          <dl>
            <dt>Account</dt>
            <dd>{about.value.accountId}</dd>
            <dt>Version</dt>
            <dd>{about.value.version}</dd>
          </dl>
        ) : null}
      </div>
    </header>
  );
}
