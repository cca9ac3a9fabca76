import type { Asked } from '../../domain/asked.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Block, Button, Card, Piece } from '../../domain/card.ts';
import { countOf } from '../../domain/count-of.ts';
import { fold } from '../../domain/fold.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Person } from '../../stories/people/find-person.ts';
import type { ToldOfPerson } from '../../stories/people/tell-person.ts';
import { articleRuns, shortTitle } from '../articles/article-lines.ts';
import { sharesBlock } from '../articles/pictures/shares-card.ts';
import { quoteBlocks } from '../articles/quote-blocks.ts';
import { roleWords } from '../articles/speaker-line.ts';
import { english } from '../messages/say.ts';
import {
	type PictureRef,
	type PictureShowing,
	pictureButtons,
	previewButton,
} from '../picture-buttons.ts';
import { type AskedPerson, chooseBlock, openChosen } from './choose-person.ts';
import { changeBlocks, editorButtons } from './person-change-cards.ts';

const MOST_ROLES = 5;
const MOST_NAMES = 6;
const MOST_ARTICLES = 3;
const LONGEST_NAME = 80;

/** A person at a glance; `others` are those whom the name may mean as well. */
export function speakerCard(
	told: ToldOfPerson,
	asked: AskedPerson & Pick<Asked, 'isEditor'>,
	others: readonly Person[],
): Card {
	const { person, quotedWith } = told;
	const together = quotedWith.map(({ name, articles }) => `${name} (${articles})`).join(', ');
	return {
		tone: 'quote',
		title: person.name,
		blocks: [
			...headBlocks(told),
			...changeBlocks(person, asked, asked.isEditor),
			...roleBlocks(told),
			{ kind: 'heading', words: 'Latest quotes' },
			...latestBlocks(told),
			...(together === ''
				? []
				: [{ kind: 'small', words: `Often quoted in the same articles: ${together}` } as const]),
			{ kind: 'heading', words: 'Articles' },
			articlesBlock(person),
			...(others.length === 0
				? []
				: [chooseBlock(others, openChosen(asked.asked, 'Others of this name'))]),
		],
		buttons: [buttonsOf(told, asked), ...(asked.isEditor ? [editorButtons(asked, person)] : [])],
	};
}

function headBlocks({ person, first, latest, isInstitution }: ToldOfPerson): Block[] {
	const { appearances, name, isNameOnly, isCut } = person;
	const quotes = appearances.reduce((sum, one) => sum + one.quotes, 0);
	const articles = new Set(appearances.map(({ article }) => article.id)).size;
	const names = new Map(appearances.map((one) => [fold(one.name), one.name]));
	names.delete(fold(name));
	const also = [...names.values()].slice(0, MOST_NAMES).join(', ');
	return [
		{
			kind: 'small',
			words: [
				`${isCut ? 'The newest: ' : ''}${countOf(quotes, 'quote')} in ${countOf(articles, 'article')} · `,
				...spanPieces(first, latest),
			],
		},
		...(also === '' ? [] : [{ kind: 'small', words: `Also called ${also}` } as const]),
		...(isNameOnly && !isInstitution && articles > 1
			? [
					{
						kind: 'small',
						words: 'The articles give no more of the name: it may be several people.',
					} as const,
				]
			: []),
	];
}

function spanPieces(first: Day, latest: Day): Piece[] {
	return first === latest ? [{ day: first }] : [{ day: first }, ' – ', { day: latest }];
}

function roleBlocks({ roles }: ToldOfPerson): Block[] {
	if (roles.length === 0) return [];
	const items = roles
		.slice(0, MOST_ROLES)
		.map(({ role, from, to }) => `${roleWords(role)} · ${from === to ? from : `${from}–${to}`}`);
	return [{ kind: 'list', items }];
}

function latestBlocks({ person, latestQuotes }: ToldOfPerson): Block[] {
	return articleRuns(latestQuotes).flatMap((run): Block[] => [
		{
			kind: 'small',
			words: [shortTitle(run[0].article), ' · ', { day: run[0].article.published.day }],
		},
		...quoteBlocks(english, {
			quotes: run,
			published: run[0].article.published.day,
			named: run.every(({ speaker }) => speaker === person.name) ? person.name : undefined,
			source: (index) => {
				const { article, number } = run[index] ?? run[0];
				return { command: 'quotes', action: 'source', values: [article.id, String(number)] };
			},
		}),
	]);
}

function articlesBlock({ appearances }: Person): Block {
	const articles = new Map(appearances.map(({ article }) => [article.id, article]));
	const items = [...articles.values()]
		.slice(0, MOST_ARTICLES)
		.map((article) => [shortTitle(article), ' · ', { day: article.published.day }]);
	const more = articles.size - items.length;
	return { kind: 'list', items: more > 0 ? [...items, `and ${more} more`] : items };
}

function buttonsOf({ person, years }: ToldOfPerson, asked: AskedPerson): Button[] {
	const open = { command: 'quotes', action: 'open', values: [person.name, '', '', '0'] };
	return [
		{ label: 'All quotes', state: open },
		{
			label: 'Timeline',
			state: { command: 'timeline', action: 'open', values: ['', person.name, '', '', '', '0'] },
		},
		...(years.length > 1 ? [previewButton('Year by year', yearsRef(asked))] : []),
	];
}

/** The picture of how often a person is quoted in each year. */
export function yearsRef({ asked, anchor }: AskedPerson): PictureRef {
	return { command: 'speaker', picture: 'years', values: [asked, anchor] };
}

/** How often a person is quoted in each year. */
export function yearsCard(
	{ person, years }: ToldOfPerson,
	asked: AskedPerson,
	showing: PictureShowing,
): Card {
	const title = `${shorten(person.name, LONGEST_NAME)}, year by year`;
	const shares = years.map(({ year, quotes }) => ({
		name: String(year),
		words: quotes,
		amount: countOf(quotes, 'quote'),
		isKnown: true,
	}));
	return {
		tone: 'quote',
		blocks: [
			sharesBlock(english, shares, {
				theme: showing.theme,
				title,
				called: title,
				footer: 'How often they are quoted in the articles of each year.',
			}),
		],
		...pictureButtons(english, yearsRef(asked), showing),
	};
}
