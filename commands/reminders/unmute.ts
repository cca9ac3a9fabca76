import { speak } from '../../src/cards/messages/say.ts';
import { readOffset } from '../../src/cards/page-buttons.ts';
import { mutesCard } from '../../src/cards/reminders/mutes-card.ts';
import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import type { Card } from '../../src/domain/card.ts';
import { type Mute, readMute, readMuteText } from '../../src/domain/reminders/mute.ts';
import { listMutes, unmuteReminders } from '../../src/stories/reminders/editing/mute-reminders.ts';
import { suggestMutes } from '../../src/stories/reminders/reminder-offers.ts';
import { editing } from './group.ts';

export default defineSubcommand({
	description: 'Let muted reminders come again',
	options: {
		what: {
			kind: 'text',
			description: 'What was muted; shows the list if you choose nothing',
			suggest: (typed, context) => suggestMutes(context, typed, speak(context.locale)),
		},
	},
	run: ({ what }, context) =>
		what === undefined ? list(context, '0') : unmute(context, readMuteText(what), '0'),
	actions: {
		unmute: editing(([from, ...mute], context) => unmute(context, readMute(mute), from)),
		muted: {
			audience: 'editors',
			shows: 'privately',
			run: (_values, context) => list(context, '0'),
		},
		mutes: editing(([from], context) => list(context, from)),
	},
});

async function list(context: Context, from: string | undefined): Promise<Card> {
	return mutesCard(speak(context.locale), await listMutes(context, readOffset(from)));
}

async function unmute(
	context: Context,
	mute: Mute | undefined,
	from: string | undefined,
): Promise<Card> {
	const ended = await unmuteReminders(context, mute);
	return mutesCard(speak(context.locale), await listMutes(context, readOffset(from)), ended);
}
