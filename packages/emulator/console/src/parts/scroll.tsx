import type { ComponentChildren, JSX } from 'preact';

interface ScrollProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What may be wider than there is room: it scrolls by itself, and the keyboard reaches it. */
export function Scroll({ label, children }: ScrollProps): JSX.Element {
  return (
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
