import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CallRecord } from '../../../src/admin/calls.ts';
import { count, duration, shortArn, timeOf } from '../formats.ts';
import { mostCalls, useLive } from '../live.ts';
import { Choice, Field } from '../parts/fields.tsx';
import { Empty } from '../parts/notice.tsx';
import { AnswerBadge } from '../parts/state-badge.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { link, type Route } from '../route.ts';
import { CallDetailView } from './call-detail.tsx';

/** Which calls are shown. */
type Kind = 'all' | 'good' | 'refused' | 'fault';

/** What arrives, as it arrives; and why something was refused. */
export function CallsView({ route }: { readonly route: Route }): JSX.Element {
  const live = useLive();
  const [paused, setPaused] = useState<readonly CallRecord[]>();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Kind>('all');
  const [, id] = route.parts;
  const all = paused ?? live.calls;
  const shown = all.filter((call) => isOf(kind, call) && holds(call, text.trim().toLowerCase()));
  return (
    <>
      <div class="toolbar">
        <Field
          class="grow"
          label="Find"
          type="search"
          value={text}
          hint="Operation, caller, region, code or request id"
          onValue={setText}
        />
        <Choice
          label="Answer"
          value={kind}
          onValue={(chosen) => setKind(chosen as Kind)}
          options={[
            ['all', 'Every answer'],
            ['good', 'Carried out'],
            ['refused', 'Refused'],
            ['fault', 'Befallen by a fault'],
          ]}
        />
        <button
          type="button"
          aria-pressed={paused !== undefined}
          onClick={() => setPaused(paused === undefined ? live.calls : undefined)}
        >
          {paused === undefined ? 'Pause' : 'Go on'}
        </button>
      </div>
      <div class={id === undefined ? 'split' : 'split calls-split'}>
        <div class="pane list-pane">
          {shown.length > 0 ? (
            <CallTable calls={shown} current={id} isWide={id === undefined} />
          ) : all.length > 0 ? (
            <Empty title="No call fits" />
          ) : (
            <Empty title="No call has arrived yet">
              <p>Each call shows here as soon as it is answered.</p>
              <p>
                <a href={link(['setup'])}>Point a program at this emulator</a>
              </p>
            </Empty>
          )}
          {all.length >= mostCalls ? <p class="hint">The latest {count(mostCalls)} calls.</p> : null}
        </div>
        {id === undefined ? null : <CallDetailView key={id} id={id} />}
      </div>
    </>
  );
}

function isOf(kind: Kind, { status, fault }: CallRecord): boolean {
  if (kind === 'fault') return fault !== undefined;
  if (kind === 'all') return true;
  return (status !== undefined && status < 400) === (kind === 'good');
}

function holds(call: CallRecord, wanted: string): boolean {
  const { product, action, identity, accessKeyId, region, code, status, requestId } = call;
  const texts = [`${product ?? ''}.${action ?? ''}`, identity, accessKeyId, region, code, status, requestId];
  return (
    wanted === '' ||
    texts.some((one) =>
      String(one ?? '')
        .toLowerCase()
        .includes(wanted),
    )
  );
}

/** Who called, in short. */
function callerOf({ identity, accessKeyId }: CallRecord): string {
  return identity === undefined ? (accessKeyId ?? 'nobody') : shortArn(identity);
}

interface CallTableProps {
  readonly calls: readonly CallRecord[];
  readonly current: string | undefined;
  /** Whether there is room for everything. */
  readonly isWide: boolean;
}

function CallTable({ calls, current, isWide }: CallTableProps): JSX.Element {
  const columns: readonly Column<CallRecord>[] = [
    { title: 'Time', class: 'time', cell: ({ time }) => timeOf(time) },
    {
      title: 'Operation',
      isHead: true,
      cell: ({ requestId, product, action }) => (
        <a class="plain-link" href={link(['calls', requestId])}>
          <span class="product">{product ?? '?'}</span> {action ?? '(unknown operation)'}
        </a>
      ),
    },
    ...(isWide ? callerColumns : []),
    {
      title: 'Answer',
      ...(isWide ? {} : { class: 'wrap' }),
      cell: ({ status, code, fault }) => (
        <>
          <AnswerBadge status={status} code={code} />
          {fault && <span class="badge plain">{fault}</span>}
        </>
      ),
    },
    ...(isWide ? [durationColumn] : []),
  ];
  return (
    <Table
      label="Calls, the newest first"
      rows={calls}
      keyOf={({ requestId }) => requestId}
      current={current}
      columns={columns}
    />
  );
}

const durationColumn: Column<CallRecord> = {
  title: 'Took',
  class: 'number',
  cell: ({ durationMs }) => (durationMs === undefined ? '–' : duration(durationMs)),
};

const callerColumns: readonly Column<CallRecord>[] = [
  { title: 'Caller', cell: callerOf },
  { title: 'Region', cell: ({ region }) => region ?? <span class="none">–</span> },
];
