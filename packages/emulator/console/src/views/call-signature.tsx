import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SignatureInfo } from '../../../src/admin/call-detail.ts';
import { type Compared, firstDifference } from '../first-difference.ts';
import { Scroll } from '../parts/scroll.tsx';

/** Why a signature does not match: the texts of both sides, with the part marked in which they differ. */
export function SignaturePart({ signature }: { readonly signature: SignatureInfo }): JSX.Element {
  const { canonicalRequest, stringToSign, mistake, signedInstead } = signature;
  const name = canonicalRequest === undefined ? 'string to sign' : 'canonical request';
  const expected = canonicalRequest ?? stringToSign ?? '';
  return (
    <section class="why" aria-label="The signature">
      <h3>Why the signature does not match</h3>
      {mistake === undefined || signedInstead === undefined ? (
        <Unexplained expected={expected} name={name} />
      ) : (
        <>
          <p class="reason">{mistake}.</p>
          {signedInstead === expected ? (
            <Text title={`Both sides have this ${name}; the key differs`} compared={whole(expected)} />
          ) : (
            <Beside expected={expected} signed={signedInstead} name={name} />
          )}
        </>
      )}
    </section>
  );
}

interface BesideProps {
  readonly expected: string;
  readonly signed: string;
  readonly name: string;
}

function Beside({ expected, signed, name }: BesideProps): JSX.Element {
  const [server, client] = firstDifference(expected, signed);
  return (
    <>
      <Text title={`The client signed this ${name}`} compared={client} />
      <Text title={`The request needs this ${name}`} compared={server} />
    </>
  );
}

/** Where no common mistake explains it, the client's own log does. */
function Unexplained({ expected, name }: { readonly expected: string; readonly name: string }): JSX.Element {
  const [pasted, setPasted] = useState('');
  const signed = pasted.replaceAll('\r\n', '\n');
  return (
    <>
      <p class="reason">
        No common mistake explains it, so the secret may be another one. A client does not send what it
        signed: paste its {name} to see where it differs.
      </p>
      {signed === '' ? (
        <Text title={`The request needs this ${name}`} compared={whole(expected)} />
      ) : signed === expected ? (
        <p class="notice plain">The texts are the same: the secret is another one.</p>
      ) : (
        <Beside expected={expected} signed={signed} name={name} />
      )}
      <label class="stacked">
        The client’s {name}
        <textarea rows={4} value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
      </label>
    </>
  );
}

function whole(text: string): Compared {
  return { before: text, differing: '', after: '' };
}

function Text({ title, compared }: { readonly title: string; readonly compared: Compared }): JSX.Element {
  const { before, differing, after } = compared;
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <Scroll label={title}>
        <pre class="signed">
          {before}
          {differing === '' ? (
            after === '' ? null : (
              <mark class="gap" title="Nothing stands here" />
            )
          ) : (
            <mark>{shown(differing)}</mark>
          )}
          {after}
        </pre>
      </Scroll>
    </figure>
  );
}

/** A difference of nothing but line breaks and blanks has to be seen as well. */
function shown(text: string): string {
  return text.trim() === '' ? text.replaceAll('\n', '⏎\n').replaceAll(' ', '␠') : text;
}
