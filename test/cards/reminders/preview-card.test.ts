import { expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import { previewCard } from '../../../src/cards/reminders/preview-card.ts';
import { USUAL_CHOICES } from '../../../src/domain/reminders/reminder-settings.ts';
import type { Preview } from '../../../src/stories/reminders/preview-reminder.ts';
import { linesOf } from '../../support/card-lines.ts';

const REMINDER = { told: [], missed: [], locale: 'en-US' };

function cardOf(preview: Partial<Preview>): string[] {
	const settings = { ...USUAL_CHOICES, channel: '42' };
	return linesOf(
		previewCard(english, {
			day: '2024-03-18',
			settings,
			isPast: false,
			isPaused: false,
			...preview,
		}),
	);
}

/** What is remarked above the post. */
function check(name: string, preview: Partial<Preview>, expected: string) {
	test(name, () => {
		expect(cardOf({ reminder: REMINDER, ...preview })).toEqual([
			'# Anniversaries',
			`~ ${expected}`,
		]);
	});
}

check('a post', {}, 'This will be posted on 2024-03-18 at 09:00 UTC in <#42>:');
check(
	'a post with a mention',
	{ settings: { ...USUAL_CHOICES, channel: '42', role: '5' } },
	'This will be posted on 2024-03-18 at 09:00 UTC in <#42>, with a mention of <@&5>:',
);
check(
	'a post without a channel',
	{ settings: USUAL_CHOICES },
	'No channel is chosen yet, so nothing is posted. On 2024-03-18 the post would be:',
);
check(
	'the next post, without a channel',
	{ settings: USUAL_CHOICES, next: '2024-03-18' },
	'No channel is chosen yet, so nothing is posted. The next post would come on 2024-03-18 and look like this:',
);
check(
	'a post of the past, whatever the channel',
	{ isPast: true, settings: USUAL_CHOICES },
	'With today’s settings, this would have been the post of 2024-03-18:',
);

test('no post, and the next one', () => {
	expect(cardOf({ next: '2024-06-01' })).toEqual([
		'Nothing is posted on 2024-03-18.',
		'The next post comes on **2024-06-01**.',
		'[Preview it → reminders.preview(2024-06-01)]',
	]);
});
test('no post, being paused, and no next one', () => {
	expect(cardOf({ isPaused: true })).toEqual([
		'Reminders are paused on 2024-03-18.',
		'Nothing is due within a year. Dates to confirm wait here: /reminders suggestions',
	]);
});
