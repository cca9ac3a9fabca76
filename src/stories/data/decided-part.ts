import type {
	ExportedDecided,
	ExportedDecision,
	ExportedMute,
} from '../../domain/exported-library.ts';
import type { Mute } from '../../domain/reminders/mute.ts';
import type { KeyDateRef } from '../../ports/articles/library.ts';
import type { Decided, Remembering } from '../../ports/reminders/reminder-book.ts';
import { breath } from '../work-off.ts';

/** Nobody decides about more dates of one article. */
const MOST_OF_ONE = 1000;

/** What editors decided about key dates and what is muted; of what is no longer found in an article nothing. */
export async function readDecidedPart(remembering: Remembering): Promise<ExportedDecided> {
	const { book } = remembering;
	const [muted, decided] = await Promise.all([book.mutes(), book.decisions()]);
	const articles = [
		...decided.map(({ keyDate }) => keyDate.article),
		...muted.flatMap((mute) => (mute.kind === 'key date' ? mute.article : [])),
	];
	const placed = await keyDatesIn(remembering, articles);
	const placeOf = ({ article, number }: KeyDateRef) => placed.get(article)?.byNumber.get(number);
	const decisions = decided.flatMap(({ keyDate, decision }): ExportedDecision[] => {
		const at = placeOf(keyDate);
		if (at === undefined || decision === 'undecided') return [];
		return [{ article: keyDate.article, at, decision }];
	});
	// Oldest first: so they are muted again.
	const mutes = muted.toReversed().flatMap((mute): ExportedMute[] => {
		if (mute.kind !== 'key date') return [mute];
		const at = placeOf(mute);
		return at === undefined ? [] : [{ kind: mute.kind, article: mute.article, at }];
	});
	return { mutes, decisions };
}

/** Keeps what was not decided or muted here already; `idOf` says what an article of the file is called here. */
export async function keepDecidedPart(
	remembering: Remembering,
	{ mutes, decisions }: ExportedDecided,
	idOf: (article: string) => string,
): Promise<{ readonly mutes: number; readonly decisions: number }> {
	const { library, book } = remembering;
	const [muted, decided] = await Promise.all([book.mutes(), book.decisions()]);
	const articles = [...mutes, ...decisions].flatMap((one) =>
		'article' in one ? idOf(one.article) : [],
	);
	const placed = await keyDatesIn(remembering, articles);
	const refOf = (id: string, at: number): KeyDateRef | undefined => {
		const number = placed.get(idOf(id))?.byPlace.get(at);
		return number === undefined ? undefined : { article: idOf(id), number };
	};

	const known = new Set(decided.map(({ keyDate }) => keyOf(keyDate)));
	const wanted = decisions.flatMap(({ article, at, decision }): Decided[] => {
		const keyDate = refOf(article, at);
		return keyDate === undefined || known.has(keyOf(keyDate)) ? [] : [{ keyDate, decision }];
	});
	if (wanted.length > 0) await book.decide(wanted);
	for (const mute of mutes) {
		const here = await muteHere(mute);
		if (here) await book.mute(here);
		await breath();
	}
	return { mutes: (await book.mutes()).length - muted.length, decisions: wanted.length };

	async function muteHere(mute: ExportedMute): Promise<Mute | undefined> {
		if (mute.kind === 'speaker') return mute;
		if (mute.kind === 'key date') {
			const keyDate = refOf(mute.article, mute.at);
			return keyDate && { kind: 'key date', ...keyDate };
		}
		const article = idOf(mute.article);
		return (await library.article(article)) && { kind: 'article', article };
	}
}

const keyOf = ({ article, number }: KeyDateRef): string => `${article} ${number}`;

type Placed = {
	readonly byNumber: ReadonlyMap<number, number>;
	readonly byPlace: ReadonlyMap<number, number>;
};

/** The key dates of each of these articles, by their numbers and by where they begin in the text. */
async function keyDatesIn({ library }: Remembering, articles: readonly string[]) {
	const placed = new Map<string, Placed>();
	for (const article of new Set(articles)) {
		const { rows } = await library.keyDates({ article }, { offset: 0, limit: MOST_OF_ONE });
		placed.set(article, {
			byNumber: new Map(rows.map(({ number, start }) => [number, start])),
			byPlace: new Map(rows.map(({ number, start }) => [start, number])),
		});
		await breath();
	}
	return placed;
}
