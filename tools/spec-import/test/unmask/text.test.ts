import { describe, expect, it } from 'vitest';
import { schemaOf } from '../convert/converted.ts';

/** What the importer makes of one example of a parameter. */
function unmasked(example: string, schema: object = {}): unknown {
  const converted = schemaOf({ type: 'string', ...schema, example });
  return converted.examples?.[0] ?? converted['x-acs-example'];
}

describe('a masked example becomes a value of its shape', () => {
  const rows: [string, { given: string; want: string }][] = [
    ['an id, of its usual length', { given: 'i-bp67acfmxazb4p****', want: 'i-bp67acfmxazb4p5c7acv' }],
    ['an id that shows more', { given: 'vpc-bp15zckdt37pq72zv****', want: 'vpc-bp15zckdt37pq72zvv5mi' }],
    ['an id that hides too much', { given: 'lb-bp1b6c719df*********', want: 'lb-bp1b6c719dfigui6e4r4a' }],
    ['an id that shows its end', { given: 'rsp-cige6******8', want: 'rsp-cige6mu8lbvk98' }],
    ['an id with a hole', { given: 'vsc-bp1j8y**etwq1ow3jal', want: 'vsc-bp1j8y5937etwq1ow3jal' }],
    ['an id with one hidden character', { given: 'vsc-b*d31dq', want: 'vsc-boi702piaphbldghd31dq' }],
    ['an id that shows nothing', { given: 'i-xxxxx', want: 'i-ptdhc34mouf8geik9725' }],
    ['an id in another one', { given: 'dr-i-bp67acfmxazb4p****', want: 'dr-i-bp67acfmxazb4p5c7acv' }],
    ['an id of hexadecimal digits', { given: 'mh-f2d3647ca21****', want: 'mh-f2d3647ca216b19' }],
    ['an id of a kind that nobody knows', { given: 'qqq-12ab9k****', want: 'qqq-12ab9kf1a1' }],
    [
      'ids in a name',
      {
        given: 'MYOSSPRE_m-23f8tcp***_t-23ym6mv***.vhd',
        want: 'MYOSSPRE_m-23f8tcp3t1nrscbu2c7m_t-23ym6mvvoaen7rsti01b.vhd',
      },
    ],
    ['an address', { given: '42.XX.XX.6', want: '42.139.63.6' }],
    ['an address in back-quotes', { given: '``172.17.**.**``', want: '172.17.124.144' }],
    ['an address with an asterisk of the markup', { given: '``172.17.**.**``*', want: '172.17.124.144' }],
    ['an address with single asterisks', { given: '203.0.*.*', want: '203.0.68.207' }],
    ['a network', { given: '10.0.**.**/24', want: '10.0.163.0/24' }],
    ['a network that shows all of itself', { given: '172.16.*.*/12', want: '172.16.0.0/12' }],
    ['a network within an octet', { given: '47.0.XX.XX/28', want: '47.0.81.224/28' }],
    ['an IPv6 address', { given: '2001:db8:1234:1a00::***', want: '2001:db8:1234:1a00::5888' }],
    ['an IPv6 network', { given: '2408:XXXX:0:a600::/56', want: '2408:4389:0:a600::/56' }],
    ['a MAC address', { given: '00:16:3e:12:**:**', want: '00:16:3e:12:9c:06' }],
    [
      'a UUID',
      { given: '473469C7-AA6F-4DC5-B3DB-A3DC0DEX****', want: '473469C7-AA6F-4DC5-B3DB-A3DC0DE61F06' },
    ],
    [
      'a UUID that lost digits',
      { given: '473469C7-AA6F-**-B3DB-A3DC0DE3C83E', want: '473469C7-AA6F-E673-B3DB-A3DC0DE3C83E' },
    ],
    ['an account', { given: '105909559088****', want: '1059095590886287' }],
    [
      'an account in a resource name',
      { given: 'acs:ram::123456789012****:role/adminrole', want: 'acs:ram::1234567890120247:role/adminrole' },
    ],
    [
      'numbers in a name',
      { given: '123157xxxxxxx_166f820xxxxxx_1714763408', want: '1231579689016_166f82009a924_1714763408' },
    ],
    ['an e-mail address', { given: 'xiaoq****@example.com', want: 'xiaoqjmdc@example.com' }],
    ['a domain', { given: 'https://xxx.com/index', want: 'https://example.com/index' }],
    ['a host of a domain', { given: 'https://dev-xxxxxx.okta.com', want: 'https://dev-jkqcgu.okta.com' }],
    ['a phone number', { given: '86-1868888****', want: '86-18688880581' }],
    ['a date', { given: '2020-**-**', want: '2020-02-27' }],
    ['a point in time', { given: '2021-08-**T**:**:**Z', want: '2021-08-06T00:30:43Z' }],
    ['a hidden time', { given: '2025-08-21 ***', want: '2025-08-21 06:27:40' }],
    ['a time of day', { given: '08:**', want: '08:16' }],
    ['a password', { given: '********', want: 'Vf4LSq0QOdHP' }],
    [
      'a public key',
      { given: 'ssh-rsa****', want: 'ssh-rsa AAAAB3NzaC1yc2EAAAA4G0e6mQ1Agi9GnqSM9J9vfsn2jcDeFVl' },
    ],
    ['a name', { given: 'GuestOS.CPU.HighUtiliz*****', want: 'GuestOS.CPU.HighUtilizcaosd' }],
    [
      'a word of a sentence',
      { given: 'Maintenance is due to ***.', want: 'Maintenance is due to hardware.' },
    ],
    ['a postal address', { given: 'No. XX, XX Street', want: 'No. 861, Linden Street' }],
    ['a placeholder', { given: '<yourBucketName>', want: 'bucket-name' }],
    ['full-width asterisks', { given: 'i-bp67acfmxazb4p＊＊＊＊', want: 'i-bp67acfmxazb4p5c7acv' }],
    ['asterisks with a backslash', { given: 'i-bp67acfmxazb4p\\*\\*\\*\\*', want: 'i-bp67acfmxazb4p5c7acv' }],
    [
      'values in JSON',
      {
        given: '[{"ServerId":"i-bp67acfmxazb4p****","Ip":"172.17.**.**"}]',
        want: '[{"ServerId":"i-bp67acfmxazb4p5c7acv","Ip":"172.17.124.144"}]',
      },
    ],
    [
      'a list that leaves something out',
      { given: '["42.1.1.**", … "42.1.2.**"]', want: '["42.1.1.3", "42.1.2.151"]' },
    ],
    [
      'a list with curly quotes',
      {
        given: '[“i-bp67acfmxazb4p****”, “i-bp67acfmxazb4d****”…]',
        want: '["i-bp67acfmxazb4p5c7acv", "i-bp67acfmxazb4db10kne"]',
      },
    ],
  ];
  it.each(rows)('%s', (_, { given, want }) => {
    expect(unmasked(given)).toBe(want);
  });

  it('a number', () => {
    expect(schemaOf({ type: 'integer', format: 'int64', example: '20142961978****' }).examples).toEqual([
      201429619782290,
    ]);
  });
});

