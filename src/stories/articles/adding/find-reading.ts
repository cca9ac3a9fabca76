import { UserError } from '../../../domain/user-error.ts';
import type { Keeper, Reading, ReadingStore } from '../../../ports/articles/reading-store.ts';

/** What is kept under `key`; a UserError says that it is no longer. */
export async function findReading(
	{ readings, asked }: { readonly readings: ReadingStore; readonly asked: Keeper },
	key = '',
): Promise<Reading> {
	const reading = await readings.find(key, asked);
	if (reading) return reading;
	throw new UserError('What was read is kept for one day, and that day is over. Send it again.');
}
