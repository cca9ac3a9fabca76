import { describe, expect, test } from 'vitest';
import type { Component, Message } from '../../src/local-discord/wire.ts';
import { readChoices } from '../../src/stories/reminders/read-choices.ts';
import { forgeButtons } from '../support/forged-buttons.ts';
import { buttonsOf, messageOf, read, readMessage } from '../support/read-message.ts';
import { startRemindersWorld } from '../support/reminders-world.ts';

const DUE = '2027-02-22T09:15:00Z';

describe('an admin', () => {
	test('sets reminders up in the panel, also after a restart, and is told what comes next', async () => {
		const { admin, channel, restart, app, guild } = await startRemindersWorld();
		const panel = messageOf(await admin.run('reminders panel'));
		await restart();
		await admin.select(panel, 'reminders.place', [channel.id]);
		const { modal } = await admin.press(panel, 'Time zone');
		if (!modal) throw new Error('no form');
		await admin.submit(modal, { zone: 'berlin' });
		await admin.select(panel, 'reminders.set:main,hour', ['18']);
		await admin.select(panel, 'reminders.set:main,leads', ['0', '7']);
		const shown = await admin.press(panel, 'Make posts silent');

		expect(shown.ephemeral).toBe(true);
		expect(shown.message?.id).toBe(panel.id);
		expect(read(shown)).toContain(
			`Reminders are posted in <#${channel.id}> at **18:00 Europe/Berlin**, on each day with an anniversary, without notification. Announced 7 days ahead, and on the day itself`,
		);
		expect(read(shown)).toMatch(
			/Next post: \*\*February 20, 2027\*\* at 18:00 Europe\/Berlin, <t:\d+:R>/,
		);
		expect(await readChoices(app, guild.id)).toMatchObject({
			channel: channel.id,
			timeZone: 'Europe/Berlin',
			hour: 18,
			leads: [7, 0],
			silent: true,
		});
	});

	test('sees in the preview what is posted, byte for byte', async () => {
		const world = await startRemindersWorld();
		const { admin, channel, choosePlace, tick, posts, discord } = world;
		await choosePlace(channel.id);

		const preview = await admin.run('reminders preview', { date: '2027-02-22' });
		await tick('2027-02-21T09:15:00Z');
		await tick(DUE);

		const post = last(posts());
		expect(posts()).toHaveLength(2);
		expect(read(preview)).toContain(
			'### 4 years ago today\nFebruary 22, 2023 · **China’s top diplomat, Wang Yi, promised Russia',
		);
		expect(read(preview)).toContain(
			`This will be posted on February 22, 2027 at 09:00 UTC in <#${channel.id}>`,
		);
		const [, shown] = preview.message?.components ?? [];
		expect(withoutIds(post.components[0])).toEqual(withoutIds(shown));
		const bodies = discord.requests.flatMap(({ body }) => containersIn(body));
		const same = bodies.filter((body) =>
			body.includes('China’s top diplomat, Wang Yi, promised Russia'),
		);
		expect(same).toHaveLength(2);
		expect(same[0]).toBe(same[1]);
	});

	test('posts a test that notifies nobody', async () => {
		const { admin, channel, choosePlace, posts, guild } = await startRemindersWorld();
		await choosePlace(channel.id);
		const panel = messageOf(await admin.run('reminders panel'));
		await admin.select(panel, 'reminders.role', [guild.roles.at(-1)?.id ?? '']);

		const shown = await admin.press(panel, 'Post a test');

		expect(read(shown)).toBe(`The test was posted in <#${channel.id}>\\.`);
		expect(posts()).toMatchObject([{ mention_roles: [] }]);
		expect(readMessage(posts()[0])).toContain('### This is a test');
	});

	test('pauses, and goes on', async () => {
		const { admin, channel, choosePlace, tick, posts } = await startRemindersWorld();
		await choosePlace(channel.id);
		const paused = await admin.run('reminders pause', { until: '2027-02-22' });
		await tick('2027-02-21T12:00:00Z');
		expect(posts()).toEqual([]);
		expect(read(paused)).toContain('Paused until February 22, 2027');
		await tick(DUE);
		expect(posts()).toHaveLength(1);
	});
});

