import type { Block, Card } from '../../domain/card.ts';
import { clockIn } from '../../domain/guilds/time-zones.ts';
import { beginningOf } from '../../domain/shorten.ts';
import type { Say } from '../messages/say.ts';
import type { ChoicePanel } from './reminder-forms.ts';

const LONGEST_NAME = 60;

/** What somebody typed for a time zone, at which time, and the panel they came from. */
type TypedZone = { readonly typed: string; readonly now: Date; readonly panel: ChoicePanel };

/** Asks which of several time zones is meant, or to type another name where there is none by this one. */
export function zonesCard(
	say: Say,
	zones: readonly string[],
	{ typed, now, panel }: TypedZone,
): Card {
	const name = beginningOf(typed.trim(), LONGEST_NAME);
	const unknown: Block = {
		kind: 'text',
		words: say(
			'No time zone is known by the name “{name}”. Write a city or a country, such as Berlin or Japan.',
			{ name },
		),
	};
	const why: Block = {
		kind: 'text',
		words: say('“{name}” can mean several time zones.', { name }),
	};
	/** The hour it is there now tells them apart. */
	const several: Block = {
		kind: 'select',
		caption: say('Choose the one whose clock shows the right time'),
		placeholder: say('Choose a time zone'),
		state: { command: panel, action: 'zoned', values: [] },
		from: zones.map((zone) => ({
			label: say('{zone} · {time} now', { zone, time: clockIn(zone, now) }),
			value: zone,
		})),
	};
	return {
		tone: 'date',
		title: say('Which time zone?'),
		blocks: zones.length === 0 ? [unknown] : [why, several],
		buttons: [
			[
				{ label: say('Type again'), state: { command: panel, action: 'zone', values: [] } },
				{ label: say('Back'), state: { command: panel, action: 'panel', values: ['main'] } },
			],
		],
	};
}
