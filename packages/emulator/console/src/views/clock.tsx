import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useAsked, useDeed } from '../asked.ts';
import { control } from '../control.ts';
import { dateTimeOf, span } from '../formats.ts';
import { touch, useLive } from '../live.ts';
import { Choice, Field } from '../parts/fields.tsx';
import { Outcome, Trouble } from '../parts/notice.tsx';

const units: Readonly<Record<string, number>> = {
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
};

const steps: readonly (readonly [label: string, milliseconds: number])[] = [
  ['+1 min', 60_000],
  ['+15 min', 900_000],
  ['+1 h', 3_600_000],
  ['+1 d', 86_400_000],
];

/** The emulator's time, and how to move it. */
export function ClockView(): JSX.Element {
  const { isConnected } = useLive();
  const clock = useAsked(
    async () => ({ ...(await control.clock.read()), readAt: Date.now() }),
    [isConnected],
  );
  const deed = useDeed();
  const [amount, setAmount] = useState('30');
  const [unit, setUnit] = useState('minutes');
  const move = (milliseconds: number): void =>
    deed.act(async () => {
      await control.clock.advance(milliseconds);
      clock.again();
      touch();
      return `Moved ${milliseconds < 0 ? 'back' : 'ahead'} by ${span(milliseconds)}.`;
    });
  const custom = Number(amount) * (units[unit] ?? 0);
  const isSound = amount.trim() !== '' && Number.isSafeInteger(Math.round(custom)) && custom !== 0;
  return (
    <div class="narrow">
      <Trouble error={clock.error} />
      {clock.value === undefined ? null : (
        <div class="card clock">
          <Face now={clock.value.now} readAt={clock.value.readAt} />
          <p class="hint">
            {clock.value.movedMs === 0
              ? 'As the clock of this machine.'
              : `${span(clock.value.movedMs)} ${clock.value.movedMs > 0 ? 'ahead of' : 'behind'} the clock of this machine.`}
          </p>
        </div>
      )}
      <h2>Move it</h2>
      <div class="row">
        {steps.map(([label, milliseconds]) => (
          <button key={label} type="button" disabled={deed.isBusy} onClick={() => move(milliseconds)}>
            {label}
          </button>
        ))}
        <button
          type="button"
          disabled={deed.isBusy || (clock.value?.movedMs ?? 0) === 0}
          onClick={() => move(-(clock.value?.movedMs ?? 0))}
        >
          Back to this machine’s time
        </button>
      </div>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (isSound) move(Math.round(custom));
        }}
      >
        <Field label="By" type="number" value={amount} onValue={setAmount} />
        <Choice
          label="Unit"
          value={unit}
          onValue={setUnit}
          options={Object.keys(units).map((name) => [name, name])}
        />
        <button type="submit" class="primary" disabled={deed.isBusy || !isSound}>
          Move
        </button>
      </form>
      <Outcome deed={deed} />
      <p class="hint">
        Tokens expire and states pass by this clock; a negative number moves it back. A call whose own time is
        more than 15 minutes away is refused, as by the real service.
      </p>
    </div>
  );
}

/** Goes on by itself between two readings. */
function Face({ now, readAt }: { readonly now: string; readonly readAt: number }): JSX.Element {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const shown = new Date(Date.parse(now) + Date.now() - readAt).toISOString();
  return (
    <p class="face">
      <time dateTime={shown}>{dateTimeOf(shown)}</time> <small>UTC</small>
    </p>
  );
}
