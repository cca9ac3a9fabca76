import { speak } from '../../src/cards/messages/say.ts';
import { typedWord } from '../../src/cards/messages/typed-word.ts';
import { readOffset } from '../../src/cards/page-buttons.ts';
import {
	ownDateCard,
	ownDateForm,
	ownDatesCard,
	removedDateCard,
} from '../../src/cards/reminders/own-date-cards.ts';
import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import type { Card } from '../../src/domain/card.ts';
import {
	changeOwnDate,
	findOwnDate,
	listOwnDates,
	removeOwnDate,
	restoreOwnDate,
	type TypedDate,
} from '../../src/stories/reminders/editing/own-dates.ts';
import { inPlace, keepingDates } from './group.ts';

export default defineSubcommand({
	description: 'The dates that this server added itself: edit or remove them',
	options: {},
	run: (_input, context) => list(context, 0),
	actions: {
		own: inPlace(([from], context) => list(context, readOffset(from))),
		dates: { shows: 'privately', run: (_values, context) => list(context, 0) },
		change: inPlace(async ([number], context) =>
			ownDateForm(speak(context.locale), await findOwnDate(context, readOffset(number))),
		),
		changed: inPlace(([number], context, { day = '', label = '', repeat = '' }) => {
			const meant = typedWord(speak(context.locale), repeat, ['yearly', 'once']);
			return change(context, number, { day, label, repeat: meant });
		}),
		revert: inPlace(([number, day = '', label = '', repeat = ''], context) =>
			change(context, number, { day, label, repeat }),
		),
		drop: inPlace(drop),
		restore: inPlace(restore),
		// Under the editors' log, which stays as it is.
		undoAdded: { shows: 'privately', run: drop },
		undoRemoved: { shows: 'privately', run: restore },
		undoChanged: {
			shows: 'privately',
			run: ([number, day = '', label = '', repeat = ''], context) =>
				change(context, number, { day, label, repeat }),
		},
	},
});

async function list(context: Context, offset: number): Promise<Card> {
	return ownDatesCard(speak(context.locale), await listOwnDates(keepingDates(context), offset));
}

async function change(
	context: Context,
	number: string | undefined,
	typed: TypedDate,
): Promise<Card> {
	const kept = await changeOwnDate(keepingDates(context), readOffset(number), typed);
	return ownDateCard(speak(context.locale), kept, 'Changed');
}

async function drop([number]: readonly string[], context: Context): Promise<Card> {
	const removed = await removeOwnDate(keepingDates(context), readOffset(number));
	return removedDateCard(speak(context.locale), removed);
}

async function restore([number]: readonly string[], context: Context): Promise<Card> {
	const restored = await restoreOwnDate(keepingDates(context), readOffset(number));
	return ownDateCard(speak(context.locale), restored, 'Restored');
}
