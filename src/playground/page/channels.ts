import type { Room, World } from '../wire.ts';
import { element } from './element.ts';

/** What the list of channels shows. */
export type ChannelList = {
	readonly world: World;
	readonly place: Room;
	readonly unread: ReadonlySet<string>;
	readonly open: (room: Room) => void;
};

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
					class: isNew ? 'channel unread' : 'channel',
					'aria-current': room.id === place.id ? 'page' : undefined,
					onclick: () => open(room),
				},
				element('span', { class: 'mark', 'aria-hidden': 'true' }, room.isDirect ? '@' : '#'),
				room.name,
				isNew ? element('span', { class: 'unseen' }, ' (new messages)') : undefined,
			),
		);
	};
	const rooms = (isDirect: boolean) => world.channels.filter((room) => room.isDirect === isDirect);
	sidebar.replaceChildren(
		element('p', { class: 'guild' }, world.guild),
		element('ul', {}, ...rooms(false).map(row)),
		element('p', { class: 'group' }, 'Direct messages'),
		element('ul', {}, ...rooms(true).map(row)),
	);
	if (hadFocus) sidebar.querySelector<HTMLElement>('[aria-current]')?.focus();
}
