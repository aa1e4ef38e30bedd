import { askedPage, tellPage } from '../../../behaviour/page.ts';
import { type CloudCall, flag, refusal, regionOf, seconds, texts, update } from '../../kit/cloud-call.ts';
import { pagingFor } from '../../kit/list.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { needAvailable, ownImage } from './find.ts';
import { hasEncrypted } from './making.ts';
import { imageIdOf } from './views.ts';

const mostAccounts = 50;

/** Shares an image with other accounts, or no longer; publishes it as a community image, or takes it back. */
export const modifyImageSharePermission: CloudBehaviour = (call) => {
  const document = ownImage(call);
  const added = accountsIn(call, 'AddAccount');
  const removed = new Set(accountsIn(call, 'RemoveAccount'));
  const IsPublic = flag(call, 'IsPublic') ?? document.fields.IsPublic;
  if (added.length > 0 || IsPublic) {
    needAvailable(call, document, imageIdOf(document));
    if (hasEncrypted(document)) {
      throw refusal(call, 'OperationDeined.EncryptedSnapshot', 'A disk of the image is encrypted.', 403);
    }
  }
  const before = document.fields.Accounts.filter(({ AliyunId }) => !removed.has(AliyunId));
  const known = new Set(before.map(({ AliyunId }) => AliyunId));
  const SharedTime = seconds(call);
  const fresh = added.filter((id) => !known.has(id)).map((AliyunId) => ({ AliyunId, SharedTime }));
  const Accounts = [...before, ...fresh];
  if (Accounts.length > mostAccounts) {
    throw refusal(
      call,
      'QuotaExceed.ShareImageUser',
      `An image is shared with ${mostAccounts} accounts at most.`,
      403,
    );
  }
  update(call, document, { fields: { Accounts, IsPublic } });
  return {};
};

function accountsIn(call: CloudCall, parameter: string): readonly string[] {
  const ids = [...new Set(texts(call, parameter))];
  for (const id of ids) {
    if (id === call.settings.accountId) {
      throw refusal(call, 'InvalidAccount.Forbbiden', 'An image is not shared with its own account.', 404);
    }
    if (!/^\d{1,20}$/.test(id)) {
      throw refusal(call, 'InvalidAccount.NotFound', `There is no account ${id.slice(0, 64)}.`, 404);
    }
  }
  return ids;
}

/** Lists the accounts that an image is shared with. */
export const describeImageSharePermission: CloudBehaviour = (call) => {
  const { operation, parameters } = call;
  const document = ownImage(call);
  const { Accounts } = document.fields;
  const paging = pagingFor(operation);
  if (paging === undefined) throw new Error(`${operation.action} has no list`);
  const page = askedPage(paging, parameters, operation.action);
  const told = tellPage(page, Accounts.length, operation.action);
  return {
    RegionId: regionOf(call),
    ImageId: imageIdOf(document),
    Accounts: Accounts.slice(page.offset, page.offset + page.size),
    ShareGroups: [],
    PageNumber: told.number,
    PageSize: told.pageSize,
    TotalCount: told.total,
  };
};
