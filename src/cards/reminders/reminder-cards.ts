import type { Card } from '../../domain/card.ts';
import type { ReminderCards } from '../../ports/reminders/reminder-cards.ts';
import { speak, speakInPosts } from '../messages/say.ts';
import { remindCard, reminderName } from './remind-card.ts';

/** The cards that stories post of reminders. */
export const reminderCards: ReminderCards = {
	post: remindCard,
	nameOf: reminderName,
	test: testCard,
	nameOfTest: (locale) => speakInPosts(locale)('This is a test'),
	held: heldCard,
};

function testCard(locale: string, role?: string): Card {
	const say = speakInPosts(locale);
	const words = say(
		'Reminders of anniversaries will be posted here{hasRole, select, yes {, with a mention of {role}} other {}}.',
		{ hasRole: role === undefined ? 'no' : 'yes', role: role === undefined ? '' : { role } },
	);
	return {
		tone: 'notice',
		title: say('This is a test'),
		blocks: [
			{ kind: 'text', words },
			{ kind: 'small', words: say('Nobody was notified of this test.') },
		],
		locale,
	};
}

function heldCard(reason: string, locale: string): Card {
	const say = speak(locale);
	return {
		tone: 'notice',
		title: say('Reminders are on hold'),
		blocks: [
			{ kind: 'text', words: say.told(reason) },
			{
				kind: 'text',
				words: say(
					'Nothing is lost: what is due waits. When the problem is solved, open {command} in the server and choose “Try again”.',
					{ command: { command: 'reminders panel' } },
				),
			},
		],
	};
}
