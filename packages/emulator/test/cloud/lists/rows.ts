/** What a parameter of a list does, by the values that are sent; all values are as they stand on the wire. */
export type Row = Selects | Shows | Never | Unheeded;

/**
 * For each value the places (from 1) of the items that are listed then: `1 3`, or an empty text for none; `x` stands for items that
 * are not in the usual list, and `!Code` for a refusal. A value of several members is written `.1.Key=a&.1.Value=b`, behind the name
 * of the parameter.
 */
export type Selects = Readonly<Record<string, string>>;

/** A parameter that selects nothing, and changes what the first item shows. */
export interface Shows {
  readonly kind: 'shows';
  readonly value: string;
  /** The member of an item. */
  readonly at: string;
  readonly want: unknown;
}

/** A parameter that asks for what nothing in the emulator ever has. */
export interface Never {
  readonly kind: 'never';
  readonly value: string;
  readonly why: string;
}

/** A parameter that changes nothing, on purpose. */
export interface Unheeded {
  readonly kind: 'unheeded';
  readonly value: string;
  readonly why: string;
}

/** What is known of one list. */
export interface List {
  /** Where its items are. */
  readonly at: string;
  /** What is listed is the vendor's, and the same in every region. */
  readonly isOfVendor?: true;
  /** How many items there are of the base; `many` where the specs decide. Default: 3. */
  readonly count?: number | 'many';
  /** What is sent in any case. */
  readonly base?: Readonly<Record<string, string>>;
  /** Parameters that stand in for another one of the base. */
  readonly instead?: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, Row>>;
}

/** The lists of a product, by operation. */
export type Lists = Readonly<Record<string, List>>;

/** Makes a row of a parameter that changes what is shown. */
export const shows = (value: string, at: string, want: unknown): Shows => ({
  kind: 'shows',
  value,
  at,
  want,
});

/** Makes a row of a parameter that asks for what there never is. */
export const never = (value: string, why: string): Never => ({ kind: 'never', value, why });

/** Makes a row of a parameter that changes nothing. */
export const unheeded = (value: string, why: string): Unheeded => ({ kind: 'unheeded', value, why });

/** Of three planted resources the first has the tags `team=one` and `env=a`, the second `team=two`, and the third has none. */
export const byTag = {
  '.1.Key=team': '1 2',
  '.1.Key=team&.1.Value=two': '2',
  '.1.Key=team&.1.Value=one&.2.Key=env&.2.Value=a': '1',
  '.1.Key=team&.1.Value=two&.2.Key=env': '',
  '.1.Key=none': '',
};

/** The same for tags in JSON. */
export const byJsonTag = {
  '[{"Key":"team"}]': '1 2',
  '[{"Key":"team","Value":"two"}]': '2',
  '[{"Key":"team","Value":"two"},{"Key":"env"}]': '',
  '[{"Key":"none"}]': '',
};

/** A row of a span of time: the first resource was made an hour before the others. */
export const byCreation = {
  '.1.Key=CreationEndTime&.1.Value=2024-01-02T03:30Z': '1',
  '.1.Key=CreationStartTime&.1.Value=2024-01-02T03:30Z': '2 3',
  '.1.Key=CreationStartTime&.1.Value=2024-01-03T00:00Z': '',
  '.1.Key=Size&.1.Value=1': '!InvalidFilterKey.NotFound',
};

/** A row that compares a text: the first item has `one`, the others something else, and none has `none`. */
export const byText = (one: string, none: string): Selects => ({ [one]: '1', [none]: '' });
