import type { Quote } from '../../../domain/articles/quote.ts';
import { readSearch, type SearchTerm } from '../../../domain/articles/search-words.ts';
import type { Day } from '../../../domain/calendar.ts';
import { UserError } from '../../../domain/user-error.ts';
import { type Message, message } from '../../../domain/wording/message.ts';
import type { Library, Page, Part, StoredArticle } from '../../../ports/articles/library.ts';
import { readStretch } from '../../read-when.ts';
import { findHits, findPassages, type Passage } from './find-passages.ts';

/** What somebody typed; each but the words is empty where it does not matter. */
export type AskedSearch = {
	readonly words: string;
	readonly speaker: string;
	readonly source: string;
	readonly from: string;
	readonly to: string;
};

/** A passage, and who says it where it stands in a quote. */
export type ToldPassage = Passage & { readonly quote?: Quote };

export type FoundArticle = {
	readonly article: StoredArticle;
	/** Where the words stand in its title. */
	readonly titleHits: Passage['hits'];
	/** Best first; none where the words stand in its title, or in what it calls somebody. */
	readonly passages: readonly ToldPassage[];
};

const PASSAGES = 2;

/** The articles that hold what is looked for, with the passages that do. A UserError says that there are none. */
export async function searchArticles(
	library: Library,
	{ asked, today }: { readonly asked: AskedSearch; readonly today: Day },
	part: Part,
): Promise<Page<FoundArticle>> {
	const words = readSearch(asked.words);
	const { speaker, source } = asked;
	const page = await library.search(
		{
			words,
			...readStretch(asked.from, asked.to, today),
			...(speaker && { speaker }),
			...(source && { source }),
		},
		part,
	);
	if (page.rows.length === 0) throw await nothingFound(library, asked, words.all);
	const articles = await Promise.all(page.rows.map(({ id }) => library.article(id)));
	// One of them may have been removed in between.
	const rows = articles.flatMap((article) => (article ? [foundIn(article, words.all)] : []));
	return { ...page, rows };
}

function foundIn(article: StoredArticle, terms: readonly SearchTerm[]): FoundArticle {
	const passages = findPassages(article.text, terms, PASSAGES);
	return {
		article,
		titleHits: findHits(article.title, terms),
		passages: passages.map((passage) => toldPassage(article, passage)),
	};
}

/** The passage with the quote that it stands in. */
export function toldPassage({ analysis }: StoredArticle, passage: Passage): ToldPassage {
	const quote = analysis.quotes.find(({ start, end }) =>
		passage.hits.every((hit) => start <= hit.start && hit.end <= end),
	);
	return passage.hits.length > 0 && quote ? { ...passage, quote } : passage;
}

/** Says what was looked for and what to try instead. */
async function nothingFound(
	library: Library,
	{ speaker, source, from, to }: AskedSearch,
	terms: readonly SearchTerm[],
): Promise<UserError> {
	const { articles } = await library.count();
	if (articles === 0)
		return new UserError('There is no article yet. An editor adds one with /article add url.');
	if (speaker !== '' && (await library.quotes({ speaker }, ONE)).total === 0) {
		const known = await library.speakers('', 3);
		const names = known.map(({ name }) => name).join(', ');
		return names === ''
			? new UserError('Nobody called “{name}” is quoted here.', { name: speaker })
			: new UserError('Nobody called “{name}” is quoted here. Try {choices}.', {
					name: speaker,
					choices: names,
				});
	}
	const [only] = terms;
	const isAlone = terms.length === 1 && only !== undefined;
	const what = isAlone
		? message('“{words}”', { words: bareWords(only) })
		: terms.map((term) => `“${bareWords(term)}”`).join(', ');
	const given = [speaker, source, from, to].filter((one) => one !== '').length;
	if (given > 0) {
		return new UserError(
			'No such article contains {words}. Leave out speaker, source, from or to, and look through all of them.',
			{ words: what },
		);
	}
	return isAlone
		? new UserError('No article here contains {words}. {hint}', {
				words: what,
				hint: hintFor(only),
			})
		: new UserError('No article here contains {words} together. Look for fewer words.', {
				words: what,
			});
}

const ONE = { offset: 0, limit: 1 };
/** From so many letters on a word has a beginning that may find others. */
const LONG_WORD = 6;

function hintFor({ words, isPrefix }: SearchTerm): Message {
	const [word = ''] = words;
	if (words.length > 1)
		return message('Leave out the quotation marks, and the words need not stand side by side.');
	if (isPrefix || word.length < LONG_WORD) return message('See what there is with /articles.');
	return message(
		'Only words written exactly so are found. Try {start}* to find every word that begins with “{start}”.',
		{ start: word.slice(0, -2) },
	);
}

function bareWords({ words, isPrefix }: SearchTerm): string {
	return `${words.join(' ')}${isPrefix ? '*' : ''}`;
}
