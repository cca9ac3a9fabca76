import { beforeEach, expect, test } from 'vitest';
import privacy from '../../commands/privacy.ts';
import { wording } from '../../src/cards/messages/wording.ts';
import { describe } from '../../src/discord/gateway/describe.ts';
import { saveArticle } from '../support/articles.ts';
import {
	asking,
	buttonOf,
	cardOf,
	emptyServer,
	formOf,
	type Server,
	textOf,
} from '../support/ask.ts';
import { article, data, reminders } from '../support/groups.ts';

const COMMANDS = { article, data, privacy, reminders };
const ANN = { guild: '111222333444555666', by: '333444555666777888' };

let server: Server;
let ann: ReturnType<typeof asking>;
beforeEach(async () => {
	server = await emptyServer();
	ann = asking(COMMANDS, server, ANN);
});

/** Ann corrects an article and adds a date. */
async function act(): Promise<void> {
	await saveArticle(server.library, { title: 'Harbour opens' });
	await ann.run('article edit', { article: 'Harbour opens', title: 'Port opens' });
	await ann.run('reminders add', { day: '2019-03-12', label: 'Our club began' });
}

test('whoever did nothing here is told so', async () => {
	const shown = await ann.run('privacy');
	expect(textOf(shown).split('\n').slice(0, 2)).toEqual([
		'### What is kept about you',
		'Nothing is kept about you so far; if you add, change or follow something, your user ID is kept with it.',
	]);
	expect(cardOf(shown).buttons).toEqual([]);
});

test('what somebody did is told, here and elsewhere, and comes as a file', async () => {
	await act();
	const shown = await ann.run('privacy');
	expect(textOf(shown)).toContain(
		'- 1 change to articles and names\n- 1 date that you added or changed\n',
	);
	const abroad = asking(COMMANDS, server, { ...ANN, guild: '999888777666555444' });
	expect(textOf(await abroad.run('privacy'))).toContain('- 2 more such entries in other servers\n');
	expect(textOf(await asking(COMMANDS, server, { by: '5' }).run('privacy'))).toContain(
		'Nothing is kept about you so far; if you add, change or follow something, your user ID is kept with it.',
	);

	const file = cardOf(await ann.press(buttonOf(shown, 'Export'))).file;
	expect(JSON.parse(file?.text ?? '')).toMatchObject({
		id: ANN.by,
		here: { changes: 1, ownDates: 1 },
	});
});

test('whoever is forgotten is nobody in the history of what stays', async () => {
	await act();
	const asked = await ann.press(buttonOf(await ann.run('privacy'), 'Forget me'));
	expect(textOf(asked)).toContain('This cannot be undone.');
	expect(textOf(await ann.run('article history', { article: 'Port opens' }))).toContain(
		`<@${ANN.by}>`,
	);
	expect(textOf(await ann.press(buttonOf(asked, 'Cancel')))).toBe('Nothing was changed.');
	await ann.press(buttonOf(asked, 'Yes, forget me'));

	expect(textOf(await ann.run('privacy'))).toContain(
		'Nothing is kept about you so far; if you add, change or follow something, your user ID is kept with it.',
	);
	const history = textOf(await ann.run('article history', { article: 'Port opens' }));
	expect(history).toContain('-# somebody · ');
	expect(history).not.toContain(ANN.by);
	expect(textOf(await ann.run('reminders list'))).toContain('Our club began');
});

test('everything of a server is erased when its admin types the word', async () => {
	await act();
	const asked = await ann.run('data erase');
	expect(textOf(asked)).toContain(
		'- 1 article with no quotes\n- 1 date that the server added\n- Settings',
	);
	const form = formOf(await ann.press(buttonOf(asked, 'Erase…')));
	await expect(ann.submit(form, { word: 'yes' })).rejects.toThrow('Nothing was erased');
	expect(await server.library.count()).toEqual({ articles: 1, quotes: 0 });

	expect(textOf(await ann.submit(form, { word: ' ERASE ' }))).toContain('1 article and all else');
	expect(await server.library.count()).toEqual({ articles: 0, quotes: 0 });
	expect(await server.book.own.list()).toEqual([]);
	await expect(asking(COMMANDS, server, {}).run('data erase')).rejects.toThrow('only in a server');
});

test('the answer is the asker’s alone, so that nobody is asked whether it is to be', () => {
	expect(describe('privacy', privacy, wording)).toMatchObject({ name: 'privacy', options: [] });
});
