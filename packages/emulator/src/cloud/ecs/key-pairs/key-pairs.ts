import type { Document } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  flag,
  insert,
  lookUp,
  minutes,
  need,
  newId,
  refusal,
  regionOf,
  text,
} from '../../kit/cloud-call.ts';
import { like } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import { type CloudBehaviour, textOr } from '../../kit/operations.ts';
import { type CloudPart, part } from '../../kit/part.ts';
import { shown } from '../../kit/resource.ts';
import { readTags } from '../../kit/tags.ts';
import { instance } from '../model.ts';
import { checkName } from '../name-rules.ts';
import { attachKeyPair, detachKeyPair, textList } from './attach.ts';
import { findKeyPair, type KeyPairFields, keyPair, keyPairId } from './model.ts';
import { makeKeyPair, type PublicKey, readPublicKey } from './public-key.ts';

/** Makes a key pair and answers its private half, which nobody gets again. */
const createKeyPair: CloudBehaviour = (call) => {
  checkNew(call);
  const { privateKey, ...publicKey } = makeKeyPair();
  return { ...insertKeyPair(call, publicKey), PrivateKeyBody: privateKey };
};

/** Stores a public half that the caller has. */
const importKeyPair: CloudBehaviour = (call) => {
  checkNew(call);
  const sent = text(call, 'PublicKeyBody');
  if (sent === undefined)
    throw refusal(call, 'MissingParameter', 'The parameter PublicKeyBody is missing.', 400);
  const publicKey = readPublicKey(sent);
  if (publicKey === undefined) {
    throw refusal(
      call,
      'InvalidPublicKeyBody.Malformed',
      'PublicKeyBody is no public key as OpenSSH writes it.',
      400,
    );
  }
  return insertKeyPair(call, publicKey);
};

/** Refuses a name that is taken or cannot be one, before a key is made. */
function checkNew(call: CloudCall): void {
  const name = need(call, 'KeyPairName');
  checkName(call, 'KeyPairName', 'InvalidKeyPairName.Malformed');
  if (lookUp(call, keyPair, keyPairId(call, name)) !== undefined)
    throw refusal(call, 'KeyPair.AlreadyExist', `There is a key pair ${name} already.`, 400);
}

function insertKeyPair(call: CloudCall, { text: PublicKey, fingerprint }: PublicKey): KeyPairFields {
  const KeyPairName = need(call, 'KeyPairName');
  return insert(call, keyPair, {
    id: keyPairId(call, KeyPairName),
    tags: readTags(call),
    fields: {
      KeyPairId: newId(keyPair.prefix),
      KeyPairName,
      KeyPairFingerPrint: fingerprint,
      PublicKey,
      ResourceGroupId: textOr(call, 'ResourceGroupId', ''),
      CreationTime: minutes(call),
    },
  }).fields;
}

const describeKeyPairs = list(keyPair, {
  filters: { KeyPairName: like('KeyPairName'), IncludePublicKey: () => undefined },
  show: (document: Document<KeyPairFields>, call) => {
    const { PublicKey, ...rest } = shown(keyPair, document, call);
    return flag(call, 'IncludePublicKey') === true ? { ...rest, PublicKey } : rest;
  },
});

/** Deletes key pairs that no instance of the region has: all that are named, or none. */
const deleteKeyPairs: CloudBehaviour = (call) => {
  for (const name of textList(call, 'KeyPairNames', 100, 'InvalidKeyPairNames.ValueNotSupported')) {
    const document = findKeyPair(call, name);
    const [user] = allWith(call, instance, 'KeyPairName', name, regionOf(call));
    if (user !== undefined) {
      throw refusal(
        call,
        'InvalidParameter.KeypairAlreadyAttachedInstance',
        `The instance ${user.id} has the key pair ${name}.`,
        400,
      );
    }
    call.state.remove(document);
  }
  return {};
};

/** Key pairs, with which people log in to Linux instances. */
export const keyPairs: CloudPart = part([keyPair], {
  ecs: {
    CreateKeyPair: createKeyPair,
    ImportKeyPair: importKeyPair,
    DescribeKeyPairs: describeKeyPairs,
    AttachKeyPair: attachKeyPair,
    DetachKeyPair: detachKeyPair,
    DeleteKeyPairs: deleteKeyPairs,
  },
});
