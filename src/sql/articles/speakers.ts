import { speakerKey } from '../../domain/articles/speaker.ts';
import type { QuotedSpeaker } from '../../ports/articles/library.ts';
import { wordsOf } from '../words.ts';
import type { Visible } from './visible.ts';

const MOST_WORDS = 8;
const MOST_SPEAKERS = 1000;
/** Sorts after every other letter. */
const LAST_LETTER = '\u{10FFFF}';

/** A form under which a speaker is found: the whole of a name or alias, or one of its words. */
export type SpeakerForm = { readonly form: string; readonly whole: 0 | 1 };

/** See Library.speakers. */
export async function listSpeakers(
	visible: Visible,
	matching: string,
	limit: number,
): Promise<QuotedSpeaker[]> {
	let quoted = visible.quotes().where('speaker_key', 'is not', null);
	if (matching.trim() !== '') {
		quoted = quoted.where('speaker_key', 'in', speakersWithWords(visible, matching));
	}
	const rows = await quoted
		.select(({ fn }) => [
			// Forms of one key differ in marks and capitals; this one has the most marks and the fewest capitals.
			fn.max('speaker').$notNull().as('name'),
			fn.countAll<number>().as('quotes'),
		])
		.groupBy('speaker_key')
		.orderBy('quotes', 'desc')
		.orderBy('speaker_key')
		.limit(limit)
		.execute();
	return rows;
}

/**
 * The keys of the speakers meant by `asked`. Where somebody bears exactly this name, it is they and those who have it as an
 * alias; else everybody in whose names every word of it begins a word.
 */
export async function speakersAskedFor(visible: Visible, asked: string): Promise<string[]> {
	const name = speakerKey(asked);
	const bearer = visible.quotes().where('speaker_key', '=', name).select('row').limit(1);
	const isBorne = (await bearer.executeTakeFirst()) !== undefined;
	const wholes = visible.speakerForms().where('whole', '=', 1).where('form', '=', name);
	const meant = isBorne ? wholes.select('speaker_key') : speakersWithWords(visible, asked);
	const rows = await meant.distinct().limit(MOST_SPEAKERS).execute();
	return rows.map(({ speaker_key }) => speaker_key);
}

/** The forms of a speaker with these names. */
export function formsOf(names: readonly string[]): SpeakerForm[] {
	const wholes = new Set(names.map(speakerKey));
	const words = new Set(names.flatMap(wordsOf));
	return [
		...Array.from(wholes, (form) => ({ form, whole: 1 }) as const),
		...Array.from(words, (form) => ({ form, whole: 0 }) as const),
	];
}

function speakersWithWords(visible: Visible, asked: string) {
	const words = wordsOf(asked).slice(0, MOST_WORDS);
	const [first, ...others] = words.map((word) =>
		visible
			.speakerForms()
			.where('whole', '=', 0)
			.where('form', '>=', word)
			.where('form', '<', `${word}${LAST_LETTER}`)
			.select('speaker_key'),
	);
	if (!first)
		return visible
			.speakerForms()
			.where(({ lit }) => lit(false))
			.select('speaker_key');
	return others.reduce((found, other) => found.where('speaker_key', 'in', other), first);
}
