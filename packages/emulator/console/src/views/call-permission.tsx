import type { JSX } from 'preact';
import type { Authorization } from '../../../src/log.ts';
import type { Asked, AskedStatement } from '../../../src/policy/asked.ts';

interface PermissionProps {
  readonly authorization: Authorization;
  readonly asked: Asked | undefined;
}

/** What policies said to a call, and which statement decided. */
export function PermissionPart({ authorization, asked }: PermissionProps): JSX.Element {
  const { verdict, action, resource, reasons } = authorization;
  const decisive = reasons.at(-1);
  if (verdict === 'allow') {
    return (
      <dl class="facts">
        <div>
          <dt>Permission</dt>
          <dd>
            {action} is allowed
            {decisive?.policy === undefined
              ? ': the caller may do everything'
              : ` by statement ${decisive.statement} of ${decisive.policy}`}
          </dd>
        </div>
      </dl>
    );
  }
  return (
    <section class="why" aria-label="The permission">
      <h3>Why it is not permitted</h3>
      <p class="reason">
        {verdict === 'explicit deny' ? (
          <>
            <strong>ExplicitDeny</strong>: statement {decisive?.statement} of {decisive?.policy} denies it.
          </>
        ) : (
          <>
            <strong>ImplicitDeny</strong>: no statement allows it. {policiesOf(decisive?.part, asked)}
          </>
        )}
      </p>
      <dl class="facts">
        <div>
          <dt>Action</dt>
          <dd>{action}</dd>
        </div>
        <div>
          <dt>Resource</dt>
          <dd>{resource}</dd>
        </div>
      </dl>
      {(asked?.statements ?? []).map((statement) => (
        <Statement key={`${statement.policy} ${statement.statement}`} statement={statement} />
      ))}
    </section>
  );
}

function policiesOf(part: string | undefined, asked: Asked | undefined): string {
  const names = asked?.policies ?? [];
  if (names.length === 0) return 'No policy is attached to the caller.';
  return `Asked: the ${part ?? 'attached policies'} (${names.join(', ')}).`;
}

/** A statement, line by line: what fits the call and what does not. */
function Statement({ statement }: { readonly statement: AskedStatement }): JSX.Element {
  const { policy, statement: number, written, fits, decided } = statement;
  return (
    <table class={decided ? 'statement decided' : 'statement'}>
      <caption>
        {policy}, statement {number} {decided ? <span class="badge bad">decided</span> : null}
      </caption>
      <tbody>
        {Object.entries(written).map(([member, value]) => {
          const fit = fits[member.replace(/^Not/, '')];
          const differs = fit === false;
          return (
            <tr key={member} class={differs ? 'differs' : undefined}>
              <th scope="row">{member}</th>
              <td class="wrap">{differs ? <mark>{memberText(value)}</mark> : memberText(value)}</td>
              <td class="fit">{fit === undefined ? '' : fit ? 'fits' : 'does not fit'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function memberText(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
