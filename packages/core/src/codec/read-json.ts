import { decodeUtf8, randomId } from '#platform';

/**
 * Reads JSON like `JSON.parse`, except that an integer which a number cannot hold exactly becomes a `bigint`.
 * Nothing, or only white space, reads as `null`.
 *
 * @throws SyntaxError for anything else that is no JSON text.
 */
export function readJson(bytes: Uint8Array): unknown {
  const text = decodeUtf8(bytes).trim();
  if (text === '') return null;
  return mayHoldLongInteger(bytes) ? readExactly(text) : JSON.parse(text);
}

/** Every integer that is too long has as many digits, or more. */
const leastDigits = 16;
const zero = 48;
const nine = 57;
/** What a number in JSON may follow: white space, `,`, `-`, `:` and `[`. */
const beforeNumber = [9, 10, 13, 32, 44, 45, 58, 91];

/**
 * Tells whether a long integer may stand in a text. A run of 16 digits covers one of every 16 bytes, so looking at those
 * finds it, which costs next to nothing beside parsing.
 */
function mayHoldLongInteger(bytes: Uint8Array): boolean {
  for (let place = leastDigits - 1; place < bytes.length; place += leastDigits) {
    if (!isDigit(bytes[place])) continue;
    let start = place;
    let end = place;
    while (isDigit(bytes[start - 1])) start--;
    while (isDigit(bytes[end])) end++;
    const before = bytes[start - 1];
    // Most long runs of digits stand within a text, behind other characters; and of 16 digits most are safe.
    const isInteger = before === undefined || beforeNumber.includes(before);
    if (isInteger && end - start >= leastDigits + (bytes[start] === nine ? 0 : 1)) return true;
    place = end;
  }
  return false;
}

function isDigit(byte = 0): boolean {
  return byte >= zero && byte <= nine;
}

const textsAndNumbers = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const integer = /^-?\d+$/;

/** Has the long integers parsed as texts with a mark that the sender cannot have known, and converts those. */
function readExactly(text: string): unknown {
  // Only in a valid text do the tokens below mean what they seem to.
  JSON.parse(text);
  const mark = randomId();
  const marked = text.replace(textsAndNumbers, (token) =>
    integer.test(token) && !Number.isSafeInteger(Number(token)) ? `"${mark}${token}"` : token,
  );
  return JSON.parse(marked, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}
