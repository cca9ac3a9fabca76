import { speak } from '../../src/cards/messages/say.ts';
import { readOffset } from '../../src/cards/page-buttons.ts';
import { suggestionsCard } from '../../src/cards/reminders/suggestion-card.ts';
import { suggestionForm } from '../../src/cards/reminders/suggestion-form.ts';
import {
	type Action,
	type Context,
	defineSubcommand,
} from '../../src/discord/interactions/command.ts';
import type { Card } from '../../src/domain/card.ts';
import { todayIn } from '../../src/stories/guilds/today-in.ts';
import { readLabel } from '../../src/stories/read-label.ts';
import { readFullDay } from '../../src/stories/read-when.ts';
import {
	type Chosen,
	confirmAs,
	confirmDates,
	findKeyDate,
	ignoreArticle,
	ignoreDates,
	type NextSuggestions,
	showSuggestions,
	undoDecisions,
} from '../../src/stories/reminders/editing/decide-dates.ts';
import type { ListPosition } from '../../src/stories/reminders/editing/find-suggestions.ts';
import { editing } from './group.ts';

export default defineSubcommand({
	description: 'Dates that are posted only if you confirm them: confirm, edit or ignore them',
	options: {},
	run: (_input, context) => show(context, { offset: 0 }),
	actions: {
		suggestions: {
			audience: 'editors',
			shows: 'privately',
			run: ([article], context) => show(context, positionOf('0', article)),
		},
		suggest: editing(([offset, article], context) => show(context, positionOf(offset, article))),
		confirm: deciding(confirmDates),
		ignore: deciding(ignoreDates),
		rest: deciding(ignoreArticle),
		undo: deciding(undoDecisions),
		undecide: { ...deciding(undoDecisions), shows: 'privately' },
		edit: editing(async (values, { library, locale }) => {
			const { article, numbers, position } = readValues(values);
			return suggestionForm(
				speak(locale),
				await findKeyDate(library, { article, number: numbers[0] ?? -1 }),
				position,
			);
		}),
		edited: editing(async (values, context, { day = '', label = '' }) => {
			const today = await todayIn(context, context.asked.guild);
			const said = { day: readFullDay(day, today), label: readLabel(label) };
			return suggestionsCard(
				speak(context.locale),
				await confirmAs(context, readValues(values), said),
			);
		}),
	},
});

async function show(context: Context, position: ListPosition): Promise<Card> {
	return suggestionsCard(speak(context.locale), await showSuggestions(context, position));
}

function deciding(decide: (context: Context, chosen: Chosen) => Promise<NextSuggestions>): Action {
	return editing(async (values, context) =>
		suggestionsCard(speak(context.locale), await decide(context, readValues(values))),
	);
}

/** The key dates that a button is about, and where its editor is in the list. */
function readValues([
	article = '',
	first,
	offset,
	onlyArticle,
	...others
]: readonly string[]): Chosen {
	const numbers = [first, ...others].filter((number) => number !== '').map(readOffset);
	return { article, numbers, position: positionOf(offset, onlyArticle) };
}

function positionOf(offset: string | undefined, article: string | undefined): ListPosition {
	return { offset: readOffset(offset), ...(article && { article }) };
}
