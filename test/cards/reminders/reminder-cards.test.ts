import { expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import { reminderCards } from '../../../src/cards/reminders/reminder-cards.ts';
import { triedCard } from '../../../src/cards/reminders/tried-card.ts';
import { linesOf } from '../../support/card-lines.ts';

test('a test post, in the guild’s language', () => {
	const card = reminderCards.test('de', '5');
	expect(card.locale).toBe('de');
	expect(linesOf(card)).toEqual([
		'# Dies ist ein Test',
		'Hier werden Jahrestage gepostet, mit einer Erwähnung von <@&5>.',
		'-# Von diesem Test wurde niemand benachrichtigt.',
	]);
	expect(linesOf(reminderCards.test('en-US'))[1]).toBe(
		'Reminders of anniversaries will be posted here.',
	);
	expect(reminderCards.nameOfTest('de')).toBe('Dies ist ein Test');
});
test('on hold', () => {
	expect(linesOf(reminderCards.held('The channel is gone.', 'en-US'))).toEqual([
		'# Reminders are on hold',
		'The channel is gone.',
		'Nothing is lost: what is due waits. When the problem is solved, open /reminders panel in the server and choose “Try again”.',
	]);
});

const REFUSED = { outcome: 'refused', channel: '42', reason: 'Discord refuses it.' } as const;
test('a test that is posted', () => {
	expect(linesOf(triedCard(english, { outcome: 'posted', channel: '42' }))).toEqual([
		'The test was posted in <#42>.',
	]);
});
test('one that is not: what the channel lacks, or else Discord’s reason', () => {
	const gone = linesOf(triedCard(english, { ...REFUSED, found: { outcome: 'gone' } }))[0];
	expect(gone).toMatch(/^The test was not posted\. .*channel/);
	expect(linesOf(triedCard(english, { ...REFUSED, found: { outcome: 'unknown' } }))).toEqual([
		'The test was not posted. Discord refuses it.',
	]);
});
