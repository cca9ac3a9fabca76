import { readOffset } from '../../src/cards/page-buttons.ts';
import { dayForm } from '../../src/cards/reminders/suggestion-card.ts';
import type { Action } from '../../src/discord/interactions/command.ts';
import { todayIn } from '../../src/stories/guilds/today-in.ts';
import { readFullDay } from '../../src/stories/read-when.ts';
import {
	decideDate,
	findKeyDate,
	type ListPlace,
	showSuggestion,
} from '../../src/stories/reminders/decide-date.ts';
import { readMute } from '../../src/stories/reminders/describe-mute.ts';
import { listMutes } from '../../src/stories/reminders/list-mutes.ts';
import { muteReminders, unmuteReminders } from '../../src/stories/reminders/mute-reminders.ts';

/** What the buttons of suggestions, mutes and posts do, which editors may press who may not set reminders up. */
export const editorActions: Record<string, Action> = {
	suggestions: {
		audience: 'editors',
		shows: 'privately',
		run: ([article], { library }) => showSuggestion(library, listPlace('0', article)),
	},
	suggest: editing(([offset, article], { library }) =>
		showSuggestion(library, listPlace(offset, article)),
	),
	confirm: deciding('confirmed'),
	ignore: deciding('ignored'),
	undo: deciding('undecided'),
	edit: editing(async (values, { library }) => {
		const { ref, place } = readValues(values);
		return dayForm({ keyDate: await findKeyDate(library, ref), ...place });
	}),
	edited: editing(async (values, context, { day = '' }) => {
		const { ref, place } = readValues(values);
		const confirmed = readFullDay(day, await todayIn(context, context.asked.guild));
		return decideDate(context.library, ref, { place, decision: { confirmed } });
	}),
	mute: {
		audience: 'editors',
		shows: 'privately',
		run: (values, { library }) => muteReminders(library, readMute(['date', ...values])),
	},
	unmute: editing(([offset, ...mute], { library }) =>
		unmuteReminders(library, readMute(mute), readOffset(offset)),
	),
	muted: {
		audience: 'editors',
		shows: 'privately',
		run: (_values, { library }) => listMutes(library, 0),
	},
	mutes: editing(([offset], { library }) => listMutes(library, readOffset(offset))),
};

function editing(run: Action['run']): Action {
	return { audience: 'editors', shows: 'in place', run };
}

function deciding(decision: 'confirmed' | 'ignored' | 'undecided'): Action {
	return editing((values, { library }) => {
		const { ref, place } = readValues(values);
		return decideDate(library, ref, { place, decision });
	});
}

/** The key date that a button is about, and where its editor is in the list. */
function readValues([article = '', number, offset, onlyArticle]: readonly string[]) {
	const ref = { article, number: readOffset(number) };
	return { ref, place: listPlace(offset, onlyArticle) };
}

function listPlace(offset: string | undefined, article: string | undefined): ListPlace {
	return { offset: readOffset(offset), ...(article && { article }) };
}
