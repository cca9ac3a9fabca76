import type { Document } from '../../document/document.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

const BARE = /^(?:today|tomorrow|yesterday)$/i;
/** `Ukraine today and Taiwan tomorrow` */
const HERE_AND_THERE = /^,?\s(?:and\s|or\s|,\s?)?(?:\p{Lu}[\p{L}’'-]*\s){1,3}$/u;

/** Without the todays and tomorrows that name no day: two in one quotation, or one place after the other. */
export function withoutRhetoric(
	document: Document,
	found: readonly ResolvedMatch[],
): ResolvedMatch[] {
	const { text } = document;
	const bare = found.filter(({ start, end }) => BARE.test(text.slice(start, end)));
	const rhetorical = new Set<ResolvedMatch>();
	for (const [index, one] of bare.entries()) {
		const next = bare[index + 1];
		if (!next || !(isOneQuotation(one, next) || isInTurn(text, one, next))) continue;
		rhetorical.add(one).add(next);
	}
	return found.filter((one) => !rhetorical.has(one));
}

function isOneQuotation(one: ResolvedMatch, next: ResolvedMatch): boolean {
	return one.quotation !== undefined && one.quotation === next.quotation;
}

/** `Ukraine today and Taiwan tomorrow`, `tomorrow’s world is today’s dream` */
function isInTurn(text: string, one: ResolvedMatch, next: ResolvedMatch): boolean {
	const possessive = /^['’]s\s/;
	if (
		possessive.test(text.slice(one.end, one.end + 3)) &&
		possessive.test(text.slice(next.end, next.end + 3))
	) {
		return next.start - one.end < 60;
	}
	return HERE_AND_THERE.test(text.slice(one.end, next.start));
}
