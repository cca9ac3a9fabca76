import { readOffset } from '../../src/cards/page-buttons.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import {
	listMutes,
	readMute,
	readMuteText,
	unmuteReminders,
} from '../../src/stories/reminders/mute-reminders.ts';
import { suggestMutes } from '../../src/stories/reminders/reminder-offers.ts';
import { editing } from './group.ts';

export default defineSubcommand({
	description: 'Let reminders come again that were muted',
	options: {
		what: {
			kind: 'text',
			description: 'What was muted; shows the list if you choose nothing',
			suggest: (typed, context) => suggestMutes(context, typed),
		},
	},
	run: async ({ what }, context) =>
		what === undefined ? listMutes(context, 0) : unmuteReminders(context, readMuteText(what), 0),
	actions: {
		unmute: editing(([offset, ...mute], context) =>
			unmuteReminders(context, readMute(mute), readOffset(offset)),
		),
		muted: {
			audience: 'editors',
			shows: 'privately',
			run: (_values, context) => listMutes(context, 0),
		},
		mutes: editing(([offset], context) => listMutes(context, readOffset(offset))),
	},
});
