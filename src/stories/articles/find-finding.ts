import type { KeyDate } from '../../domain/articles/key-date.ts';
import type { Quote } from '../../domain/articles/quote.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Cited, Library, QuoteRef } from '../../ports/articles/library.ts';

/** The article and the number that a button carries. */
export function refOf([article = '', number = '']: readonly string[]): QuoteRef {
	return { article, number: /^\d{1,9}$/.test(number) ? Number(number) : -1 };
}

/** The quote that a button means. */
export async function findQuote(
	library: Library,
	values: readonly string[],
): Promise<Cited<Quote>> {
	const quote = await library.quote(refOf(values));
	if (quote) return quote;
	throw new UserError('This quote is no longer here. Ask for the quotes again.');
}

/** The key date that a button means. */
export async function findKeyDate(
	library: Library,
	values: readonly string[],
): Promise<Cited<KeyDate>> {
	const keyDate = await library.keyDate(refOf(values));
	if (keyDate) return keyDate;
	throw new UserError('This key date is no longer here. Ask for the dates again.');
}