describe('the bundled article', () => {
	test('is told of on its days and no others', async () => {
		const { admin, channel, choosePlace } = await startRemindersWorld('2026-11-25T12:00:00Z');
		await choosePlace(channel.id);
		const { choices = [] } = await admin.type('reminders preview', { date: '' }, 'date');

		expect(choices.map(({ value }) => value)).toEqual([
			'2027-02-18',
			'2027-02-20',
			'2027-02-21',
			'2027-02-22',
			'2027-02-24',
		]);
		for (const date of ['2026-12-01', '2026-12-31', '2027-04-01', '2027-05-11']) {
			const shown = await admin.run('reminders preview', { date });
			expect(read(shown)).toContain('Nothing is posted on');
		}
	});

	test('has a first anniversary that waits for an editor', async () => {
		const { admin, channel, choosePlace, app, guild } = await startRemindersWorld();
		await choosePlace(channel.id);
		const before = await admin.run('reminders preview', { date: '2027-02-24' });
		expect(read(before)).not.toContain('First anniversary');

		const { total } = await app.reminderBooks.book(guild.id).suggestions({ offset: 0, limit: 1 });
		const panel = messageOf(await admin.run('reminders panel'));
		let shown = messageOf(await admin.press(panel, `Dates waiting for your OK (${total})`));
		while (!readMessage(shown).includes('**First anniversary of the Kremlin’s all-out')) {
			shown = messageOf(await admin.press(shown, 'Next'));
		}
		const lines = readMessage(shown).split('\n');
		const at = lines.findIndex((line) =>
			line.includes('**First anniversary of the Kremlin’s all-out'),
		);
		expect(lines.slice(at).join('\n')).toContain(', an anniversary of **February 24, 2022**');
		const place = lines.slice(0, at).filter((line) => line === '[Edit]').length;
		const edit = buttonsOf(shown).filter(({ label }) => label === 'Edit')[place];
		const { modal } = await admin.press(shown, edit?.custom_id ?? '');
		if (!modal) throw new Error('no form to edit a suggestion');
		const said = 'First anniversary of the *all-out* invasion of Ukraine';
		const confirmed = await admin.submit(modal, { day: '24 February 2022', label: said });

		expect(read(confirmed)).toContain('Confirmed: **February 24, 2022**');
		const after = await admin.run('reminders preview', { date: '2027-02-24' });
		expect(read(after)).toContain('First anniversary of the \\*all-out\\* invasion of Ukraine**');
		const decided = await app.reminderBooks.book(guild.id).suggestions({ offset: 0, limit: 9 });
		expect(decided.total).toBe(total - 1);
	});
});

test('a date of the server’s own is added, listed, and posted once', async () => {
	const { admin, member, channel, choosePlace, tick, posts, restart } = await startRemindersWorld();
	await choosePlace(channel.id);
	const typed = { day: '21 February 2027', label: 'The *book* club meets', repeat: 'once' };

	const added = await admin.run('reminders add', typed);
	await restart();
	const upcoming = await member.run('upcoming', { days: 3 });
	await tick('2027-02-21T09:15:00Z');
	await tick('2027-02-21T09:20:00Z');
	await tick('2028-02-21T09:15:00Z');

	expect(read(added)).toContain('Next post: **February 21, 2027** at 09:00 UTC');
	expect(read(upcoming)).toContain('- The \\*book\\* club meets · added by this server');
	const told = posts().filter((post) => readMessage(post).includes('club meets'));
	expect(told.map(readMessage)).toEqual([
		expect.stringMatching(
			/^### (?:Today|On this day)\n(?:.*\n)*.*February 21, 2027 · \*\*The \\\*book\\\* club meets\*\*/,
		),
	]);
	const { message } = await admin.press(messageOf(added), 'Remove');
	expect(readMessage(message)).toContain('are no longer posted on this server.');
});

