import { readOffset } from '../../src/cards/page-buttons.ts';
import { dayForm } from '../../src/cards/reminders/suggestion-card.ts';
import { type Action, defineSubcommand } from '../../src/discord/interactions/command.ts';
import { todayIn } from '../../src/stories/guilds/today-in.ts';
import { readFullDay } from '../../src/stories/read-when.ts';
import {
	decideDate,
	findKeyDate,
	type ListPlace,
	showSuggestion,
} from '../../src/stories/reminders/decide-date.ts';
import { editing } from './group.ts';

export default defineSubcommand({
	description: 'Dates that are not certain: confirm, edit or ignore them',
	options: {},
	run: (_input, context) => showSuggestion(context, { offset: 0 }),
	actions: {
		suggestions: {
			audience: 'editors',
			shows: 'privately',
			run: ([article], context) => showSuggestion(context, positionOf('0', article)),
		},
		suggest: editing(([offset, article], context) =>
			showSuggestion(context, positionOf(offset, article)),
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
			return decideDate(context, ref, { place, decision: { confirmed } });
		}),
	},
});

function deciding(decision: 'confirmed' | 'ignored' | 'undecided'): Action {
	return editing((values, context) => {
		const { ref, place } = readValues(values);
		return decideDate(context, ref, { place, decision });
	});
}

/** The key date that a button is about, and where its editor is in the list. */
function readValues([article = '', number, offset, onlyArticle]: readonly string[]) {
	const ref = { article, number: readOffset(number) };
	return { ref, place: positionOf(offset, onlyArticle) };
}

function positionOf(offset: string | undefined, article: string | undefined): ListPlace {
	return { offset: readOffset(offset), ...(article && { article }) };
}
