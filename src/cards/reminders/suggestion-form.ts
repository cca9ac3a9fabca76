import { LONGEST_LABEL } from '../../domain/articles/event.ts';
import { type KeyDate, proposedDay } from '../../domain/articles/key-date.ts';
import type { Form } from '../../domain/card.ts';
import type { Cited } from '../../ports/articles/library.ts';
import type { ListPosition } from '../../stories/reminders/editing/find-suggestions.ts';
import type { Say } from '../messages/say.ts';
import { valuesOf } from './suggestion-card.ts';

/** Asks which day comes back, and what happened. */
export function suggestionForm(say: Say, keyDate: Cited<KeyDate>, position: ListPosition): Form {
	return {
		title: say('Which day should be remembered?'),
		fields: [
			{
				name: 'day',
				label: say('The day it happened'),
				description: say('With its year, such as 2022-02-24 or 24 February 2022'),
				lines: 'one',
				required: true,
				value: proposedDay(keyDate) ?? keyDate.earliest,
				maxLength: 40,
			},
			{
				name: 'label',
				label: say('What happened'),
				description: say('As it will be posted and listed; it should be clear by itself'),
				lines: 'many',
				required: true,
				value: keyDate.label || keyDate.text,
				maxLength: LONGEST_LABEL,
			},
		],
		submit: {
			command: 'reminders',
			action: 'edited',
			values: valuesOf(keyDate.article.id, [keyDate.number], position),
		},
	};
}
