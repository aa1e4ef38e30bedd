import type { JSX } from 'preact';
import { useAsked } from '../asked.ts';
import { control } from '../control.ts';
import { dateTimeOf } from '../formats.ts';
import { useLive } from '../live.ts';
import { CopyButton } from '../parts/copy.tsx';
import { CellValue } from '../parts/json.tsx';
import { Trouble } from '../parts/notice.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { StateBadge } from '../parts/state-badge.tsx';
import { link, type Route } from '../route.ts';

interface DetailProps {
  readonly kind: string;
  readonly id: string;
  readonly route: Route;
}

/** All that is stored of one resource. */
export function ResourceDetailView({ kind, id, route }: DetailProps): JSX.Element {
  const { revision } = useLive();
  const detail = useAsked(() => control.resources.get(kind, id), [kind, id, revision]);
  const back = link(['resources', ...kind.split('/')], { region: route.query.get('region') ?? '' });
  if (detail.value === undefined || detail.error !== undefined) {
    return (
      <>
        <p>
          <a href={back}>Back to the list</a>
        </p>
        <Trouble error={detail.error} />
      </>
    );
  }
  const { name, status, region, createdAt, tags, fields, next } = detail.value;
  return (
    <article>
      <p>
        <a href={back}>Back to the list</a>
      </p>
      <div class="title-row">
        <h2 class="id">{id}</h2>
        {status === undefined ? null : <StateBadge state={status} />}
        <CopyButton text={id} label="the id" />
      </div>
      <p class="hint">
        {kind}
        {name === undefined ? '' : ` · ${name}`}
        {region === '' ? '' : ` · ${region}`} · created {dateTimeOf(createdAt)} UTC
      </p>
      {next.length === 0 ? null : (
        <p class="notice plain">
          {next
            .map((phase) => `${phase.status ?? 'gone'} from ${dateTimeOf(phase.from)} UTC`)
            .join(', then ')}
          . <a href={link(['clock'])}>Move the clock</a>
        </p>
      )}
      <Scroll label="Fields">
        <table class="facts">
          <caption class="visually-hidden">Fields</caption>
          <tbody>
            {Object.entries(fields as Readonly<Record<string, unknown>>).map(([field, value]) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td class="wrap">
                  <CellValue value={value} />
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">Tags</th>
              <td class="wrap">
                <CellValue value={tags} />
              </td>
            </tr>
          </tbody>
        </table>
      </Scroll>
    </article>
  );
}
