import { type CloudCall, refusal, text, texts } from '../../kit/cloud-call.ts';
import { field, where } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { instance } from '../model.ts';
import { namedPrepaid } from './charging.ts';

const listRenewals = list(instance, {
  filters: {
    InstanceId: field('InstanceId'),
    RenewalStatus: where(({ fields }, value) => (fields.RenewalStatus ?? 'Normal') === value),
  },
  always: (call) => [
    {
      posting: (region) => call.state.posting(instance.kind, region, 'InstanceChargeType', 'PrePaid'),
      isWhole: true,
      test: ({ fields }) => fields.InstanceChargeType === 'PrePaid',
    },
  ],
  show: ({ id, fields }) => {
    const RenewalStatus = fields.RenewalStatus ?? 'Normal';
    return {
      InstanceId: id,
      RenewalStatus,
      AutoRenewEnabled: RenewalStatus === 'AutoRenewal',
      Duration: RenewalStatus === 'AutoRenewal' ? (fields.Duration ?? 1) : 0,
      PeriodUnit: String(fields.PeriodUnit ?? 'Month').toLowerCase(),
      EnableExpectedRenewDay: false,
    };
  },
});

/** Lists whether instances go on by themselves. */
export const describeAutoRenew: CloudBehaviour = (call) => {
  checkAsked(call);
  namedPrepaid(call);
  return listRenewals(call);
};

function checkAsked(call: CloudCall): void {
  if (texts(call, 'InstanceId').length > 0 || text(call, 'RenewalStatus') !== undefined) return;
  throw refusal(call, 'MissingParameter.InstanceId', 'InstanceId or RenewalStatus has to be sent.', 403);
}
