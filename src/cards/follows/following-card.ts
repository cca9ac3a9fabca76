import type { Block, Button, Card, Piece } from '../../domain/card.ts';
import type { Follow } from '../../domain/follows/follow.ts';
import { MOST_A_DAY } from '../../domain/follows/follow.ts';
import { shorten } from '../../domain/shorten.ts';
import type { AddedFollow } from '../../ports/follows/follow-book.ts';
import { english } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';

const A_PAGE = 10;
const LONGEST_NAME = 80;

type Followed = Extract<AddedFollow, { readonly follow: Follow }>;
type RoleChanged = Extract<AddedFollow, { readonly outcome: 'role changed' }>;

/** What is followed from now on. */
export function followedCard(added: Followed): Card {
	const { follow, outcome } = added;
	const { target } = follow;
	const where: Piece[] =
		target.kind === 'member'
			? ['You get a direct message']
			: [
					'Dateline posts in ',
					{ channel: target.channel },
					...(target.role === undefined ? [] : [' and mentions ', { role: target.role }]),
				];
	const when =
		follow.kind === 'speaker'
			? ' when a new article quotes them.'
			: ' when a new article contains these words.';
	return {
		tone: 'notice',
		title: `${outcome === 'added' ? 'Followed' : 'Followed already'}: ${shorten(follow.wanted, LONGEST_NAME)}`,
		blocks: [
			{
				kind: 'text',
				words: [
					...where,
					when,
					...(outcome === 'role changed' ? roleWords(added) : []),
					` At most ${MOST_A_DAY} messages in 24 hours; what is left over comes together in the next.`,
				],
			},
		],
		buttons: [[stopButton(follow)]],
	};
}

function roleWords({ before }: RoleChanged): Piece[] {
	return [' Until now it mentioned ', before === undefined ? 'nobody' : { role: before }, '.'];
}

/** What was ended. */
export function unfollowedCard(follow: Pick<Follow, 'wanted'>): Card {
	return {
		tone: 'notice',
		title: `No longer followed: ${shorten(follow.wanted, LONGEST_NAME)}`,
		blocks: [{ kind: 'text', words: 'Messages still waiting are dropped.' }],
	};
}

/** What whoever asks follows, and, for admins, what the channels do. */
export function followingCard(
	{ own, ofChannels }: { readonly own: readonly Follow[]; readonly ofChannels: readonly Follow[] },
	offset: number,
): Card {
	const all = [...own, ...ofChannels];
	if (all.length === 0) {
		return {
			tone: 'notice',
			title: 'Nothing is followed yet',
			blocks: [
				{
					kind: 'text',
					words: [
						'With ',
						{ command: 'follow' },
						' you are told by direct message when an article quotes somebody or contains your words. Sites are under ',
						{ command: 'feed list' },
						'.',
					],
				},
			],
		};
	}
	const shown = { offset, limit: A_PAGE, total: all.length };
	return {
		tone: 'notice',
		title: 'What is followed',
		blocks: all.slice(offset, offset + A_PAGE).map(followBlock),
		buttons: [
			...pageButtons(english, shown, (next) => ({
				command: 'following',
				action: 'page',
				values: [String(next)],
			})),
			...retryButtons(own, ofChannels),
		],
		footer: shownWords(english, shown, 'follows'),
	};
}

function followBlock(follow: Follow): Block {
	const { kind, wanted, target, held } = follow;
	const what = kind === 'speaker' ? 'when quoted' : 'when these words appear';
	const where: Piece[] =
		target.kind === 'member'
			? ['by direct message']
			: [
					'in ',
					{ channel: target.channel },
					...(target.role === undefined ? [] : [', mentions ', { role: target.role }]),
				];
	return {
		kind: 'item',
		lines: [
			{ kind: 'text', words: [{ bold: shorten(wanted, LONGEST_NAME) }] },
			{ kind: 'small', words: [`${what} · `, ...where] },
			...(held === undefined ? [] : [{ kind: 'small', words: `On hold: ${held}` } as const]),
		],
		button: stopButton(follow),
	};
}

function stopButton({ number, target }: Follow): Button {
	const action = target.kind === 'member' ? 'stop' : 'stopChannel';
	return {
		label: 'Stop',
		emphasis: 'quiet',
		state: { command: 'unfollow', action, values: [String(number)] },
	};
}

function retryButtons(own: readonly Follow[], ofChannels: readonly Follow[]): Button[][] {
	const isHeld = ({ held }: Follow) => held !== undefined;
	const button = (label: string, action: string): Button => ({
		label,
		emphasis: 'primary',
		state: { command: 'following', action, values: [] },
	});
	const buttons = [
		...(own.some(isHeld) ? [button('Try again', 'resume')] : []),
		...(ofChannels.some(isHeld) ? [button('Try again in channels', 'resumeChannels')] : []),
	];
	return buttons.length === 0 ? [] : [buttons];
}
