import type { Quote } from '../../domain/articles/quote.ts';
import type { Piece, Words } from '../../domain/card.ts';
import type { Say, SayInPosts } from '../messages/say.ts';

/** Less sure than this, a speaker is told as probable. */
const SURE = 0.6;

/** The speaker with the role the article gives; "unclear" where the rules are not sure. */
export function speakerLine(say: SayInPosts, quote: Quote): Words {
	const { speaker, role, medium, confidence } = quote;
	const comma = say(', ');
	const way = medium === null ? '' : `${comma}${mediumWords(say, medium)}`;
	if (speaker === null) return [{ italic: say('Speaker unclear') }, way];
	const names = namePieces(say, quote).map((name) =>
		typeof name === 'string' ? name : { bold: name.name },
	);
	return [
		...(confidence < SURE ? probably(say, names) : names),
		role === null ? '' : `${comma}${role}`,
		way,
	];
}

/** As speakerLine, in two parts: who it is, and what they are and how they said it. */
export function voiceOf(say: Say, quote: Quote): { readonly name: string; readonly role: string } {
	const { speaker, role, medium, confidence } = quote;
	const way = medium === null ? [] : [mediumWords(say, medium)];
	if (speaker === null) return { name: say('Speaker unclear'), role: way.join('') };
	const names = namePieces(say, quote)
		.map((name) => (typeof name === 'string' ? name : name.name))
		.join('');
	return {
		name: confidence < SURE ? say('Probably {speaker}', { speaker: names }) : names,
		role: [...(role === null ? [] : [roleWords(role)]), ...way].join(say(', ')),
	};
}

/** 'Ann Lee', 'Ann Lee and Bo Ek', 'Ann Lee, Bo Ek and Tom Reed': names, and what stands between them. */
function namePieces(
	say: SayInPosts,
	{ speaker, speakers }: Pick<Quote, 'speaker' | 'speakers'>,
): (string | { readonly name: string })[] {
	// An article that was read by an earlier version may lack the list until it is read anew.
	const names = speakers?.length > 1 ? speakers : [speaker ?? ''];
	return say.list(names).map(({ type, value }) => (type === 'element' ? { name: value } : value));
}

/** The names as one piece of their own among the words around them, which another language may put behind them. */
function probably(say: SayInPosts, names: readonly Piece[]): readonly Piece[] {
	const [before = '', after = ''] = say('Probably {speaker}', { speaker: '\0' }).split('\0');
	return [before, ...names, after];
}

/** A role on a line of its own begins like a sentence, however the article wrote it: 'Mayor of Lumen', 'Chief engineer'. */
export function roleWords(role: string): string {
	const [first = ''] = role;
	return first.toUpperCase() + role.slice(first.length);
}

/** 'in a statement', 'in an e-mail', 'via Radio Lumen'. */
export function mediumWords(say: SayInPosts, medium: string): string {
	const [first = ''] = medium;
	const isName = first !== first.toLowerCase();
	if (isName) return say('via {medium}', { medium });
	if (/^(?:an?|the|his|her|its|their|this) /.test(medium)) return say('in {medium}', { medium });
	return say('in {medium}', { medium: `${/^[aeiou]/.test(medium) ? 'an' : 'a'} ${medium}` });
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
