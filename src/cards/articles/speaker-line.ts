import type { Quote } from '../../domain/articles/quote.ts';
import type { Words } from '../../domain/card.ts';
import { filled } from '../phrases.ts';

/** Less sure than this, a speaker is told as probable. */
const SURE = 0.6;

/** The speaker with the role the article gives; "unclear" where the rules are not sure. `byWayOf` is in another language. */
export function speakerLine(
	{ speaker, speakers, role, medium, confidence }: Quote,
	byWayOf?: string,
): Words {
	const way = medium === null ? '' : wayOf(medium, byWayOf);
	// An article that was read by an earlier version may lack the list until it is read anew.
	if (speaker === null) return [{ italic: 'Speaker unclear' }, way];
	return [
		confidence < SURE ? 'Probably ' : '',
		...namePieces(speakers?.length > 1 ? speakers : [speaker]),
		role === null ? '' : `, ${roleWords(role)}`,
		way,
	];
}

/** As speakerLine, in two parts: who it is, and what they are and how they said it. */
export function voiceOf({ speaker, speakers, role, medium, confidence }: Quote): {
	readonly name: string;
	readonly role: string;
} {
	const way = medium === null ? [] : [mediumWords(medium)];
	if (speaker === null) return { name: 'Speaker unclear', role: way.join('') };
	const names = namePieces(speakers?.length > 1 ? speakers : [speaker]).map((piece) =>
		typeof piece === 'string' ? piece : piece.bold,
	);
	return {
		name: `${confidence < SURE ? 'Probably ' : ''}${names.join('')}`,
		role: [...(role === null ? [] : [roleWords(role)]), ...way].join(', '),
	};
}

/** 'Ann Lee', 'Ann Lee and Bo Ek', 'Ann Lee, Bo Ek and Tom Reed'. */
function namePieces(names: readonly string[]): (string | { readonly bold: string })[] {
	return names.flatMap((name, index) => {
		const isLast = index === names.length - 1;
		return [...(index === 0 ? [] : [isLast ? ' and ' : ', ']), { bold: name }];
	});
}

/** All roles begin alike, however the article wrote them: 'Mayor of Lumen', 'Chief engineer'. */
export function roleWords(role: string): string {
	const [first = ''] = role;
	return first.toUpperCase() + role.slice(first.length);
}

function wayOf(medium: string, byWayOf: string | undefined): string {
	return byWayOf === undefined ? `, ${mediumWords(medium)}` : ` (${filled(byWayOf, { medium })})`;
}

/** 'in a statement', 'in an e-mail', 'via Radio Lumen'. */
export function mediumWords(medium: string): string {
	const [first = ''] = medium;
	const isName = first !== first.toLowerCase();
	if (isName) return `via ${medium}`;
	if (/^(?:an?|the|his|her|its|their|this) /.test(medium)) return `in ${medium}`;
	return `in ${/^[aeiou]/.test(medium) ? 'an' : 'a'} ${medium}`;
}

/** Verbs that say no more than that somebody spoke. */
const PLAIN = new Set(
	'say says said saying tell tells told telling add adds added adding state states stated stating describe describes described describing according'.split(
		' ',
	),
);

/** Does the reporting verb say more than "said"? */
export function saysMore(verb: string): boolean {
	return !verb
		.toLowerCase()
		.split(/\s+/)
		.some((word) => PLAIN.has(word));
}
