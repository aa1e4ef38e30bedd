import type { JSX } from 'preact';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly class?: string;
}

interface TextProps extends FieldProps {
  readonly type?: 'text' | 'number' | 'search';
  /** What stands in it while it is empty. */
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  /** What the browser proposes. */
  readonly list?: readonly string[] | undefined;
}

/** A text or a number to fill in. */
export function Field({
  label,
  value,
  onValue,
  class: name,
  type = 'text',
  ...more
}: TextProps): JSX.Element {
  const { hint, isRequired, list } = more;
  const id = list && `list-${label.replaceAll(' ', '-')}`;
  return (
    <label class={name}>
      {label}
      <input
        type={type}
        step="any"
        autocomplete="off"
        value={value}
        placeholder={hint}
        required={isRequired}
        list={id}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {list === undefined ? null : (
        <datalist id={id}>
          {list.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </label>
  );
}

interface ChoiceProps extends FieldProps {
  /** The values, each with what is shown of it. */
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** One of several values to choose. */
export function Choice({ label, value, onValue, class: name, options }: ChoiceProps): JSX.Element {
  return (
    <label class={name}>
      {label}
      <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