describe('what is no mask stays', () => {
  const rows = [
    '*',
    '*.example.com',
    '*SshKey*',
    '1.0.*',
    '10.0.0.0/8',
    'oss:*',
    'acs:oss:*:*:*',
    '{"Action": ["*"], "Resource": ["acs:ecs:*:*:instance/*"]}',
    '{\\"Action\\": \\"*\\"}',
    '0 */5 * * * ?',
    '* * * * *',
    '^i-.*[a-z]*$',
    'src/**/*.js',
    'SELECT * FROM t WHERE a * b > 2',
    '/** a comment */',
    '**bold**',
    'http_2xx,http_3xx',
    'cen-lxxpbpalc776qzab',
    'PupkTg8jdmau1cXxYacg',
    'echo `date`',
    '<html><b>1</b></html>',
    '["a", "b"]',
    '[not JSON at all …]',
    '2020-01-01T00:00:00Z',
    'AABBxxxCCDD',
  ];
  it.each(rows)('%s', (text) => {
    expect(unmasked(text)).toBe(text);
  });
});

describe('an example that has to satisfy its schema', () => {
  const rows: [string, { given: string; schema: object; want: RegExp }][] = [
    ['keeps to a pattern', { given: 'a****', schema: { pattern: '^a[a-m]+$' }, want: /^a[a-m]{4}$/ }],
    [
      'keeps to a longest length',
      { given: 'i-bp6****', schema: { maxLength: '10' }, want: /^i-bp6[a-z\d]{4}$/ },
    ],
    ['keeps to a shortest length', { given: 'name**', schema: { minLength: '8' }, want: /^name[a-z]{4}$/ }],
    [
      'is one of the values',
      { given: 'ecs.g5.****', schema: { enum: ['ecs.c5.large', 'ecs.g5.large'] }, want: /^ecs\.g5\.large$/ },
    ],
    [
      'is below a maximum',
      { given: '4****', schema: { type: 'integer', maximum: '40999' }, want: /^40\d{3}$/ },
    ],
    [
      'takes what there is where nothing satisfies',
      { given: 'b****', schema: { pattern: '^a' }, want: /^b[a-w]{4}$/ },
    ],
    [
      'does not wait for a pattern without an end',
      { given: `${'a'.repeat(40)}****`, schema: { pattern: '^(a+)+$' }, want: /^a{40}[a-w]{4}$/ },
    ],
  ];
  it.each(rows)('%s', (_, { given, schema, want }) => {
    expect(String(unmasked(given, schema))).toMatch(want);
  });
});

describe('a text that is made to take long', () => {
  const pieces = [
    'x',
    'y',
    '*',
    '`',
    '**a',
    'x-',
    ' ',
    '… ',
    '1.',
    '1:',
    'a*a',
    '<your',
    '\\',
    'A-',
    'x**',
    ', …',
  ];
  it.each(pieces)('of %j again and again ends', (piece) => {
    const text = piece.repeat(50_000);
    for (const example of [text, `[${text}`, `${text}.`]) expect(typeof unmasked(example)).toBe('string');
    expect(unmasked(`**${text}`, { enum: [text.replaceAll('*', 'a')] })).toBeTypeOf('string');
  });
});
