import type { Block, Button, Card, Words } from '../../domain/card.ts';
import { MOST_A_DAY } from '../../domain/follows/follow.ts';
import { shorten } from '../../domain/shorten.ts';
import type { FollowCards, FollowedArticle } from '../../ports/follows/follow-cards.ts';
import { articleButtons, bylineBlock, shortTitle } from '../articles/article-lines.ts';
import { quotedWords } from '../articles/quote-blocks.ts';
import { highlighted } from '../articles/search/search-card.ts';
import { speakerLine } from '../articles/speaker-line.ts';
import { type Say, speak } from '../messages/say.ts';

const MOST_NAMED = 5;
const LONGEST_NAME = 40;

/** The cards that stories send of follows. */
export const followCards: FollowCards = {
	post(told, locale, leftOut) {
		const say = speak(locale);
		const [first, ...more] = told;
		const card =
			first !== undefined && more.length === 0
				? singleCard(say, first)
				: listCard(say, told, leftOut);
		return { ...card, locale };
	},

	closed: (member, locale) => {
		const say = speak(locale);
		return {
			tone: 'notice',
			title: say('A direct message could not be sent'),
			blocks: [
				{
					kind: 'text',
					words: say(
						'{user} takes no direct messages from Dateline, so what they follow is on hold. To go on: allow direct messages from this server, and choose “Try again” in {command}.',
						{ user: { user: member }, command: { command: 'following' } },
					),
				},
			],
			locale,
		};
	},

	held: (reason, locale) => {
		const say = speak(locale);
		return {
			tone: 'notice',
			title: say('What a channel follows cannot be posted'),
			blocks: [
				{ kind: 'text', words: say.told(reason) },
				{
					kind: 'text',
					words: say('Nothing is lost: once it is fixed, choose “Try again” in {command}.', {
						command: { command: 'following' },
					}),
				},
			],
			locale,
		};
	},
};

/** One article, with what the followed say in it, or where the words stand. */
function singleCard(say: Say, told: FollowedArticle): Card {
	const { article, quotes, passage } = told;
	return {
		tone: 'quote',
		title: [shortTitle(article)],
		blocks: [
			bylineBlock(say, article),
			...quotes.flatMap((quote): Block[] => [
				{ kind: 'quotation', words: quotedWords(say, [quote]) },
				{ kind: 'small', words: speakerLine(say, quote) },
			]),
			...(passage === undefined
				? []
				: [{ kind: 'quotation', words: highlighted(article.text, passage) } as const]),
		],
		buttons: [...(isDirect(told) ? [] : [articleButtons(say, article)]), stopButtons(say, [told])],
		footer: say('Followed: {names}', { names: namesOf(say, [told]) }),
	};
}

function listCard(say: Say, told: readonly FollowedArticle[], left: number): Card {
	return {
		tone: 'quote',
		title: say(
			'{n, plural, one {# article on what you follow} other {# articles on what you follow}}',
			{
				n: told.length + left,
			},
		),
		blocks: [
			{ kind: 'list', items: told.map((one) => lineOf(say, one)) },
			...(left === 0
				? []
				: [
						{
							kind: 'small',
							words: say('And {n, number} more, too many to list.', { n: left }),
						} as const,
					]),
		],
		buttons: [stopButtons(say, told)],
		footer: say('Followed: {names} · at most {n, number} messages in 24 hours', {
			names: namesOf(say, told),
			n: MOST_A_DAY,
		}),
	};
}

function lineOf(say: Say, told: FollowedArticle): Words {
	const { article } = told;
	const from = article.source === undefined ? '' : ` · ${shorten(article.source, LONGEST_NAME)}`;
	return [
		shortTitle(article),
		`${from} · `,
		{ day: article.published.day },
		` · ${namesOf(say, [told])}`,
	];
}

function isDirect({ follows }: FollowedArticle): boolean {
	return follows.some(({ target }) => target.kind === 'member');
}

function followsIn(told: readonly FollowedArticle[]) {
	const all = told.flatMap(({ follows }) => follows);
	return [...new Map(all.map((follow) => [follow.number, follow])).values()];
}

function namesOf(say: Say, told: readonly FollowedArticle[]): string {
	const all = followsIn(told).map(({ wanted }) => shorten(wanted, LONGEST_NAME));
	const more = all.length - MOST_NAMED;
	const names = all.slice(0, MOST_NAMED).join(', ');
	return more > 0 ? say('{names} and {n, number} more', { names, n: more }) : names;
}

/** One tap ends a follow; of very many those that come first. */
function stopButtons(say: Say, told: readonly FollowedArticle[]): Button[] {
	const follows = followsIn(told).slice(0, MOST_NAMED);
	return follows.map(({ number, wanted, target }) => ({
		label:
			follows.length === 1
				? say('Unfollow')
				: say('Unfollow {name}', { name: shorten(wanted, LONGEST_NAME) }),
		emphasis: 'quiet',
		state: {
			command: 'unfollow',
			action: target.kind === 'member' ? 'stop' : 'stopChannel',
			values: [String(number)],
		},
	}));
}
