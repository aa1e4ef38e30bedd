import { usualLength } from './id-lengths.ts';
import type { Random } from './random.ts';
import { alphabets, fillSegment, isMasked, type Trial } from './segment.ts';

/** One form that masked values have. */
export interface Kind {
  readonly name: string;
  /** Finds candidates, all of them. */
  readonly pattern: RegExp;
  /** Makes the value of a candidate; undefined where it is none of this kind, or hides nothing. */
  readonly fill: (match: RegExpMatchArray, random: Random, trial: Trial) => string | undefined;
}

const hidden = /\*|xx/i;
const octet = String.raw`(?:\d{1,3}|\*+|[xX]{1,3})`;
const hextet = '(?:[0-9a-fA-F]{1,4}|\\*{1,4}|[xX]{2,4})';
const pair = '(?:[0-9a-fA-F]{2}|\\*{2}|XX|xx)';
const two = String.raw`(?:\d\d|\*\*)`;

/** The forms, those with the strictest shape first: what one has filled, the next ones see as it is. */
export const kinds: readonly Kind[] = [
  {
    name: 'IPv4 address',
    pattern: new RegExp(
      String.raw`(?<![\w.*])${octet}(?:\.${octet}){3}(?:/(\d{1,2}))?(?![\w*]|\.[\w*])`,
      'g',
    ),
    fill: ([text, prefix], random, trial) =>
      hidden.test(text) ? ipv4(text.replace(/\/.*/, ''), prefix, random, trial) : undefined,
  },
  {
    name: 'UUID',
    pattern: /(?<![A-Za-z0-9*])[0-9A-Fa-fXx*]+(?:-[0-9A-Fa-fXx*]+){4}(?![A-Za-z0-9*-])/g,
    fill: ([text], random) => (hidden.test(text) ? uuid(text, random) : undefined),
  },
  {
    name: 'bytes as pairs',
    pattern: new RegExp(`(?<![\\w:*])${pair}(?::${pair}){5,}(?![\\w:*])`, 'g'),
    fill: ([text], random) =>
      hidden.test(text) ? text.replace(/\*\*|xx/gi, () => random.text(alphabets.hex, 2)) : undefined,
  },
  {
    name: 'IPv6 address',
    pattern: new RegExp(
      `(?<![\\w:.*])[0-9a-fA-F]{3,4}(?::{1,2}${hextet}){2,7}(?:::)?(?:/(\\d{1,3}))?(?![\\w:*])`,
      'g',
    ),
    fill: ([text, prefix], random) =>
      hidden.test(text) && (text.includes('::') || text.split(':').length >= 4)
        ? ipv6(text, prefix, random)
        : undefined,
  },
  {
    name: 'date',
    pattern: new RegExp(
      String.raw`(?<![\w*-])\d{4}-${two}-${two}(?:[T ](?:${two}:${two}(?::${two})?|\*{2,}))?(?![\d*]|:[\d*])`,
      'g',
    ),
    fill: ([text], random) => (text.includes('*') ? date(text, random) : undefined),
  },
  {
    name: 'time of day',
    pattern: new RegExp(String.raw`(?<![\w:*])${two}:${two}(?::${two})?(?![\w:*])`, 'g'),
    fill: ([text], random) => (text.includes('*') ? time(text, random) : undefined),
  },
  {
    // Any other name might be somebody's: these are set aside for examples.
    name: 'domain',
    pattern: /(?<![\w.*-])(?:\*{2,}|x{3,})\.(com|net|org)(?![\w.*-])/gi,
    fill: ([, zone], random, { stretch }) => `example${stretch > 0 ? random.below(1000) : ''}.${zone}`,
  },
  {
    name: 'placeholder',
    pattern: /^<[A-Za-z][\w -]*>$|<(?:your|my)[\w -]*>/gi,
    fill: ([text], random, { stretch }) => `${words(text)}${stretch > 0 ? `-${random.below(1000)}` : ''}`,
  },
  {
    name: 'secret',
    pattern: /^(?:\*{2,}|x{3,}|X{3,})$/g,
    fill: ([text], random, trial) => secret(text.length + trial.stretch, random, trial),
  },
  {
    name: 'public key',
    pattern: /(?<=^ssh-(?:rsa|dss|ed25519)) ?\*{2,}/g,
    fill: (_, random, { stretch }) => ` AAAAB3NzaC1yc2EAAAA${random.text(alphabets.all, 32 + stretch)}`,
  },
  {
    name: 'id',
    pattern: /(?<![A-Za-z0-9*])([a-z][a-z0-9]{0,11})-([a-z0-9*]+)(?![A-Za-z0-9*-])/g,
    fill: ([, prefix = '', segment = ''], random, trial) =>
      isMasked(segment) ? `${prefix}-${fillSegment(segment, random, trial, usualLength(prefix))}` : undefined,
  },
  {
    name: 'number of a house',
    pattern: /(?<=\bNo\. ?)(?:\*{2,}|XX+)(?![\w*])/g,
    fill: (_, random) => String(1 + random.below(999)),
  },
  {
    // A word of a sentence that hides all of itself.
    name: 'word',
    pattern: /(?<=^|[\s"'“(,])(?:\*{3,}|x{3,}|XX+)(?=$|[\s"'”),.;!?])(?!\.\w)/g,
    fill: ([text], random, { stretch }) => {
      const list = text.startsWith('X') ? names : nouns;
      return `${list[random.below(list.length)]}${stretch > 0 ? random.below(1000) : ''}`;
    },
  },
  {
    name: 'part of a word',
    pattern: /(?<![A-Za-z0-9*])[A-Za-z0-9*]*(?:\*{2}|[xyzXYZ]{3})[A-Za-z0-9*]*(?![A-Za-z0-9*])/g,
    fill: (match, random, trial) =>
      isMasked(withoutSingles(match[0])) && !isMarkup(match)
        ? fillSegment(match[0], random, trial)
        : undefined,
  },
];

const names = ['Alder', 'Aspen', 'Cedar', 'Hazel', 'Juniper', 'Linden', 'Maple', 'Rowan'];
const nouns = ['hardware', 'network', 'storage', 'power', 'cooling', 'capacity', 'firmware', 'kernel'];

/** Only an id hides a single character; elsewhere one asterisk is a wildcard. */
function withoutSingles(text: string): string {
  return text.replace(/(?<!\*)\*(?!\*)/g, '');
}

/** Two asterisks also stand for any folders in a path, open a comment, and print a word in bold. */
function isMarkup({ 0: text, index = 0, input = '' }: RegExpMatchArray): boolean {
  const neighbours = input.charAt(index - 1) + input.charAt(index + text.length);
  return (text === '**' && /[/\\]/.test(neighbours)) || /^\*\*[A-Za-z]+\*\*$/.test(text);
}

/** A masked part behind the prefix of a network is zero, as all bits there are, unless that says too little. */
function ipv4(text: string, prefix: string | undefined, random: Random, { usualLengths }: Trial): string {
  const octets = text.split('.').map((part, index) => {
    if (!/\D/.test(part)) return part;
    const value = 1 + random.below(254);
    const bits =
      prefix === undefined || !usualLengths ? 8 : Math.min(8, Math.max(0, Number(prefix) - 8 * index));
    return String(value & (0xff << (8 - bits)));
  });
  return octets.join('.') + (prefix === undefined ? '' : `/${prefix}`);
}

function ipv6(text: string, prefix: string | undefined, random: Random): string {
  let start = 0;
  return text.replace(/[0-9a-fA-F*xX]+(?=:|$|\/)/g, (part, offset: number) => {
    const index = text.slice(0, offset).includes('::') ? 7 : start++;
    if (!/[*xX]/.test(part) || text.charAt(offset - 1) === '/') return part;
    const isHost = prefix !== undefined && Number(prefix) <= 16 * index;
    return isHost ? '0' : random.text('123456789abcdef', 1) + random.text(alphabets.hex, 3);
  });
}

const uuidLengths = [8, 4, 4, 4, 12];

function uuid(text: string, random: Random): string | undefined {
  const alphabet = /[A-F]/.test(text) || !/[a-f]/.test(text) ? alphabets.upperHex : alphabets.hex;
  const groups = text.split('-').map((group, index) => {
    const masks = group.match(/[*xX]+/g) ?? [];
    const shown = group.replace(/[*xX]+/g, '');
    const missing = (uuidLengths[index] ?? 0) - shown.length - Math.max(0, masks.length - 1);
    if (masks.length === 0 ? missing !== 0 : missing < 1) return undefined;
    let seen = 0;
    return group.replace(/[*xX]+/g, () => random.text(alphabet, seen++ === 0 ? missing : 1));
  });
  return groups.includes(undefined) ? undefined : groups.join('-');
}

function date(text: string, random: Random): string {
  const [day = '', clock] = text.split(/[T ]/);
  const [year, month = '', date = ''] = day.split('-');
  const whole = `${year}-${number(month, 1, 12, random)}-${number(date, 1, 28, random)}`;
  if (clock === undefined) return whole;
  return `${whole}${text.charAt(day.length)}${time(/^\*+$/.test(clock) ? '**:**:**' : clock, random)}`;
}

function time(text: string, random: Random): string {
  return text
    .split(':')
    .map((part, index) => number(part, 0, index === 0 ? 23 : 59, random))
    .join(':');
}

function number(text: string, from: number, to: number, random: Random): string {
  return text.includes('*') ? String(from + random.below(to - from + 1)).padStart(2, '0') : text;
}

/** `<yourBucketName>` asks for a `bucket-name`. */
function words(text: string): string {
  const parts = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').match(/[A-Za-z0-9]+/g) ?? [];
  const [first = '', ...others] = parts.map((part) => part.toLowerCase());
  return (/^(your|my)$/.test(first) && others.length > 0 ? others : [first, ...others]).join('-');
}

/** Passwords want capitals, small letters and digits, and eight characters of them. */
function secret(length: number, random: Random, { numeric, usualLengths }: Trial): string {
  if (numeric) return random.text('123456789', 1) + random.text(alphabets.digits, length - 1);
  const rest = Math.max(usualLengths ? 12 : length, 3) - 3;
  return (
    random.text(alphabets.upper, 1) +
    random.text(alphabets.lower, 1) +
    random.text(alphabets.digits, 1) +
    random.text(alphabets.all, rest)
  );
}
