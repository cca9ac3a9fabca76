import type { Asked } from '../../domain/asked.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Block, Button, Card, Piece } from '../../domain/card.ts';
import { fold } from '../../domain/fold.ts';
import { shorten } from '../../domain/shorten.ts';
import type { DatedArticle } from '../../ports/articles/library.ts';
import type { Person } from '../../stories/people/find-person.ts';
import type { ToldOfPerson } from '../../stories/people/tell-person.ts';
import { articleRuns, shortTitle } from '../articles/article-lines.ts';
import { sharesBlock } from '../articles/pictures/shares-card.ts';
import { quoteBlocks } from '../articles/quote-blocks.ts';
import { roleWords } from '../articles/speaker-line.ts';
import { countOf } from '../counted.ts';
import type { Say } from '../messages/say.ts';
import {
	type PictureRef,
	type PictureShowing,
	pictureButtons,
	previewButton,
} from '../picture-buttons.ts';
import {
	type AskedPerson,
	articlesNaming,
	chooseBlock,
	openChosen,
	quotesOf,
} from './choose-person.ts';
import { changeBlocks, editorButtons } from './person-change-cards.ts';

const MOST_ROLES = 5;
const MOST_NAMES = 6;
const MOST_ARTICLES = 3;
const LONGEST_NAME = 80;
const LONGEST_NAME_ON_BUTTON = 40;

/** A person at a glance; `others` are those whom the name may mean as well. */
export function speakerCard(
	say: Say,
	told: ToldOfPerson,
	asked: AskedPerson & Pick<Asked, 'isEditor'>,
	others: readonly Person[],
): Card {
	const { person, quotedWith } = told;
	const together = quotedWith
		.map(({ name, articles }) =>
			articles > 1 ? `${name} (${countOf(say, articles, 'articles')})` : name,
		)
		.join(', ');
	return {
		tone: 'quote',
		title: person.name,
		blocks: [
			...headBlocks(say, told),
			...changeBlocks(say, person, { ...asked }),
			...roleBlocks(say, told),
			...latestBlocks(say, told),
			...(together === ''
				? []
				: [
						{
							kind: 'small',
							words: say(
								'{n, plural, one {Also quoted in this article: {names}} other {Also quoted in these articles: {names}}}',
								{
									n: articlesOf(person).quoting.length,
									names: together,
								},
							),
						} as const,
					]),
			...articlesBlocks(say, told),
			...(others.length === 0
				? []
				: [chooseBlock(say, others, openChosen(asked.asked, say('Other people of this name')))]),
		],
		buttons: [
			buttonsOf(say, told, asked),
			...(asked.isEditor ? [editorButtons(say, asked, person)] : []),
		],
	};
}

/** The articles that quote the person and those that only name them, newest first. */
function articlesOf({ appearances }: Person) {
	const quoted = appearances.filter(({ quotes }) => quotes > 0);
	const quoting = new Map(quoted.map(({ article }) => [article.id, article]));
	const all = new Map(appearances.map(({ article }) => [article.id, article]));
	const naming = [...all.values()].filter(({ id }) => !quoting.has(id));
	return { quoting: [...quoting.values()], naming };
}

function headBlocks(say: Say, { person, first, latest, isInstitution }: ToldOfPerson): Block[] {
	const { appearances, name, isNameOnly } = person;
	const { quoting, naming } = articlesOf(person);
	const names = new Map(appearances.map((one) => [fold(one.name), one.name]));
	names.delete(fold(name));
	const also = [...names.values()].slice(0, MOST_NAMES).join(', ');
	return [
		{
			kind: 'small',
			words: [countWords(say, person), ...spanPieces(first, latest)],
		},
		...(also === ''
			? []
			: [{ kind: 'small', words: say('Also called {names}', { names: also }) } as const]),
		...(isNameOnly && !isInstitution && quoting.length + naming.length > 1
			? [
					{
						kind: 'small',
						words: say('No article gives more of this name, so it may be several people.'),
					} as const,
				]
			: []),
	];
}

function countWords(say: Say, person: Person): string {
	const { quoting, naming } = articlesOf(person);
	const quotes = quotesOf(person);
	if (quotes === 0) {
		const articles = articlesNaming(say, person);
		return say('Not quoted yet; named in {articles} · ', { articles });
	}
	const counts = {
		isCut: person.isCut ? 'yes' : 'no',
		quotes: countOf(say, quotes, 'quotes'),
		articles: countOf(say, quoting.length, 'articles'),
	};
	if (naming.length === 0)
		return say('{isCut, select, yes {The newest: } other {}}{quotes} in {articles} · ', counts);
	return say(
		'{isCut, select, yes {The newest: } other {}}{quotes} in {articles}, named in {n, plural, one {# other} other {# others}} · ',
		{ ...counts, n: naming.length },
	);
}

