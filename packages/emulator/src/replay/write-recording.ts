import type { Recording } from './recording.ts';
import { placeholder } from './secrets.ts';

const header = ` yaml-language-server: $schema=node_modules/@scope/emulator/recording.schema.json
 Calls and their answers, for "alibaba-cloud-emulator replay <this file> -- <command>".

 Parameters whose names end in Password, Passwd, Secret, PrivateKey, PrivateKeyBody, SecurityToken, OIDCToken, SAMLAssertion,
 AuthKey, UserData, Base32StringSeed or QRCodePNG are left out, at any depth, and so is ClientToken. In answers "${placeholder}" stands
 for the values of such names; a replay makes up new ones. Other texts, such as commands and policies, are as they were sent: look
 at them before you share this file. Calls of STS are not written down, since a replay answers them itself.
`;

/** Writes a recording as YAML, with a comment that says what it leaves out. */
export async function writeRecording(recording: Recording): Promise<string> {
  const { Document } = await import('yaml');
  const document = new Document(recording, { aliasDuplicateObjects: false });
  document.commentBefore = header.trimEnd();
  return document.toString({ lineWidth: 0 });
}
