import type { JSX } from 'preact';
import type { CallDetail } from '../../../src/admin/call-detail.ts';
import { useAsked } from '../asked.ts';
import { control } from '../control.ts';
import { dateTimeOf, duration } from '../formats.ts';
import { CopyButton } from '../parts/copy.tsx';
import { Json } from '../parts/json.tsx';
import { Trouble } from '../parts/notice.tsx';
import { AnswerBadge } from '../parts/state-badge.tsx';
import { link } from '../route.ts';
import { PermissionPart } from './call-permission.tsx';
import { SignaturePart } from './call-signature.tsx';

/** All that is known of one call. */
export function CallDetailView({ id }: { readonly id: string }): JSX.Element {
  const detail = useAsked(() => control.calls.get(id), [id]);
  return (
    <aside class="pane detail" aria-label="The call">
      <p class="title-row">
        <a href={link(['calls'])}>Close</a>
      </p>
      <Trouble error={detail.error} />
      {detail.value === undefined ? null : <Detail call={detail.value} />}
    </aside>
  );
}

function Detail({ call }: { readonly call: CallDetail }): JSX.Element {
  const { product = '', action = '', status, code, message, parameters, ignored, requestId, fault } = call;
  return (
    <>
      <div class="title-row">
        <h2>
          <span class="product">{product}</span> {action || 'Unknown operation'}
        </h2>
        <AnswerBadge status={status} code={code} />
      </div>
      {message === undefined ? null : <p class="notice bad">{message}</p>}
      {fault === undefined ? null : (
        <p class="notice plain">
          Befallen by <a href={link(['faults'])}>{fault}</a>, which answered in the place of the emulator.
        </p>
      )}
      {call.signature === undefined ? null : <SignaturePart signature={call.signature} />}
      {call.authorization === undefined ? null : (
        <PermissionPart authorization={call.authorization} asked={call.asked} />
      )}
      <Facts call={call} />
      <h3>Parameters</h3>
      {parameters === undefined ? (
        <p class="hint">They were not read: the call was refused before.</p>
      ) : Object.keys(parameters as object).length === 0 ? (
        <p class="hint">None.</p>
      ) : (
        <Json value={parameters} label="Parameters" />
      )}
      {ignored.length === 0 ? null : (
        <p class="notice plain">Unknown to the operation, and ignored: {ignored.join(', ')}</p>
      )}
      <p class="title-row">
        <span class="hint id">{requestId}</span>
        <CopyButton text={requestId} label="the request id" />
      </p>
    </>
  );
}

function Facts({ call }: { readonly call: CallDetail }): JSX.Element {
  const { identity, accessKeyId, region, durationMs, method, path, version, time } = call;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Caller', identity ?? 'nobody whose signature was accepted'],
    ['Access key', accessKeyId],
    ['Region', region],
    ['Request', `${method} ${path}`],
    ['Version', version],
    ['Arrived', `${dateTimeOf(time)} UTC`],
    ['Took', durationMs === undefined ? 'no answer came' : duration(durationMs)],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
