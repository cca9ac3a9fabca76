import type { ArticleDraft } from '../../domain/articles/article.ts';
import type { Asked } from '../../domain/asked.ts';
import type { Block, Button, Card, Line, LinkPiece, Words } from '../../domain/card.ts';
import { shorten } from '../../domain/shorten.ts';
import type { ArticleHead } from '../../ports/articles/library.ts';
import type { Say, SayInPosts } from '../messages/say.ts';

const LONGEST_TITLE = 80;
/** A title that is a little longer is not cut: its last words say what it is about. */
const STILL_WHOLE = 100;

/** The title, leading to the article where it has an address. */
export function titlePiece({ title, url }: Pick<ArticleHead, 'title' | 'url'>): string | LinkPiece {
	return url === undefined ? title : { link: title, url };
}

/** The picture of the article's page, where it names one. */
export function thumbnailOf(
	say: Say,
	{ image, source }: Pick<ArticleDraft, 'image' | 'source'>,
): Pick<Card, 'thumbnail'> {
	if (image === undefined) return {};
	const description =
		source === undefined
			? say('Picture from the article’s page')
			: say('Picture from {source}', { source });
	return { thumbnail: { address: image, description } };
}

/** The title on one line of a phone, where it stands among other things. */
export function shortTitle(head: Pick<ArticleHead, 'title' | 'url'>): string | LinkPiece {
	const { title } = head;
	const isWhole = title.length <= STILL_WHOLE;
	return titlePiece({ ...head, title: isWhole ? title : shorten(title, LONGEST_TITLE) });
}

/** Below a picture that shows the title: the way to the article, where it has an address. */
export function addressBlocks(head: Pick<ArticleHead, 'title' | 'url'> | undefined): Block[] {
	return head?.url === undefined ? [] : [{ kind: 'small', words: [shortTitle(head)] }];
}

/** What stands in a row from the same article, so that its title is told once. */
export function articleRuns<Row extends { readonly article: Pick<ArticleHead, 'id'> }>(
	rows: readonly Row[],
): [Row, ...Row[]][] {
	return runsOf(rows, ({ article }) => article.id);
}

/** What stands in a row under one name. */
export function runsOf<Row>(
	rows: readonly Row[],
	nameOf: (row: Row) => string | undefined,
): [Row, ...Row[]][] {
	const runs: [Row, ...Row[]][] = [];
	for (const row of rows) {
		const last = runs.at(-1);
		if (last && nameOf(last[0]) === nameOf(row)) last.push(row);
		else runs.push([row]);
	}
	return runs;
}

/** More sources than this are a number. */
const MOST_SOURCES = 3;
const LONGEST_SOURCE = 60;

type Told = Pick<ArticleHead, 'source' | 'title'>;

/** Who else tells it: some names, each once and none that is named already, and how many there are beyond. */
export function otherSources(
	article: Told | undefined,
	others: readonly Told[],
): { readonly names: readonly string[]; readonly rest: number } {
	const known = article?.source;
	const names = [...new Set(others.map(({ source, title }) => source ?? title))]
		.filter((name) => name !== known)
		.map((name) => shorten(name, LONGEST_SOURCE));
	return { names: names.slice(0, MOST_SOURCES), rest: Math.max(0, names.length - MOST_SOURCES) };
}

/** What stands between names, of which one may hold a comma itself: 'Reuters, London; Tarn Times'. */
export function betweenNames(names: readonly string[]): string {
	return names.some((name) => name.includes(',')) ? '; ' : ', ';
}

/** ' · also told by Tarn Times and 2 more' at the end of a line; nothing where nobody else tells it. */
export function alsoToldWords(
	say: Say,
	article: Told | undefined,
	others: readonly Told[],
): string {
	const { names, rest } = otherSources(article, others);
	if (names.length === 0) return '';
	const sources = names.join(betweenNames(names));
	const also =
		rest > 0
			? say('also told by {sources} and {n, number} more', { sources, n: rest })
			: say('also told by {sources}', { sources });
	return ` · ${also}`;
}

/** Where it is from and when it came out, on a line of its own: a day alone would not say what it is. */
export function bylineBlock(say: Say, head: ArticleHead): Line {
	const { source, author, published } = head;
	const isNamed = source !== undefined || author !== undefined;
	const words = isNamed ? byline(head) : say('Published on {day}', { day: { day: published.day } });
	return { kind: 'small', words };
}

/** Where it is from and when it came out, behind its title. */
export function byline({ source, author, published }: ArticleHead): Words {
	const names = [source, author].flatMap((name) => (name === undefined ? [] : [name, ' · ']));
	return [...names, { day: published.day }];
}

/** Where the text comes from, if there is a remark on it. */
export function noteBlocks(say: Say, { note }: Pick<ArticleDraft, 'note'>): Block[] {
	return note === undefined ? [] : [{ kind: 'small', words: say.told(note) }];
}

/** Says so where only passages of the text are left. */
export function abridgedBlocks(say: Say, { isAbridged }: Pick<ArticleHead, 'isAbridged'>): Block[] {
	return isAbridged ? [{ kind: 'small', words: say('The full text is no longer kept.') }] : [];
}

/** May whoever asks put the article right? Bundled ones are nobody's. */
export function mayEdit(
	{ isEditor, guild }: Pick<Asked, 'isEditor' | 'guild'>,
	{ owner }: Pick<ArticleHead, 'owner'>,
): boolean {
	return isEditor && owner === guild;
}

/** What an editor can do with an article. */
export function editorButtons(say: Say, { id }: Pick<ArticleHead, 'id'>): Button[] {
	return [
		{ label: say('Edit'), state: { command: 'article', action: 'put', values: [id] } },
		{ label: say('History'), state: { command: 'article', action: 'past', values: [id] } },
	];
}

/** Leads to the article as papers and books cite it. */
export function citeButton(say: Say, { id }: Pick<ArticleHead, 'id'>): Button {
	return { label: say('Cite'), state: { command: 'articles', action: 'cite', values: [id] } };
}

/** Opens a thread under the post in which it stands, with what the article quotes. */
export function discussButton(say: SayInPosts, { id }: Pick<ArticleHead, 'id'>): Button {
	return {
		label: say('Discuss in a thread'),
		state: { command: 'quotes', action: 'discuss', values: [id] },
	};
}

/** Leads to the articles that tell the same story. */
export function storyButton(say: Say, { id }: Pick<ArticleHead, 'id'>): Button {
	return {
		label: say('Other articles on this story'),
		state: { command: 'story', action: 'open', values: [id, '0'] },
	};
}

/** What there is to see of an article. */
export function articleButtons(say: SayInPosts, { id }: Pick<ArticleHead, 'id'>): Button[] {
	return [
		{ label: say('Full summary'), state: { command: 'summary', action: 'open', values: [id] } },
		{
			label: say('Quotes'),
			state: { command: 'quotes', action: 'open', values: ['', id, '', '0'] },
		},
		{ label: say('Dates'), state: { command: 'dates', action: 'open', values: [id, '', '0'] } },
	];
}