describe('a post', () => {
	test('is muted by an editor, and by no member', async () => {
		const { editor, member, channel, choosePlace, tick, posts } = await startRemindersWorld();
		await choosePlace(channel.id);
		await tick(DUE);
		const post = last(posts());

		const refused = await member.press(post, 'Never post this');
		const muted = await editor.press(post, 'Never post this');
		await tick('2028-02-22T09:15:00Z');

		expect(read(refused)).toContain('you need “Manage Messages”');
		expect(refused.ephemeral).toBe(true);
		expect(read(muted)).toContain(
			'**China’s top diplomat, Wang Yi, promised Russia a closer partnership',
		);
		expect(
			posts()
				.map(readMessage)
				.filter((text) => text.includes('5 years ago today')),
		).toEqual([]);
	});

	test('opens its article for everybody', async () => {
		const { member, channel, choosePlace, tick, posts } = await startRemindersWorld();
		await choosePlace(channel.id);
		await tick(DUE);
		for (const label of ['Full summary', 'Quotes', 'Dates']) {
			expect(read(await member.press(last(posts()), label))).toContain('Wang Yi visits Moscow');
		}
	});

	test('stands in a thread', async () => {
		const { discord, channel, choosePlace, tick, posts } = await startRemindersWorld();
		const thread = discord.addThread(channel, { name: 'Anniversaries' });
		discord.changeThread(thread, { isClosed: true });
		const panel = await choosePlace(thread.id);
		await tick(DUE);

		expect(read(panel)).toContain(`Reminders are posted in <#${thread.id}>`);
		expect(readMessage(last(posts(thread.id)))).toContain('4 years ago today');
	});

	test('is one of its own in a forum, under a tag', async () => {
		const { discord, guild, admin, choosePlace, tick, posts } = await startRemindersWorld();
		const tags = ['News', 'Memory'];
		const forum = discord.addChannel(guild, { name: 'history', type: 15, tags, needsTag: true });
		const asked = await choosePlace(forum.id);
		const tag = forum.available_tags?.[1]?.id ?? '';
		await admin.select(messageOf(asked), `reminders.tag:${forum.id}`, [tag]);
		await tick(DUE);

		expect(read(asked)).toContain('Which tag should the posts have?');
		const threads = discord.guilds[0]?.threads ?? [];
		expect(threads.map(({ name }) => name?.slice(0, 30))).toContain(
			'4 years ago today: China’s top',
		);
		expect(threads.every((thread) => posts(thread.id).length === 1)).toBe(true);
		expect(threads.at(-1)).toMatchObject({ parent_id: forum.id, applied_tags: [tag] });
	});

	test('pings the chosen role and nobody else', async () => {
		const { admin, guild, channel, choosePlace, tick, posts } = await startRemindersWorld();
		const panel = messageOf(await choosePlace(channel.id));
		const role = guild.roles.at(-1)?.id ?? '';
		const shown = await admin.select(panel, 'reminders.role', [role]);
		await tick(DUE);

		expect(read(shown)).toContain('notifies nobody');
		expect(last(posts())).toMatchObject({ mentions: [], mention_everyone: false });
		expect(readMessage(last(posts()))).toMatch(new RegExp(`^<@&${role}>\n`));
	});
});

test('nobody but admins sets reminders up, whatever button they come by', async () => {
	const { discord, channel, member, editor } = await startRemindersWorld();
	expect(discord.commandsFor(editor.user, channel).map(({ name }) => name)).not.toContain(
		'reminders',
	);
	const ofPanel = ['panel:main', 'silent', 'zone', 'pause', 'resume', 'retry', 'release', 'test'];
	const actions = [...ofPanel, 'own:0', 'dates', 'change:1', 'drop:1', 'restore:1'];
	const ids = actions.map((action) => `reminders.${action}`);
	const [message] = await forgeButtons(discord, channel.id, ids);
	for (const actor of [member, editor]) {
		for (const id of ids) {
			const shown = message && (await actor.press(message, id));
			expect(shown && read(shown)).toContain('you need “Manage Server”');
		}
	}
});

function last(posts: readonly Message[]): Message {
	const post = posts.at(-1);
	if (!post) throw new Error('nothing is posted');
	expect(buttonsOf(post).length).toBeGreaterThan(0);
	return post;
}

/** Each container that the bot sent, as it wrote it, but for the number by which a post is found again. */
function containersIn(body: unknown): string[] {
	const sent = body as
		| { components?: Component[]; data?: { components?: Component[] } }
		| undefined;
	const components = sent?.data?.components ?? sent?.components ?? [];
	return components
		.filter(({ type }) => type === 17)
		.map(({ id: _, ...container }) => JSON.stringify(sortedKeys(container)));
}

function sortedKeys(container: Omit<Component, 'id'>) {
	return Object.fromEntries(
		Object.entries(container).sort(([one], [other]) => one.localeCompare(other)),
	);
}

/** The local Discord numbers what has no number. */
function withoutIds(component: Component | undefined): unknown {
	return JSON.parse(
		JSON.stringify(component, (key, value: unknown) => (key === 'id' ? undefined : value)),
	);
}
