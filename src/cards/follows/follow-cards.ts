import type { Block, Button, Card, Words } from '../../domain/card.ts';
import { countOf } from '../../domain/count-of.ts';
import { MOST_A_DAY } from '../../domain/follows/follow.ts';
import { shorten } from '../../domain/shorten.ts';
import type { FollowCards, FollowedArticle } from '../../ports/follows/follow-cards.ts';
import { articleButtons, byline, shortTitle } from '../articles/article-lines.ts';
import { quotedWords } from '../articles/quote-blocks.ts';
import { highlighted } from '../articles/search/search-card.ts';
import { speakerLine } from '../articles/speaker-line.ts';
import { english } from '../messages/say.ts';

const MOST_NAMED = 5;
const LONGEST_NAME = 40;

/** The cards that stories send of follows. */
export const followCards: FollowCards = {
	post(told, locale, leftOut) {
		const [first, ...more] = told;
		const card =
			first !== undefined && more.length === 0 ? singleCard(first) : listCard(told, leftOut);
		return { ...card, locale };
	},

	closed: (member) => ({
		tone: 'notice',
		title: 'A direct message could not be sent',
		blocks: [
			{
				kind: 'text',
				words: [
					{ user: member },
					' takes no direct messages from Dateline, so what they follow is on hold. To go on: allow direct messages from this server, and choose Try again in ',
					{ command: 'following' },
					'.',
				],
			},
		],
	}),

	held: (reason) => ({
		tone: 'notice',
		title: 'What a channel follows cannot be posted',
		blocks: [
			{ kind: 'text', words: reason },
			{
				kind: 'text',
				words: [
					'Nothing is lost: once it is fixed, choose Try again in ',
					{ command: 'following' },
					'.',
				],
			},
		],
	}),
};

/** One article, with what the followed say in it, or where the words stand. */
function singleCard(told: FollowedArticle): Card {
	const { article, quotes, passage } = told;
	return {
		tone: 'quote',
		title: [shortTitle(article)],
		blocks: [
			{ kind: 'small', words: byline(article) },
			...quotes.flatMap((quote): Block[] => [
				{ kind: 'quotation', words: quotedWords(english, [quote]) },
				{ kind: 'small', words: speakerLine(english, quote) },
			]),
			...(passage === undefined
				? []
				: [{ kind: 'quotation', words: highlighted(article.text, passage) } as const]),
		],
		buttons: [...(isDirect(told) ? [] : [articleButtons(english, article)]), stopButtons([told])],
		footer: `Followed: ${namesOf([told])}`,
	};
}

function listCard(told: readonly FollowedArticle[], left: number): Card {
	return {
		tone: 'quote',
		title: `${countOf(told.length + left, 'article')} that you follow`,
		blocks: [
			{ kind: 'list', items: told.map(lineOf) },
			...(left === 0
				? []
				: [{ kind: 'small', words: `And ${left} more, too many to list.` } as const]),
		],
		buttons: [stopButtons(told)],
		footer: `Followed: ${namesOf(told)} · at most ${MOST_A_DAY} messages in 24 hours`,
	};
}

function lineOf(told: FollowedArticle): Words {
	const { article } = told;
	const from = article.source === undefined ? '' : ` · ${shorten(article.source, LONGEST_NAME)}`;
	return [
		shortTitle(article),
		`${from} · `,
		{ day: article.published.day },
		` · ${namesOf([told])}`,
	];
}

function isDirect({ follows }: FollowedArticle): boolean {
	return follows.some(({ target }) => target.kind === 'member');
}

function followsIn(told: readonly FollowedArticle[]) {
	const all = told.flatMap(({ follows }) => follows);
	return [...new Map(all.map((follow) => [follow.number, follow])).values()];
}

function namesOf(told: readonly FollowedArticle[]): string {
	const all = followsIn(told).map(({ wanted }) => shorten(wanted, LONGEST_NAME));
	const more = all.length - MOST_NAMED;
	return all.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** One tap ends a follow; of very many those that come first. */
function stopButtons(told: readonly FollowedArticle[]): Button[] {
	const follows = followsIn(told).slice(0, MOST_NAMED);
	return follows.map(({ number, wanted, target }) => ({
		label: follows.length === 1 ? 'Stop' : `Stop ${shorten(wanted, LONGEST_NAME)}`,
		emphasis: 'quiet',
		state: {
			command: 'unfollow',
			action: target.kind === 'member' ? 'stop' : 'stopChannel',
			values: [String(number)],
		},
	}));
}
