import { expect, test } from 'vitest';
import onthisday from '../../commands/onthisday.ts';
import type { ActionState } from '../../src/domain/card.ts';
import { asking, emptyServer } from '../support/ask.ts';
import { feed, reminders } from '../support/groups.ts';

/** What a button of an earlier version carries, whose state today's action cannot read. */
function check(name: string, state: ActionState) {
	test(name, async () => {
		const admin = asking({ feed, reminders, onthisday }, await emptyServer());
		await expect(admin.press({ state })).rejects.toThrow('from an older version');
	});
}

const request = JSON.stringify({ url: 'https://lumen.example/', pace: 'at once' });

check('a choice among feeds, kept as JSON', {
	command: 'feed',
	action: 'choose',
	values: [request, '[{"url":"https://lumen.example/a"}]', '0'],
});
check('a choice among feeds, kept as nothing', { command: 'feed', action: 'choose', values: [] });
check('a setting that is gone', { command: 'reminders', action: 'set', values: ['main', 'tone'] });
check('a mute of nothing', { command: 'reminders', action: 'mute', values: [] });
check('a page of no day', { command: 'onthisday', action: 'page', values: ['March'] });
