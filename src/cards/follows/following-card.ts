import type { Block, Button, Card, Piece } from '../../domain/card.ts';
import type { Follow } from '../../domain/follows/follow.ts';
import { MOST_A_DAY } from '../../domain/follows/follow.ts';
import { shorten } from '../../domain/shorten.ts';
import type { AddedFollow } from '../../ports/follows/follow-book.ts';
import type { Say } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';

const A_PAGE = 10;
const LONGEST_NAME = 80;

type Followed = Extract<AddedFollow, { readonly follow: Follow }>;
type RoleChanged = Extract<AddedFollow, { readonly outcome: 'role changed' }>;

/** What is followed from now on. */
export function followedCard(say: Say, added: Followed): Card {
	const { follow, outcome } = added;
	const before = outcome === 'role changed' ? [' ', ...roleWords(say, added)] : [];
	const most = say(
		follow.target.kind === 'member'
			? 'You get at most {n, number} of these messages in 24 hours. The rest come later, gathered together.'
			: 'The channel gets at most {n, number} of these messages in 24 hours. The rest come later, gathered together.',
		{ n: MOST_A_DAY },
	);
	return {
		tone: 'notice',
		title: say('{isNew, select, yes {Now following} other {Already following}}: {name}', {
			isNew: outcome === 'added' ? 'yes' : 'no',
			name: shorten(follow.wanted, LONGEST_NAME),
		}),
		blocks: [
			{ kind: 'text', words: [...toldWords(say, follow), ...before] },
			{ kind: 'text', words: most },
		],
		buttons: [[stopButton(say, follow)]],
	};
}

/** Who is told, and when. */
function toldWords(say: Say, { kind, target, wanted }: Follow): readonly Piece[] {
	const name = shorten(wanted, LONGEST_NAME);
	if (target.kind === 'member') {
		const told = say(
			'You get a direct message when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.',
			{ kind, name },
		);
		return [told];
	}
	const { channel, role } = target;
	return say(
		'Dateline posts in {channel}{hasRole, select, yes { and mentions {role}} other {}} when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.',
		{
			kind,
			name,
			channel: { channel },
			hasRole: role === undefined ? 'no' : 'yes',
			role: role === undefined ? '' : { role },
		},
	);
}

function roleWords(say: Say, { before }: RoleChanged): readonly Piece[] {
	const who: Piece = before === undefined ? say('nobody') : { role: before };
	return say('Until now it mentioned {who}.', { who: [who] });
}

/** What was ended. */
export function unfollowedCard(say: Say, follow: Pick<Follow, 'wanted'>): Card {
	return {
		tone: 'notice',
		title: say('No longer following: {name}', { name: shorten(follow.wanted, LONGEST_NAME) }),
		blocks: [{ kind: 'text', words: say('Messages still waiting will not be sent.') }],
	};
}

/** What whoever asks follows, and, for admins, what the channels do. */
export function followingCard(
	say: Say,
	{ own, ofChannels }: { readonly own: readonly Follow[]; readonly ofChannels: readonly Follow[] },
	offset: number,
): Card {
	const all = [...own, ...ofChannels];
	if (all.length === 0) {
		return {
			tone: 'notice',
			title: say('Nothing is followed yet'),
			blocks: [
				{
					kind: 'text',
					words: say(
						'With {follow} you get a direct message when a new article quotes somebody or contains words you choose. The sites that this server follows are under {feeds}.',
						{ follow: { command: 'follow' }, feeds: { command: 'feed list' } },
					),
				},
			],
		};
	}
	const shown = { offset, limit: A_PAGE, total: all.length };
	return {
		tone: 'notice',
		title: ofChannels.length > 0 ? say('What you and the channels follow') : say('What you follow'),
		blocks: all.slice(offset, offset + A_PAGE).map((follow) => followBlock(say, follow)),
		buttons: [
			...pageButtons(say, shown, (next) => ({
				command: 'following',
				action: 'page',
				values: [String(next)],
			})),
			...retryButtons(say, own, ofChannels),
		],
		...(all.length > A_PAGE && { footer: shownWords(say, shown, 'follows') }),
	};
}

function followBlock(say: Say, follow: Follow): Block {
	const { wanted, held } = follow;
	return {
		kind: 'item',
		lines: [
			{ kind: 'text', words: [{ bold: shorten(wanted, LONGEST_NAME) }] },
			{ kind: 'small', words: toldWords(say, follow) },
			...(held === undefined
				? []
				: [{ kind: 'small', words: `${say('On hold:')} ${say.told(held)}` } as const]),
		],
		button: stopButton(say, follow),
	};
}

function stopButton(say: Say, { number, target }: Follow): Button {
	const action = target.kind === 'member' ? 'stop' : 'stopChannel';
	return {
		label: say('Unfollow'),
		emphasis: 'quiet',
		state: { command: 'unfollow', action, values: [String(number)] },
	};
}

function retryButtons(say: Say, own: readonly Follow[], ofChannels: readonly Follow[]): Button[][] {
	const isHeld = ({ held }: Follow) => held !== undefined;
	const button = (label: string, action: string): Button => ({
		label,
		emphasis: 'primary',
		state: { command: 'following', action, values: [] },
	});
	const buttons = [
		...(own.some(isHeld) ? [button(say('Try again'), 'resume')] : []),
		...(ofChannels.some(isHeld)
			? [button(say('Try again in the channels'), 'resumeChannels')]
			: []),
	];
	return buttons.length === 0 ? [] : [buttons];
}
