import { readOffset } from '../../src/cards/page-buttons.ts';
import { dayForm, suggestionCard } from '../../src/cards/reminders/suggestion-card.ts';
import {
	type Action,
	type Context,
	defineSubcommand,
} from '../../src/discord/interactions/command.ts';
import type { Card } from '../../src/domain/card.ts';
import { todayIn } from '../../src/stories/guilds/today-in.ts';
import { readFullDay } from '../../src/stories/read-when.ts';
import {
	decideDate,
	findKeyDate,
	findSuggestion,
	type ListPosition,
} from '../../src/stories/reminders/decide-date.ts';
import { editing } from './group.ts';

export default defineSubcommand({
	description: 'Dates that are not certain: confirm, edit or ignore them',
	options: {},
	run: (_input, context) => show(context, { offset: 0 }),
	actions: {
		suggestions: {
			audience: 'editors',
			shows: 'privately',
			run: ([article], context) => show(context, positionOf('0', article)),
		},
		suggest: editing(([offset, article], context) => show(context, positionOf(offset, article))),
		confirm: deciding('confirmed'),
		ignore: deciding('ignored'),
		undo: deciding('undecided'),
		edit: editing(async (values, { library }) => {
			const { ref, position } = readValues(values);
			return dayForm({ keyDate: await findKeyDate(library, ref), ...position });
		}),
		edited: editing(async (values, context, { day = '' }) => {
			const { ref, position } = readValues(values);
			const confirmed = readFullDay(day, await todayIn(context, context.asked.guild));
			return suggestionCard(await decideDate(context, ref, { position, decision: { confirmed } }));
		}),
	},
});

async function show(context: Context, position: ListPosition): Promise<Card> {
	return suggestionCard(await findSuggestion(context, position));
}

function deciding(decision: 'confirmed' | 'ignored' | 'undecided'): Action {
	return editing(async (values, context) => {
		const { ref, position } = readValues(values);
		return suggestionCard(await decideDate(context, ref, { position, decision }));
	});
}

/** The key date that a button is about, and where its editor is in the list. */
function readValues([article = '', number, offset, onlyArticle]: readonly string[]) {
	const ref = { article, number: readOffset(number) };
	return { ref, position: positionOf(offset, onlyArticle) };
}

function positionOf(offset: string | undefined, article: string | undefined): ListPosition {
	return { offset: readOffset(offset), ...(article && { article }) };
}
