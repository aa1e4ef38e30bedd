import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

interface ConfirmProps {
  readonly label: string;
  readonly question: string;
  readonly explain: string;
  readonly onYes: () => void;
  readonly isBusy?: boolean;
}

/** A button for what cannot be undone: it asks first. */
export function ConfirmButton({
  label,
  question,
  explain,
  onYes,
  isBusy = false,
}: ConfirmProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button type="button" class="danger" disabled={isBusy} onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} aria-label={question}>
        <p class="question">{question}</p>
        <p>{explain}</p>
        <div class="row end">
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button
            type="button"
            class="danger"
            onClick={() => {
              close();
              onYes();
            }}
          >
            {label}
          </button>
        </div>
      </dialog>
    </>
  );
}
