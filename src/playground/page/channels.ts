import type { Room, World } from '../wire.ts';
import { element } from './element.ts';

/** What the list of channels shows. */
export type ChannelList = {
	readonly world: World;
	readonly place: Room;
	readonly unread: ReadonlySet<string>;
	readonly open: (room: Room) => void;
};

const MARKS: Readonly<Record<Room['kind'], string>> = {
	text: '#',
	announcements: '!',
	forum: '≡',
	thread: '↳',
	direct: '@',
};

/** What a mark says, for those who do not see it. */
function kindWords(kind: Room['kind']): HTMLElement | undefined {
	const isPlain = kind === 'text' || kind === 'direct';
	return isPlain ? undefined : element('span', { class: 'unseen' }, ` (${kind})`);
}

/** Shows the channels beside the conversation, those with news marked. */
export function showChannels(
	sidebar: HTMLElement,
	{ world, place, unread, open }: ChannelList,
): void {
	const hadFocus = sidebar.contains(document.activeElement);
	const row = (room: Room) => {
		const isNew = unread.has(room.id);
		return element(
			'li',
			{},
			element(
				'button',
				{
					type: 'button',
					class: `channel ${room.kind}${isNew ? ' unread' : ''}`,
					'aria-current': room.id === place.id ? 'page' : undefined,
					onclick: () => open(room),
				},
				element('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[room.kind]),
				room.name,
				kindWords(room.kind),
				isNew ? element('span', { class: 'unseen' }, ' (new messages)') : undefined,
			),
		);
	};
	const rooms = (isDirect: boolean) =>
		world.channels.filter(({ kind }) => (kind === 'direct') === isDirect);
	sidebar.replaceChildren(
		element('p', { class: 'guild' }, world.guild),
		element('ul', {}, ...rooms(false).map(row)),
		element('p', { class: 'group' }, 'Direct messages'),
		element('ul', {}, ...rooms(true).map(row)),
	);
	if (hadFocus) sidebar.querySelector<HTMLElement>('[aria-current]')?.focus();
}
