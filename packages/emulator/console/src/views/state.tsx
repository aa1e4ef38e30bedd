import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Deed, useAsked, useDeed } from '../asked.ts';
import { control } from '../control.ts';
import { reloadCalls, touch, useLive } from '../live.ts';
import { ConfirmButton } from '../parts/dialog.tsx';
import { Field } from '../parts/fields.tsx';
import { Empty, Outcome, Trouble } from '../parts/notice.tsx';

/** What is stored as a whole: kept under names, loaded again, put back to the start. */
export function StateView(): JSX.Element {
  const { isConnected } = useLive();
  const names = useAsked(() => control.snapshots.list(), [isConnected]);
  const deed = useDeed();
  const act = (action: () => Promise<void>, done: string): void =>
    deed.act(async () => {
      await action();
      names.again();
      touch();
      return done;
    });
  return (
    <div class="narrow">
      <Outcome deed={deed} />
      <h2>Snapshots</h2>
      <p class="hint">
        A snapshot is all that is stored, under a name. Loading one leaves the clock as it is.
      </p>
      <NameForm
        label="Name"
        button="Save the present state"
        deed={deed}
        onName={(name) => act(() => control.snapshots.save(name), `Saved as ${name}.`)}
      />
      <Trouble error={names.error} />
      {names.value?.length === 0 ? <Empty title="No snapshot is kept" /> : null}
      <ul class="rows">
        {(names.value ?? []).map((name) => (
          <Snapshot key={name} name={name} deed={deed} act={act} />
        ))}
      </ul>
      <h2>Export</h2>
      <p class="hint">
        All that is stored, as a file that another emulator begins with (<code>--seed state.json</code>). Keys
        and tokens of the emulated users are in it.
      </p>
      <p>
        <a class="button" href="/_emulator/export" download="state.json">
          Download state.json
        </a>
      </p>
      <h2>Reset</h2>
      <p class="hint">
        Puts everything back to the start: what is stored goes, and what a seed describes is there again. The
        clock, faults and calls are forgotten; snapshots stay.
      </p>
      <ConfirmButton
        label="Reset the emulator"
        question="Reset the emulator?"
        explain="All that is stored goes, unless a snapshot has it. Programs that are at work will notice."
        isBusy={deed.isBusy}
        onYes={() =>
          act(async () => {
            await control.reset();
            await reloadCalls();
          }, 'The emulator is back at its start.')
        }
      />
    </div>
  );
}

interface SnapshotProps {
  readonly name: string;
  readonly deed: Deed;
  readonly act: (action: () => Promise<void>, done: string) => void;
}

function Snapshot({ name, deed, act }: SnapshotProps): JSX.Element {
  const [isForking, setForking] = useState(false);
  const { snapshots } = control;
  return (
    <li>
      <div class="title-row">
        <strong class="id">{name}</strong>
        <span class="row end">
          <button
            type="button"
            aria-label={`Load ${name}`}
            disabled={deed.isBusy}
            onClick={() => act(() => snapshots.load(name), `Loaded ${name}.`)}
          >
            Load
          </button>
          <button
            type="button"
            aria-label={`Fork ${name}`}
            aria-expanded={isForking}
            onClick={() => setForking(!isForking)}
          >
            Fork
          </button>
          <ConfirmButton
            label={`Remove ${name}`}
            question={`Remove the snapshot ${name}?`}
            explain="It is forgotten, and nothing else changes."
            isBusy={deed.isBusy}
            onYes={() => act(() => snapshots.remove(name), `Removed ${name}.`)}
          />
        </span>
      </div>
      {isForking ? (
        <NameForm
          label={`Second name of ${name}`}
          button="Keep a copy"
          deed={deed}
          onName={(to) => {
            setForking(false);
            act(() => snapshots.fork(name, to), `${to} is a copy of ${name}.`);
          }}
        />
      ) : null}
    </li>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly button: string;
  readonly deed: Deed;
  readonly onName: (name: string) => void;
}

function NameForm({ label, button, deed, onName }: NameFormProps): JSX.Element {
  const [name, setName] = useState('');
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        onName(name.trim());
        setName('');
      }}
    >
      <Field class="grow" label={label} isRequired value={name} onValue={setName} />
      <button type="submit" class="primary" disabled={deed.isBusy || name.trim() === ''}>
        {button}
      </button>
    </form>
  );
}