function spanPieces(first: Day, latest: Day): Piece[] {
	return first === latest ? [{ day: first }] : [{ day: first }, ' – ', { day: latest }];
}

/** What articles called them, and when: not what they are today. */
function roleBlocks(say: Say, { roles }: ToldOfPerson): Block[] {
	if (roles.length === 0) return [];
	const items = roles
		.slice(0, MOST_ROLES)
		.map(({ role, from, to }) => `${roleWords(role)} · ${from === to ? from : `${from}–${to}`}`);
	return [
		{ kind: 'heading', words: say('Described in articles as') },
		{ kind: 'list', items },
	];
}

function latestBlocks(say: Say, { person, latestQuotes, roles }: ToldOfPerson): Block[] {
	if (quotesOf(person) === 0) return [];
	const [only, ...others] = roles;
	const runs = articleRuns(latestQuotes).flatMap((run): Block[] => [
		{
			kind: 'small',
			words: say('{article}:', {
				article: [shortTitle(run[0].article), ' · ', { day: run[0].article.published.day }],
			}),
		},
		...quoteBlocks(say, {
			quotes: run,
			published: run[0].article.published.day,
			named: run.every(({ speaker }) => speaker === person.name) ? person.name : undefined,
			namedAs: others.length === 0 ? only?.role : undefined,
			source: (index) => {
				const { article, number } = run[index] ?? run[0];
				return { command: 'quotes', action: 'source', values: [article.id, String(number)] };
			},
		}),
	]);
	return [{ kind: 'heading', words: say('Latest quotes') }, ...runs];
}

/** The articles that quote them, where not each stands above the latest quotes already, and those that only name them. */
function articlesBlocks(say: Say, { person, latestQuotes, newest }: ToldOfPerson): Block[] {
	const { quoting, naming } = articlesOf(person);
	const shown = new Set(latestQuotes.map(({ article }) => article.id));
	const isShown = quoting.every(({ id }) => shown.has(id));
	return [
		...(isShown ? [] : listBlocks(say, say('Articles'), { articles: quoting, newest })),
		...(naming.length === 0 ? [] : listBlocks(say, say('Named in'), { articles: naming, newest })),
	];
}

type Listed = Pick<ToldOfPerson, 'newest'> & { readonly articles: readonly DatedArticle[] };

function listBlocks(say: Say, heading: string, { articles, newest }: Listed): Block[] {
	const items = articles
		.slice(0, MOST_ARTICLES)
		.flatMap(({ id }) => newest.get(id) ?? [])
		.map((article) => [shortTitle(article), ' · ', { day: article.published.day }]);
	const more = articles.length - items.length;
	return [
		{ kind: 'heading', words: heading },
		{ kind: 'list', items: more > 0 ? [...items, say('and {n} more', { n: more })] : items },
	];
}

function buttonsOf(say: Say, { person, years }: ToldOfPerson, asked: AskedPerson): Button[] {
	const open = { command: 'speaker', action: 'quotes', values: [asked.asked, asked.anchor] };
	return [
		...(quotesOf(person) === 0 ? [] : [{ label: say('All quotes'), state: open }]),
		{
			label: say('Timeline of {name}', {
				name: shorten(person.name, LONGEST_NAME_ON_BUTTON),
			}),
			state: { command: 'timeline', action: 'open', values: ['', person.name, '', '', '', '0'] },
		},
		...(years.length > 1 ? [previewButton(say('Quotes per year'), yearsRef(asked))] : []),
	];
}

/** The picture of how often a person is quoted in each year. */
export function yearsRef({ asked, anchor }: AskedPerson): PictureRef {
	return { command: 'speaker', picture: 'years', values: [asked, anchor] };
}

/** How often a person is quoted in each year. */
export function yearsCard(
	say: Say,
	{ person, years }: ToldOfPerson,
	asked: AskedPerson,
	showing: PictureShowing,
): Card {
	const title = say('{speaker}, year by year', { speaker: shorten(person.name, LONGEST_NAME) });
	const shares = years.map(({ year, quotes }) => ({
		name: String(year),
		words: quotes,
		amount: countOf(say, quotes, 'quotes'),
		isKnown: true,
	}));
	return {
		tone: 'quote',
		blocks: [
			sharesBlock(say, shares, {
				theme: showing.theme,
				title,
				called: title,
				footer: say('How often they are quoted in the articles of each year.'),
			}),
		],
		...pictureButtons(say, yearsRef(asked), showing),
	};
}
