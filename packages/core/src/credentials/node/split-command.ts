import { CredentialsError } from '../../errors/errors.ts';

/**
 * Splits a command at blanks outside quotes. A backslash takes the next character literally, except within single
 * quotes and before ordinary characters, so that Windows paths survive.
 *
 * @throws CredentialsError for a quote without its partner, or an empty command.
 */
export function splitCommand(command: string, origin: string): string[] {
  const parts: string[] = [];
  let part: string | undefined;
  let quote = '';
  for (let index = 0; index < command.length; index += 1) {
    const character = command.charAt(index);
    const next = command.charAt(index + 1);
    if (character === '\\' && quote !== "'" && /["'\\ ]/.test(next)) {
      part = (part ?? '') + next;
      index += 1;
    } else if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) {
      quote = character;
      part ??= '';
    } else if (quote === '' && /\s/.test(character)) {
      if (part !== undefined) parts.push(part);
      part = undefined;
    } else part = (part ?? '') + character;
  }
  if (quote !== '') throw new CredentialsError(`${origin}: the command has a quote without its partner`);
  if (part !== undefined) parts.push(part);
  if (parts.length === 0) throw new CredentialsError(`${origin}: the command is empty`);
  return parts;
}
