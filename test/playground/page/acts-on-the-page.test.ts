import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/playground/wire.ts';
import { happen, settled, WORLD } from '../../support/plain-page.ts';
import { command, keepHourStill, openWholePage, ROOMS } from '../../support/whole-page.ts';

const [NEWS, , DIRECT] = ROOMS;

keepHourStill();

describe('what one does', () => {
	test.each<[string, number, readonly string[]]>([
		['a user', 6, ['@Ann', '@Mo', '@Dispatch']],
		['a channel', 7, ['#news', '#harbour #2']],
		['a role', 8, []],
		['whom one can mention', 9, ['@Ann', '@Mo', '@Dispatch']],
		['words', 3, []],
	])('may need %s, who is offered', async (_, type, offered) => {
		const option = { type, name: 'what', description: 'Which', required: true };
		const ask = { ...command('ask'), options: [option] };
		const world = { ...WORLD, channels: ROOMS };
		const { box, all } = await openWholePage({ world, commands: () => [ask] });
		box().value = '/ask ';
		happen(box(), 'input');
		expect(all('#suggestions .name')).toEqual(offered);
	});

	test('is helped by what the bot suggests', async () => {
		const option = { type: 3, name: 'what', description: '', required: true, autocomplete: true };
		const ask = { ...command('ask'), options: [option] };
		const outcome = ({ kind }: Act) =>
			kind === 'suggest' ? { choices: [{ name: 'Ann Lee', value: 'a' }] } : {};
		const { enter, acts } = await openWholePage({ commands: () => [ask], outcome });
		await enter('/ask what:Ann Lee');
		await settled();
		const common = { channelId: NEWS.id, path: ['ask'] };
		expect(acts).toEqual([
			{ kind: 'suggest', ...common, values: { what: 'Ann Lee' }, focused: 'what' },
			{ kind: 'run', ...common, values: { what: 'a' } },
		]);
	});

	test('with a file is to drop it onto the page', async () => {
		const upload = { ...command('upload'), options: [{ type: 11, name: 'file', description: '' }] };
		const { box, page, all } = await openWholePage({ commands: () => [upload as never] });
		box().value = '/upload ';
		happen(box(), 'input');
		const file = new File(['The bell rings.'], 'bell.txt');
		happen(page.body, 'drop', { dataTransfer: { files: [file] } });
		expect(all('.file-name')).toEqual(['bell.txt (1 KB)']);
	});

	test('is done in the channel that is open', async () => {
		const { enter, acts, press } = await openWholePage();

		await enter('/help');
		await enter('Good day');
		press('Dispatch');
		await enter('Psst');

		expect(acts).toEqual([
			{ kind: 'run', channelId: NEWS.id, path: ['help'], values: {} },
			{ kind: 'say', channelId: NEWS.id, content: 'Good day' },
			{ kind: 'say', channelId: DIRECT.id, content: 'Psst' },
		]);
	});

	test('is on its way until it is answered', async () => {
		const answer = Promise.withResolvers<object>();
		const { enter, all } = await openWholePage({ outcome: () => answer.promise });

		await enter('/help');
		expect(all('.thinking')).toEqual(['Sending…']);
		expect(all('.used')).toEqual(['↱ Ann used /help']);
		answer.resolve({});
		await settled();
		await settled();

		expect(all('.thinking')).toEqual([]);
	});

	test.each([
		['/help', ['↱ Ann used /help']],
		['Good day', []],
	])('and cannot be done is told why: %s', async (line, used) => {
		const { enter, all, words } = await openWholePage({ outcome: () => ({ problem: 'No.' }) });

		await enter(line);

		expect(all('.failed')).toEqual(['No.']);
		expect(all('.used')).toEqual(used);
		expect(words('#announcer')).toBe('No.');
	});

	test('and goes well says nothing', async () => {
		const { enter, all, words } = await openWholePage();
		await enter('/help');
		expect(all('.failed, dialog')).toEqual([]);
		expect(words('#announcer')).toBe('');
	});

	test('may be answered with a form, which says itself what is wrong', async () => {
		const modal = { interactionId: '1', custom_id: 'f', title: 'Write', components: [] };
		const outcome = ({ kind }: Act) => (kind === 'submit' ? { problem: 'No.' } : { modal });
		const { enter, all, acts, find } = await openWholePage({ outcome });

		await enter('/help');
		expect(all('dialog h2')).toEqual(['Write']);
		happen(find('dialog form'), 'submit');
		await settled();
		await settled();

		expect(acts.at(-1)).toEqual({ kind: 'submit', channelId: NEWS.id, modal, answers: {} });
		expect(all('.failed')).toEqual([]);
	});

	test('with an example is to send it', async () => {
		const { press, acts } = await openWholePage({ world: { ...WORLD, examples: ['/help'] } });
		press('/help');
		await settled();
		expect(acts).toMatchObject([{ kind: 'run', path: ['help'] }]);
	});
});
