import { type CommandGroup, defineVerb } from '../src/discord/interactions/command.ts';
import { suggestArticles, suggestSpeakers } from '../src/stories/articles/offers.ts';
import { todayIn } from '../src/stories/guilds/today-in.ts';
import { readComingDay } from '../src/stories/read-when.ts';
import { showSuggestion } from '../src/stories/reminders/decide-date.ts';
import { readMuteText } from '../src/stories/reminders/describe-mute.ts';
import { listMutes } from '../src/stories/reminders/list-mutes.ts';
import {
	findMute,
	muteReminders,
	unmuteReminders,
} from '../src/stories/reminders/mute-reminders.ts';
import { nextPostingDay, previewPost } from '../src/stories/reminders/preview-post.ts';
import {
	suggestKeyDates,
	suggestMutes,
	suggestPauses,
	suggestPostingDays,
	suggestTimeZones,
} from '../src/stories/reminders/reminder-offers.ts';
import { adminActions } from './reminders/admin-actions.ts';
import { editorActions } from './reminders/editor-actions.ts';
import { endPause, guildOf, pauseUntil, setZone, showPanel, testCard } from './reminders/steps.ts';

const panel = defineVerb({
	description: 'Where, when and how reminders are posted, and what is in the way',
	options: {
		zone: {
			kind: 'text',
			description: 'The time zone, by city or country',
			max: 60,
			suggest: async (typed, { asked, now }) =>
				suggestTimeZones(typed, { locale: asked.locale, now: now() }),
		},
	},
	async run({ zone }, context) {
		return zone === undefined ? showPanel(context) : setZone(context, zone);
	},
});

const preview = defineVerb({
	description: 'A post as it will be, letter for letter',
	options: {
		date: {
			kind: 'text',
			description: 'The day of the post, such as 2027-02-22; without it the next one',
			max: 60,
			suggest: (typed, context) => suggestPostingDays(context, guildOf(context), typed),
		},
	},
	async run({ date }, context) {
		const guild = guildOf(context);
		if (date === undefined)
			return previewPost(context, guild, await nextPostingDay(context, guild));
		return previewPost(context, guild, readComingDay(date, await todayIn(context, guild)));
	},
});

const test = defineVerb({
	description: 'Posts a message that says it is a test, and notifies nobody',
	options: {},
	run: async (_input, context) => testCard(context),
});

const pause = defineVerb({
	description: 'Posts nothing until a day',
	options: {
		until: {
			kind: 'text',
			description: 'The first day with posts again, such as 2027-03-01',
			required: true,
			max: 60,
			suggest: async (typed, context) =>
				suggestPauses(await todayIn(context, context.asked.guild), typed),
		},
	},
	run: ({ until }, context) => pauseUntil(context, until),
});

const resume = defineVerb({
	description: 'Ends a pause',
	options: {},
	run: (_input, context) => endPause(context),
});

const suggestions = defineVerb({
	description: 'Dates that are not certain: confirm, edit or ignore them',
	options: {},
	run: (_input, { library }) => showSuggestion(library, { offset: 0 }),
});

const mute = defineVerb({
	description: 'Reminds of a date, an article or a name no more',
	options: {
		date: {
			kind: 'text',
			description: 'One key date',
			suggest: (typed, { library }) => suggestKeyDates(library, typed),
		},
		article: {
			kind: 'text',
			description: 'All dates of an article',
			suggest: (typed, { library }) => suggestArticles(library, typed),
		},
		speaker: {
			kind: 'text',
			description: 'All dates that name somebody',
			max: 80,
			suggest: (typed, { library }) => suggestSpeakers(library, typed),
		},
	},
	run: async (input, { library }) => muteReminders(library, await findMute(library, input)),
});

const unmute = defineVerb({
	description: 'Reminds again of what was muted',
	options: {
		what: {
			kind: 'text',
			description: 'What was muted; without it the list',
			suggest: (typed, { library }) => suggestMutes(library, typed),
		},
	},
	run: async ({ what }, { library }) =>
		what === undefined ? listMutes(library, 0) : unmuteReminders(library, readMuteText(what), 0),
});

const group: CommandGroup = {
	audience: 'admins',
	description: 'Posts on the anniversaries of key dates',
	verbs: { panel, preview, test, pause, resume, suggestions, mute, unmute },
	actions: { ...adminActions, ...editorActions },
};

export default group;
