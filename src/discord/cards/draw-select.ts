import {
	type APIComponentInMessageActionRow,
	ChannelType,
	ComponentType,
	SelectMenuDefaultValueType,
} from 'discord-api-types/v10';
import type { Choice, Select } from '../../domain/card.ts';
import { shorten } from '../../domain/shorten.ts';
import { plainText } from './words.ts';

const LONGEST = { placeholder: 150, label: 100 };
const MOST = 25;
const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;
/** Where something can be posted: threads and forums too. */
export const PLACES = [
	...CHANNELS,
	ChannelType.AnnouncementThread,
	ChannelType.PublicThread,
	ChannelType.PrivateThread,
	ChannelType.GuildForum,
] as const;
const EMPTY = '\u2013';

/** The menu that Discord shows; it fills a row by itself. */
export function drawSelect(select: Select, customId: string): APIComponentInMessageActionRow {
	const { from, caption = '', placeholder = caption, least = 1, most = 1 } = select;
	const common = {
		custom_id: customId,
		placeholder: oneLine(placeholder, LONGEST.placeholder),
		min_values: least,
		max_values: most,
	};
	if (!('all' in from)) {
		const options = from.slice(0, MOST).map(drawChoice);
		const max_values = Math.min(most, options.length);
		return { ...common, type: ComponentType.StringSelect, options, max_values };
	}
	const { all, chosen } = from;
	if (all === 'roles') {
		const { Role } = SelectMenuDefaultValueType;
		const defaults = chosen && { default_values: [{ id: chosen, type: Role } as const] };
		return { ...common, type: ComponentType.RoleSelect, ...defaults };
	}
	const { Channel } = SelectMenuDefaultValueType;
	return {
		...common,
		type: ComponentType.ChannelSelect,
		channel_types: [...(all === 'places' ? PLACES : CHANNELS)],
		...(chosen && { default_values: [{ id: chosen, type: Channel } as const] }),
	};
}

/** One of the lines of a menu. */
export function drawChoice({ label, value, chosen = false }: Choice) {
	return { label: oneLine(label, LONGEST.label), value, default: chosen };
}

/** `text` on one line of at most `longest` UTF-16 units, its letters as they are. */
export function oneLine(text: string, longest: number): string {
	return shorten(plainText(text).replace(/\s+/g, ' ').trim(), longest) || EMPTY;
}
