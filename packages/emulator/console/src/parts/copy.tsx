import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Scroll } from './scroll.tsx';

/** A text to take along, in one go. */
export function Copyable({ text, label }: { readonly text: string; readonly label: string }): JSX.Element {
  return (
    <div class="copyable">
      <Scroll label={label}>
        <pre>{text}</pre>
      </Scroll>
      <CopyButton text={text} label={label} />
    </div>
  );
}

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): JSX.Element {
  const [told, setTold] = useState('');
  const copy = (): void => {
    copied(text).then(
      () => setTold('Copied'),
      () => setTold('Select it, and copy it by hand'),
    );
    setTimeout(() => setTold(''), 2500);
  };
  return (
    <button type="button" class="copy" onClick={copy} aria-label={`Copy ${label}`}>
      <span role="status">{told === '' ? 'Copy' : told}</span>
    </button>
  );
}

/** Over plain HTTP, browsers offer the clipboard on this machine's own addresses alone. */
async function copied(text: string): Promise<void> {
  if (navigator.clipboard === undefined) throw new Error('No clipboard');
  await navigator.clipboard.writeText(text);
}
