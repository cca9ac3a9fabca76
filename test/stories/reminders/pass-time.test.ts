import { expect, test } from 'vitest';
import { nextReminder } from '../../../src/stories/reminders/next-reminder.ts';
import { passTime } from '../../../src/stories/reminders/pass-time.ts';
import { saveArticle } from '../../support/articles.ts';
import { startReminding } from '../../support/reminding.ts';

async function startTown() {
	const reminding = await startReminding('2026-11-25T12:00:00Z');
	await saveArticle(reminding.library, {
		dates: [
			{ earliest: '2023-02-22', label: 'The harbour opens' },
			{ earliest: '2020-12-24', label: 'The bridge falls' },
		],
	});
	const { app, setTime } = reminding;
	const go = (to: string) => passTime(app, { clock: { set: setTime }, until: new Date(to) });
	return { ...reminding, go };
}

test('everything on the way is posted at its own hour', async () => {
	const { choose, go, posts } = await startTown();
	await choose();

	await go('2027-02-22T09:10:00Z');

	expect(posts()).toEqual([
		expect.stringMatching(
			/^2026-12-24T09 .*6 years ago today December 24, 2020 · \*\*The bridge falls/,
		),
		expect.stringMatching(
			/^2027-02-22T09 .*4 years ago today February 22, 2023 · \*\*The harbour opens/,
		),
	]);
	for (const post of posts()) expect(post).not.toContain('Late');
});

test('nothing is posted twice by whoever goes back and comes again', async () => {
	const { choose, go, posts, setTime } = await startTown();
	await choose();
	await go('2027-02-22T09:10:00Z');

	setTime(new Date('2026-11-25T12:00:00Z'));
	await go('2027-03-22T09:10:00Z');

	expect(posts()).toHaveLength(2);
});

test('whoever is not reminded is told why', async () => {
	const { app, choose, go, fates } = await startTown();
	expect(await nextReminder(app, 'g1')).toEqual({
		hint: 'Reminders have no channel yet. Choose one with /reminders panel, then go there again.',
	});

	await choose({ timeZone: 'Asia/Kathmandu' });
	const { hint, next } = await nextReminder(app, 'g1');
	expect(hint).toMatch(
		/^Nothing was due. The next reminders come on December 24, 2026 at 9:0\d AM \(Asia\/Kathmandu\).$/,
	);
	expect(next?.toISOString()).toMatch(/^2026-12-24T03:/);

	fates.push({ outcome: 'refused', reason: 'The channel is gone. Choose another one.' });
	await go('2027-01-01T00:00:00Z');
	expect(await nextReminder(app, 'g1')).toEqual({
		hint: 'Reminders are on hold. The channel is gone. Choose another one. Then open /reminders panel.',
	});
});
