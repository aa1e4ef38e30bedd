import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useAsked } from '../asked.ts';
import { control } from '../control.ts';
import { Copyable } from '../parts/copy.tsx';
import { Choice, Field } from '../parts/fields.tsx';
import { Trouble } from '../parts/notice.tsx';
import { link, type Route } from '../route.ts';
import { setupsFor } from '../setups.ts';

/** The key that an emulator has where none is named. Its secret is in every document; other secrets are shown nowhere. */
const knownKey = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };

/** How programs of each language reach this emulator. */
export function SetupView({ route }: { readonly route: Route }): JSX.Element {
  const identities = useAsked(() => control.identities(), []);
  const [regionId, setRegionId] = useState('cn-hangzhou');
  const keys = (identities.value?.users ?? []).flatMap(({ accessKeys }) =>
    accessKeys.filter(({ isActive }) => isActive).map(({ accessKeyId }) => accessKeyId),
  );
  const [chosenKey, setChosenKey] = useState<string>();
  const accessKeyId = chosenKey ?? keys[0] ?? knownKey.accessKeyId;
  const accessKeySecret =
    accessKeyId === knownKey.accessKeyId ? knownKey.accessKeySecret : '<the secret of this key>';
  const setups = setupsFor({ url: location.origin, regionId, accessKeyId, accessKeySecret });
  const current = setups.find(({ name }) => name === route.parts[1]) ?? setups[0];
  return (
    <>
      <Trouble error={identities.error} />
      <div class="toolbar">
        <Field label="Region" value={regionId} onValue={setRegionId} />
        <Choice
          label="Access key"
          value={accessKeyId}
          onValue={setChosenKey}
          options={(keys.length === 0 ? [accessKeyId] : keys).map((key) => [key, key])}
        />
      </div>
      <nav class="tabs" aria-label="Languages">
        {setups.map(({ name, title }) => (
          <a
            key={name}
            href={link(['setup', name])}
            aria-current={name === current?.name ? 'true' : undefined}
          >
            {title}
          </a>
        ))}
      </nav>
      {current === undefined ? null : (
        <div class="setup">
          <p class="hint">{current.about}</p>
          <Copyable text={current.text} label={current.title} />
        </div>
      )}
      {current?.name === 'run' ? (
        <p class="hint">
          The program gets the emulator as its proxy, a certificate authority to trust, and an access key. It
          ends with the program’s own status.
        </p>
      ) : null}
    </>
  );
}
