import type { Document } from '../document.ts';
import type { Found } from './resolve-matches.ts';

const BARE = /^(?:today|tomorrow|yesterday)$/i;
/** `Ukraine today and Taiwan tomorrow` */
const HERE_AND_THERE = /^,?\s(?:and\s|or\s|,\s?)?(?:\p{Lu}[\p{L}’'-]*\s){1,3}$/u;

/** Without the todays and tomorrows that name no day: two in one quotation, or one place after the other. */
export function withoutRhetoric(document: Document, found: readonly Found[]): Found[] {
	const bare = found.filter(({ start, end }) => BARE.test(document.text.slice(start, end)));
	const isRhetorical = (one: Found) =>
		bare.some(
			(other) =>
				other !== one && (sameQuotation(document, one, other) || inTurn(document, one, other)),
		);
	return found.filter((one) => !bare.includes(one) || !isRhetorical(one));
}

function sameQuotation({ quotations }: Document, one: Found, other: Found): boolean {
	return quotations.some(
		({ start, end }) =>
			start <= one.start && one.end <= end && start <= other.start && other.end <= end,
	);
}

function inTurn({ text }: Document, one: Found, other: Found): boolean {
	const [first, next] = one.start < other.start ? [one, other] : [other, one];
	return next.start - first.end < 60 && HERE_AND_THERE.test(text.slice(first.end, next.start));
}
