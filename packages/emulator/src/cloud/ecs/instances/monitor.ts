import { createHash } from 'node:crypto';
import { secondStamp } from '../../../clock.ts';
import { type Document, statusOf } from '../../../state/document.ts';
import { type CloudCall, need, number, refusal } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import type { InstanceFields } from '../model.ts';
import { namedInstance } from './find.ts';

const minuteMs = 60_000;
const keptMs = 30 * 24 * 60 * minuteMs;
const mostPoints = 400;

/** Lists what was measured of an instance since it was created: made up, but the same for the same moment. */
export const describeMonitorData: CloudBehaviour = (call) => {
  const document = namedInstance(call);
  const periodSeconds = number(call, 'Period', 60);
  if (![60, 600, 3_600].includes(periodSeconds)) {
    throw refusal(call, 'InvalidPeriod.ValueNotSupported', 'Period has to be 60, 600 or 3600.', 400);
  }
  const periodMs = periodSeconds * 1_000;
  const start = timeOf(call, 'StartTime');
  const end = timeOf(call, 'EndTime');
  if (start >= end) {
    throw refusal(call, 'InvalidStartTime.ValueNotSupported', 'StartTime has to be before EndTime.', 400);
  }
  if (start < call.now - keptMs) {
    throw refusal(call, 'InvalidStartTime.TooEarly', 'Nothing is known of more than 30 days ago.', 400);
  }
  if ((end - start) / periodMs > mostPoints) {
    throw refusal(
      call,
      'InvalidParameter.TooManyDataQueried',
      `At most ${mostPoints} points are listed.`,
      400,
    );
  }
  const points: object[] = [];
  for (let at = start; at < Math.min(end, call.now); at += periodMs) {
    if (at + periodMs > document.createdAt) points.push(pointAt(document, at, periodSeconds));
  }
  return { MonitorData: points };
};

function timeOf(call: CloudCall, name: 'StartTime' | 'EndTime'): number {
  const sent = need(call, name);
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(sent) ? Date.parse(sent) : Number.NaN;
  if (Number.isNaN(at)) throw refusal(call, `Invalid${name}.Malformed`, `${sent} is no time.`, 400);
  return Math.ceil(at / minuteMs) * minuteMs;
}

/** Who is stopped does nothing. */
function pointAt(document: Document<InstanceFields>, at: number, periodSeconds: number): object {
  const { id, fields } = document;
  const bytes = createHash('sha256').update(`${id} ${at}`).digest();
  const share = (index: number): number => (statusOf(document) === 'Stopped' ? 0 : (bytes[index] ?? 0) / 255);
  const upTo = (index: number, most: number): number => Math.round(share(index) * most);
  const InternetTX = upTo(1, fields.InternetMaxBandwidthOut * 1_000) * periodSeconds;
  const InternetRX = upTo(2, fields.InternetMaxBandwidthIn * 100) * periodSeconds;
  const IntranetTX = upTo(3, 2_000) * periodSeconds;
  const IntranetRX = upTo(4, 2_000) * periodSeconds;
  return {
    InstanceId: id,
    TimeStamp: secondStamp(at),
    CPU: upTo(0, 100),
    InternetTX,
    InternetRX,
    InternetBandwidth: Math.round(InternetTX / periodSeconds),
    IntranetTX,
    IntranetRX,
    IntranetBandwidth: Math.round(IntranetTX / periodSeconds),
    IOPSRead: upTo(5, 1_000),
    IOPSWrite: upTo(6, 1_000),
    BPSRead: upTo(7, 1_000_000),
    BPSWrite: upTo(8, 1_000_000),
    ...(/^ecs\.t\d/.test(fields.InstanceType) && {
      CPUCreditUsage: upTo(9, 30),
      CPUCreditBalance: upTo(10, 300),
      CPUAdvanceCreditBalance: 0,
      CPUNotpaidSurplusCreditUsage: 0,
    }),
  };
}
