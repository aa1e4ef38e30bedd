import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FaultCode, FaultKind } from '../../../src/admin/fault-kinds.ts';
import type { Fault } from '../../../src/faults.ts';
import type { CoverageTable } from '../../../src/world/coverage.ts';
import { useAsked } from '../asked.ts';
import { control } from '../control.ts';
import { emptyDraft, type FaultDraft, faultOf } from '../fault-draft.ts';
import { Choice, Field } from '../parts/fields.tsx';
import { Trouble } from '../parts/notice.tsx';

interface FaultFormProps {
  readonly isBusy: boolean;
  readonly onAdd: (fault: Fault) => void;
}

type Change = (change: Partial<FaultDraft>) => void;

/** Switches a fault on: which kind, for which calls, and how often. */
export function FaultForm({ isBusy, onAdd }: FaultFormProps): JSX.Element {
  const kinds = useAsked(() => control.faults.kinds(), []);
  const coverage = useAsked(() => control.coverage(), []);
  const [draft, setDraft] = useState(emptyDraft);
  const change: Change = (part) => setDraft({ ...draft, ...part });
  const kind = kinds.value?.find(({ name }) => name === draft.kind);
  if (kinds.value === undefined) return <Trouble error={kinds.error} />;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(faultOf(draft, kind));
      }}
    >
      <Choice
        label="What happens"
        value={draft.kind}
        onValue={(name) => change({ kind: name, code: '' })}
        options={[
          ...kinds.value.map(({ name, title }) => [name, title] as const),
          ['other', 'Any other answer'],
        ]}
      />
      <p class="hint">
        {kind?.about ?? 'A status with any code of the vendor’s, in the vendor’s error body.'}
      </p>
      <Answer kind={kind} draft={draft} change={change} />
      <Match coverage={coverage.value ?? {}} draft={draft} change={change} />
      <button type="submit" class="primary" disabled={isBusy}>
        Switch on
      </button>
    </form>
  );
}

interface PartProps {
  readonly draft: FaultDraft;
  readonly change: Change;
}

function Answer({
  kind,
  draft,
  change,
}: PartProps & { readonly kind: FaultKind | undefined }): JSX.Element | null {
  const isPlain = kind !== undefined && kind.codes.length === 0;
  if (isPlain && kind.name !== 'slow') return null;
  const delay = (
    <Field
      label="Delay in ms"
      value={draft.delayMs}
      onValue={(delayMs) => change({ delayMs })}
      type="number"
    />
  );
  if (isPlain) return <div class="fields">{delay}</div>;
  if (kind !== undefined) {
    return (
      <div class="fields">
        <Choice
          class="wide"
          label="Code"
          value={draft.code === '' ? (kind.codes[0]?.code ?? '') : draft.code}
          onValue={(code) => change({ code })}
          options={kind.codes.map((one) => [one.code, codeText(one)])}
        />
        {delay}
      </div>
    );
  }
  return (
    <div class="fields">
      <Field label="Status" value={draft.status} onValue={(status) => change({ status })} type="number" />
      <Field label="Code" value={draft.code} onValue={(code) => change({ code })} />
      <Field label="Message" value={draft.message} onValue={(message) => change({ message })} />
      {delay}
    </div>
  );
}

function codeText({ code, status, products }: FaultCode): string {
  return `${code} (${status}${products.length === 0 ? '' : `, ${products.join(' ')}`})`;
}

function Match({ coverage, draft, change }: PartProps & { readonly coverage: CoverageTable }): JSX.Element {
  const products = Object.keys(coverage);
  const chosen = products.filter((name) => draft.product === '' || name === draft.product.toLowerCase());
  const operations = [...new Set(chosen.flatMap((name) => Object.keys(coverage[name] ?? {})))];
  return (
    <>
      <div class="fields">
        <Choice
          label="Product"
          value={draft.product}
          onValue={(product) => change({ product })}
          options={[['', 'Every product'], ...products.map(wireName).map((name) => [name, name] as const)]}
        />
        <Field
          label="Operations"
          value={draft.actions}
          onValue={(actions) => change({ actions })}
          list={draft.product === '' ? undefined : operations}
          hint="Every one"
        />
        <Field
          label="How many times"
          value={draft.times}
          onValue={(times) => change({ times })}
          type="number"
          hint="Always"
        />
      </div>
      <details>
        <summary>Which of these calls</summary>
        <div class="fields">
          <Field
            label="After so many calls"
            value={draft.after}
            onValue={(after) => change({ after })}
            type="number"
            hint="0"
          />
          <Field
            label="Probability, 0 to 1"
            value={draft.probability}
            onValue={(probability) => change({ probability })}
            type="number"
            hint="1"
          />
          <Field
            label="Seed of the draws"
            value={draft.seed}
            onValue={(seed) => change({ seed })}
            type="number"
            hint="0"
          />
        </div>
      </details>
    </>
  );
}

/** Products have a capital on the wire. */
function wireName(product: string): string {
  return `${product.slice(0, 1).toUpperCase()}${product.slice(1)}`;
}
