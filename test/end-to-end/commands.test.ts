import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marksIn } from '../support/discord-markup.ts';
import { german } from '../support/german.ts';
import { buttonsOf, messageOf, read, textsIn } from '../support/read-message.ts';
import { startWorld, type World } from '../support/world.ts';

const TEXT = `The harbour of Lumen will close on Friday, the town said on Thursday.

“The harbour closes on Friday and stays closed until spring,” Mayor Ann Lee said.

Fishermen had asked for a new quay in December 2022.`;

const LEE = { speaker: 'Ann Lee', role: 'Mayor of Lumen' } as const;
const quotes = Array.from({ length: 7 }, (_, place) => ({
	...LEE,
	text: `Number ${place} of *seven*.`,
}));

let world: World;
beforeAll(async () => {
	world = await startWorld();
	await world.file(world.harbour, {
		title: 'Harbour closes',
		quotes: [...quotes, { speaker: 'Tom Reed', text: 'We fish from the beach.' }],
		dates: [
			{ earliest: '2024-03-08', phrase: 'on Friday', label: 'The harbour closes' },
			{
				earliest: '2022-12-01',
				latest: '2022-12-31',
				precision: 'month',
				certain: false,
				label: 'Ice',
			},
		],
	});
});
afterAll(() => world.stop());

const file = (content: string | Uint8Array, name = 'harbour.txt') => ({
	name,
	contentType: 'text/plain',
	bytes: typeof content === 'string' ? Buffer.from(content) : content,
});

test('/summary, and where it stands', async () => {
	const shown = await world.harbour.member.run('summary');
	const where = await world.harbour.member.press(messageOf(shown), 'Show source paragraphs');

	expect(read(shown)).toContain('### Harbour closes');
	expect(shown.ephemeral).toBe(false);
	expect(read(where)).toContain(
		'> **Harbour closes: delegates met in the harbour town of Lumen.**',
	);
	expect(where.ephemeral).toBe(true);
});

test('/quotes pages, also after a restart, and shows the source of each', async () => {
	const { member } = world.harbour;
	const first = await member.run('quotes', { speaker: 'Ann Lee' });
	await world.restart();
	const second = await member.press(messageOf(first), 'Next');
	const back = await member.press(messageOf(second), 'Back');
	const source = await member.press(messageOf(back), 'Source');

	expect(read(second)).toContain('“Number 6 of \\*seven\\*.”');
	expect(read(second)).toContain('6–7 of 7 quotes');
	expect(second.message?.id).toBe(first.message?.id);
	expect(read(back)).toContain('“Number 0 of \\*seven\\*.”');
	expect(read(back)).not.toContain('Tom Reed');
	expect(read(source)).toContain('> Ann Lee said, “**Number 0 of \\*seven\\*.**”');
	expect(source.ephemeral).toBe(true);
});

test('/privacy answers the asker alone, whether or not they ask for it', async () => {
	const shown = await world.harbour.member.run('privacy');
	expect(read(shown)).toContain('What is kept about you');
	expect(shown.ephemeral).toBe(true);
});

test('/dates in the reader’s language', async () => {
	const shown = await world.harbour.editor.run('dates', { private: true });
	expect(read(shown)).toContain(
		'**8\\. März 2024** \\(im Artikel: *„on Friday“*\\) — The harbour closes',
	);
	expect(read(shown)).toContain('**Dezember 2022** — Ice');
	expect(shown.ephemeral).toBe(true);
});

test('/articles opens what it lists', async () => {
	const { member } = world.harbour;
	const list = await member.run('articles', { search: 'harbour' });
	const opened = await member.press(messageOf(list), 'About this article');
	const answers = await Promise.all(
		['Full summary', 'Quotes', 'Dates'].map((label) => member.press(messageOf(opened), label)),
	);

	expect(read(opened)).toContain('8 quotes by 2 speakers · 2 key dates');
	expect(answers.map(read).map((text) => text.split('\n')[0])).toEqual([
		'### Harbour closes',
		'### Quotes · Harbour closes',
		'### Key dates · Harbour closes',
	]);
	expect(answers.every(({ ephemeral }) => ephemeral)).toBe(true);
});

test('every option that suggests', async () => {
	const { member } = world.harbour;
	const offered = async (command: string, option: string, letters: string): Promise<string[]> =>
		((await member.type(command, { [option]: letters }, option)).choices ?? []).map(
			({ name }) => name,
		);

	expect(await offered('summary', 'article', 'harb')).toEqual([
		'Harbour closes · The Lumen Post · 2024-03-07',
	]);
	expect(await offered('quotes', 'article', 'harb')).toHaveLength(1);
	expect(await offered('dates', 'article', 'harb')).toHaveLength(1);
	expect(await offered('quotes', 'speaker', 'ree')).toEqual(['Tom Reed']);
	expect(await offered('dates', 'when', '2024')).toContain('March 2024');
});

test('/help and /about', async () => {
	const { discord, hill } = world;
	const boss = discord.addUser({ name: 'Boss' });
	discord.join(boss, hill.guild, PermissionFlagsBits.ManageGuild);
	const admin = discord.actor(boss, hill.channel);
	const shown = await admin.run('help');
	const help = read(await admin.press(messageOf(shown), 'All commands'));
	for (const { name, id, type } of world.discord.commands()) {
		const named = type === 1 ? `</${name}(?: [a-z ]+)?:${id}>` : `\\*\\*Apps › ${name}\\*\\*`;
		expect(help).toMatch(new RegExp(named));
	}
	expect(read(await world.hill.member.run('about'))).toMatch(
		/### Dateline \d[\s\S]*Running since <t:\d+:f>/,
	);
});

