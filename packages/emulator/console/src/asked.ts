import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** What became of a question to the emulator. */
export interface Asked<Value> {
  /** The latest answer, which stays while a newer one is on its way. */
  readonly value: Value | undefined;
  readonly error: string | undefined;
  readonly again: () => void;
}

/** Asks the emulator, and again whenever what it depends on changes. Answers that come too late are left out. */
export function useAsked<Value>(ask: () => Promise<Value>, on: readonly unknown[]): Asked<Value> {
  const [answer, setAnswer] = useState<{ value?: Value | undefined; error?: string }>({});
  const turn = useRef(0);
  const again = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    ask().then(
      (value) => mine === turn.current && setAnswer({ value }),
      (error: unknown) =>
        mine === turn.current && setAnswer(({ value }) => ({ value, error: messageOf(error) })),
    );
  }, on);
  useEffect(() => {
    again();
    return () => {
      turn.current += 1;
    };
  }, [again]);
  return { value: answer.value, error: answer.error, again };
}

/** What to show of an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Something that a person does, with what came of it. */
export interface Deed {
  readonly error: string | undefined;
  readonly done: string | undefined;
  readonly isBusy: boolean;
  /** Does it. `done` tells what was done, for all to read and hear. */
  readonly act: (action: () => Promise<string>) => void;
}

/** Carries out what a person asks for, and tells what came of it. */
export function useDeed(): Deed {
  const [state, setState] = useState<Omit<Deed, 'act'>>({ error: undefined, done: undefined, isBusy: false });
  const act = (action: () => Promise<string>): void => {
    setState({ error: undefined, done: undefined, isBusy: true });
    action().then(
      (done) => setState({ error: undefined, done, isBusy: false }),
      (error: unknown) => setState({ error: messageOf(error), done: undefined, isBusy: false }),
    );
  };
  return { ...state, act };
}
