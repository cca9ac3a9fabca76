import type { DateFinding } from '../../domain/key-date.ts';
import type { Document } from '../document.ts';

/** Every expression of time, in text order. */
export function findDates(_document: Document): DateFinding[] {
	return [];
}