test('/article add file asks for the day, reads, and is there at once', async () => {
	const { editor, member } = world.hill;
	const asked = await editor.run('article add file', {
		file: file(TEXT),
		title: 'Lumen’s harbour',
	});
	await world.restart();
	const { modal } = await editor.press(messageOf(asked), german('Enter the day'));
	if (!modal) throw new Error('no form');
	const added = await editor.submit(modal, { published: '2024-03-07' });

	expect(asked.ephemeral).toBe(true);
	expect(read(asked)).toContain(german('When was it published?'));
	expect(read(added)).toContain('Lumen’s harbour');
	expect(read(added)).toContain(german('Added.'));
	expect(read(added)).toContain('wird nur erinnert, wenn du sie bestätigst');
	expect(buttonsOf(messageOf(added)).map(({ label }) => label)).toEqual([
		german('Dates waiting for your OK ({n, number})', { n: 3 }),
		...(
			[
				'Full summary',
				'Quotes',
				'Dates',
				'Cite',
				'Other articles on this story',
				'Edit',
				'History',
			] as const
		).map((label) => german(label)),
	]);
	expect(read(await member.run('summary'))).toContain('### Lumen’s harbour');
});

test('/article add text opens a form that goes on after a restart', async () => {
	const { editor } = world.hill;
	const { modal } = await editor.run('article add text', {
		title: 'Quay news',
		published: '2024-03-09',
		source: 'The Post, evening',
	});
	if (!modal) throw new Error('no form');
	await world.restart();
	const bytes = Buffer.from(`${TEXT}\n\nA new quay will be built.`);
	const file = { name: 'quay.md', contentType: 'text/markdown', bytes };
	const strange = { ...file, name: 'quay.exe' };
	await expect(editor.submit(modal, { file: [strange] })).rejects.toThrow('is none of .txt, .md');
	const added = await editor.submit(modal, { file: [file] });

	expect(read(added)).toContain(
		`### Quay news\n${german('Added.')}\n-# The Post, evening · 9\\. März 2024`,
	);
	expect(added.ephemeral).toBe(true);

	const { modal: again } = await editor.run('article add text', { published: '2024-03-09' });
	if (!again) throw new Error('no form');
	const pasted = await editor.submit(again, { text: `Low tide\n\n${TEXT} Boats wait.` });
	expect(read(pasted)).toContain('### Low tide');
});

test('members do not add articles, and nobody does in a direct message', async () => {
	const { discord, hill } = world;
	expect(discord.commandsFor(hill.member.user, hill.channel).map(({ name }) => name)).not.toContain(
		'article',
	);
	const direct = discord.directMessages(hill.editor.user);
	expect(discord.commandsFor(hill.editor.user, direct).map(({ name }) => name)).toEqual(
		expect.arrayContaining(['summary', 'quotes', 'dates', 'articles', 'help', 'about']),
	);
	expect(discord.commandsFor(hill.editor.user, direct).map(({ name }) => name)).not.toContain(
		'article',
	);
});

test('an article can neither ping, nor link, nor format', async () => {
	const hostile = '@everyone <@123456789012345678> [x](https://evil.example) ||gone|| ```js # Big';
	await world.file(world.harbour, {
		title: hostile,
		day: '2024-03-20',
		draft: { source: hostile, note: hostile },
		quotes: [{ speaker: hostile, role: hostile, medium: hostile, text: hostile }],
		dates: [{ earliest: '2024-03-21', label: hostile, phrase: hostile }],
	});
	const { member } = world.harbour;
	const quoted = await member.run('quotes');
	const source = await member.press(messageOf(quoted), 'Source');
	const allowed = ['heading', 'subtext', 'strong', 'em', 'blockQuote'];
	const others = ['summary', 'dates', 'articles'].map((command) => member.run(command));
	for (const { message } of [quoted, source, ...(await Promise.all(others))]) {
		const marks = textsIn(message).flatMap(marksIn);
		expect(marks.filter((mark) => !allowed.includes(mark))).toEqual([]);
	}
});

/** A file that is refused for the editor alone with one sentence. */
function checkRefused(name: string, content: string | Uint8Array, says: string) {
	test(`refused: ${name}`, async () => {
		const answers = { file: file(content), published: '2024-03-07' };
		const shown = await world.hill.editor.run('article add file', answers);
		expect(read(shown)).toContain(says);
		expect(shown.ephemeral).toBe(true);
	});
}

checkRefused('an empty text', ' ', 'zu wenig Text');
checkRefused('a tiny text', 'Hi there.', 'zu kurz');
checkRefused('a PDF that is none', '%PDF-1.7 …', 'ist beschädigt');
checkRefused('zeros', Uint8Array.from([65, 0, 66]), 'kein Text');
checkRefused('a text beyond 2 MB', Buffer.alloc(2_100_000, 'word '), 'größer als 2 MB');

test('what is not there is refused in private, and says what to try', async () => {
	const { member } = world.harbour;
	const shown = await Promise.all([
		member.run('summary', { article: 'nowhere' }),
		member.run('quotes', { speaker: 'Nobody' }),
		member.run('dates', { when: '1066' }),
		member.run('articles', { search: 'herring' }),
	]);
	expect(shown.every(({ ephemeral }) => ephemeral)).toBe(true);
	expect(read(shown[1] ?? (await member.run('help')))).toContain('Try Ann Lee');
});

test('in a direct message there is the bundled library', async () => {
	const { discord, harbour } = world;
	const { user } = harbour.member;
	const list = read(await discord.actor(user, discord.directMessages(user)).run('articles'));
	expect(list).toContain('[About this article]');
	expect(list).not.toContain('Harbour closes');
});
