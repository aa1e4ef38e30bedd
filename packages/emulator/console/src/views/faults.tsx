import type { JSX } from 'preact';
import type { Fault, PlannedFault } from '../../../src/faults.ts';
import { useAsked, useDeed } from '../asked.ts';
import { control } from '../control.ts';
import { counted } from '../formats.ts';
import { touch, useLive } from '../live.ts';
import { Empty, Outcome, Trouble } from '../parts/notice.tsx';
import { FaultForm } from './fault-form.tsx';

/** Mishaps that are switched on, and those that can be. */
export function FaultsView(): JSX.Element {
  const { revision } = useLive();
  const planned = useAsked(() => control.faults.list(), [revision]);
  const deed = useDeed();
  const act = (action: () => Promise<unknown>, done: string): void =>
    deed.act(async () => {
      await action();
      planned.again();
      touch();
      return done;
    });
  const faults = planned.value ?? [];
  return (
    <div class="split faults-split">
      <section class="pane" aria-labelledby="switched-on">
        <div class="title-row">
          <h2 id="switched-on">Switched on</h2>
          <button
            type="button"
            disabled={faults.length === 0 || deed.isBusy}
            onClick={() => act(() => control.faults.clear(), 'Every fault is switched off.')}
          >
            Switch all off
          </button>
        </div>
        <Outcome deed={deed} />
        <Trouble error={planned.error} />
        {planned.value?.length === 0 ? (
          <Empty title="No fault is switched on">
            <p>
              Every call is answered as the cloud would. Of several faults that fit a call, the first one
              befalls it.
            </p>
          </Empty>
        ) : null}
        <ul class="rows">
          {faults.map((one) => (
            <Planned
              key={one.id}
              planned={one}
              onRemove={() => act(() => control.faults.remove(one.id), `${one.id} is switched off.`)}
            />
          ))}
        </ul>
      </section>
      <section class="pane card" aria-labelledby="switch-on">
        <h2 id="switch-on">Switch one on</h2>
        <FaultForm
          isBusy={deed.isBusy}
          onAdd={(fault) => act(() => control.faults.add(fault), `Switched on: ${answerOf(fault)}.`)}
        />
      </section>
    </div>
  );
}

function Planned({
  planned,
  onRemove,
}: {
  readonly planned: PlannedFault;
  readonly onRemove: () => void;
}): JSX.Element {
  const { id, fault, seen, befallen } = planned;
  return (
    <li>
      <div class="title-row">
        <strong>{answerOf(fault)}</strong>
        <button type="button" class="danger" aria-label={`Switch off ${id}`} onClick={onRemove}>
          Switch off
        </button>
      </div>
      <p>{matchOf(fault)}</p>
      <p class="hint">
        <span class="id">{id}</span> · has befallen {befallen} of {counted(seen, 'call')}
      </p>
    </li>
  );
}

/** What a fault does, in words. */
export function answerOf({ respond, afterActing }: Fault): string {
  const after = afterActing ? ', after the call was carried out' : '';
  if (respond === 'reset') return `Connection reset${after}`;
  if (respond === 'stall') return `No answer ever${after}`;
  if (respond === 'truncate') return 'Truncated answer';
  if (!('status' in respond)) return `Answer after ${respond.delayMs} ms`;
  const late = respond.delayMs ? ` after ${respond.delayMs} ms` : '';
  return `${respond.status} ${respond.code ?? ''}${late}${after}`.replaceAll('  ', ' ');
}

/** Which calls a fault befalls, in words. */
function matchOf({ match = {} }: Fault): string {
  const { product, action, after = 0, times, probability = 1, seed } = match;
  const actions = [action ?? []].flat().join(', ');
  const operations = actions === '' ? 'every operation' : actions;
  return [
    product === undefined ? operations : `${operations} of ${product}`,
    after > 0 ? `after ${counted(after, 'call')}` : '',
    times === undefined ? '' : counted(times, 'time'),
    probability < 1 ? `with probability ${probability}` : '',
    seed === undefined ? '' : `seed ${seed}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
