import type { ComponentChildren, JSX } from 'preact';
import type { Deed } from '../asked.ts';

/** What came of something that a person did. */
export function Outcome({ deed }: { readonly deed: Deed }): JSX.Element {
  return (
    <div class="outcome" role="status">
      {deed.done === undefined ? null : <p class="notice good">{deed.done}</p>}
      {deed.error === undefined ? null : <p class="notice bad">{deed.error}</p>}
    </div>
  );
}

/** Says why something cannot be shown. */
export function Trouble({ error }: { readonly error: string | undefined }): JSX.Element | null {
  return error === undefined ? null : (
    <p class="notice bad" role="alert">
      {error}
    </p>
  );
}

/** Stands where there is nothing yet, and says how there would be something. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}
