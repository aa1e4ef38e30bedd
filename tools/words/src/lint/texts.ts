import type { FieldWords, OperationWords, Place } from '@scope/codegen';
import type { ProductWords } from '../product-words.ts';

/** A piece of our prose and where it stands. */
export interface OwnText {
  readonly subject: string;
  readonly text: string;
  readonly place: Place;
}

/** Lists every text that is written of a product. */
export function textsOf({ words }: Pick<ProductWords, 'words'>): readonly OwnText[] {
  return [...words.operations.flatMap(operationTexts), ...words.fields.flatMap(fieldTexts)];
}

function operationTexts({ name, summary, description, place }: OperationWords): readonly OwnText[] {
  return [summary, description].filter((text) => text !== '').map((text) => ({ subject: name, text, place }));
}

function fieldTexts({ key, text, values, place }: FieldWords): readonly OwnText[] {
  return [text, ...values.values()].map((one) => ({ subject: key, text: one, place }));
}
