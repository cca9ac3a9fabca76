import type { Button, Card, Words } from '../../domain/card.ts';
import { speak } from '../messages/say.ts';

/** Where other programs read what a server keeps. */
export type SubscribedAt = { readonly calendar: string; readonly articles: string };

/** The addresses that a server has, and what may be done with them; or that it has none. */
export function addressCard(at: SubscribedAt | undefined, locale: string): Card {
	const say = speak(locale);
	const lines: readonly Words[] =
		at === undefined
			? [
					say(
						'This server has no addresses yet. With them, calendars and feed readers can show its anniversaries and its newest articles.',
					),
				]
			: [
					[{ bold: say('For a calendar (ICS)') }, '\n', { code: at.calendar }],
					[{ bold: say('For a feed reader (RSS)') }, '\n', { code: at.articles }],
					say(
						'Anyone who knows one of these addresses can read what it shows, but cannot change anything. If a stranger gets one, replace both: the old ones stop working at once.',
					),
				];
	const button = (label: string, action: string, emphasis: Button['emphasis']): Button => ({
		label,
		...(emphasis && { emphasis }),
		state: { command: 'data', action, values: [] },
	});
	return {
		tone: 'notice',
		title: say('Addresses for other programs'),
		blocks: lines.map((words) => ({ kind: 'text', words })),
		buttons: [
			at === undefined
				? [button(say('Make addresses'), 'newAddress', 'primary')]
				: [
						button(say('Replace both'), 'newAddress', 'quiet'),
						button(say('Remove both'), 'noAddress', 'danger'),
					],
		],
	};
}
