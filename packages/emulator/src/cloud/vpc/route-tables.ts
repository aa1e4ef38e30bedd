import { type CloudPart, part } from '../kit/part.ts';
import { routeTable } from './model.ts';

/** Route tables and their entries. */
export const routeTables: CloudPart = part([routeTable], { vpc: {} });
