import { expect, test } from 'vitest';
import quotes from '../../commands/quotes.ts';
import settings from '../../commands/settings.ts';
import { discussButton } from '../../src/cards/articles/article-lines.ts';
import { english } from '../../src/cards/messages/say.ts';
import { USUAL_RULES } from '../../src/domain/guilds/guild-rules.ts';
import type { Discussed, Discussion } from '../../src/ports/posted-messages.ts';
import { saveArticle } from '../support/articles.ts';
import { asking, buttonOf, cardOf, emptyServer, GUILD, selectOf, textOf } from '../support/ask.ts';

const OPENED: Discussed = { outcome: 'opened', thread: '88', id: '9' };

/** A member who presses Discuss under a post, and what Discord makes of it. */
async function pressDiscuss(
	discussed: Discussed,
	where: { readonly message?: string } = { message: '77' },
) {
	const wanted: Discussion[] = [];
	const server = {
		...(await emptyServer()),
		postedMessages: {
			amend: () => Promise.reject(new Error('nobody amends here')),
			async discuss(discussion: Discussion) {
				wanted.push(discussion);
				return discussed;
			},
		},
	};
	const article = await saveArticle(server.library, { title: 'Harbour closes' });
	const member = asking({ quotes }, server, { guild: GUILD, channel: '5', ...where });
	return { wanted, answer: member.press(discussButton(english, article)) };
}

test('opens a thread under the post, and says where it is', async () => {
	const { wanted, answer } = await pressDiscuss(OPENED);
	expect(textOf(await answer)).toContain('It is discussed in <#88>');
	expect(wanted).toMatchObject([
		{ guild: GUILD, channel: '5', message: '77', name: 'Harbour closes', isAsked: true },
	]);
});

test.each([
	['open', 'It is discussed in <#88>'],
	['closed', '<#88> is closed'],
	['locked', '<#88> is locked'],
] as const)('says that there is one that is %s', async (state, says) => {
	const { answer } = await pressDiscuss({ outcome: 'there', thread: '88', id: '9', state });
	expect(textOf(await answer)).toContain(says);
});

test('says in one sentence why there is none', async () => {
	const missing = ['Create Public Threads'];
	const refused = await pressDiscuss({ outcome: 'refused', reason: '', missing });
	await expect(refused.answer).rejects.toThrow(
		'Dateline may not open a thread here. Allow it in the channel: Create Public Threads.',
	);
	const unseen = await pressDiscuss(OPENED, {});
	await expect(unseen.answer).rejects.toThrow('Only a post that everybody sees');
	expect(unseen.wanted).toEqual([]);
});

test('admins choose under which posts threads open, which tries anew what failed', async () => {
	const server = await emptyServer();
	let released = 0;
	const problems = async () => [{ channel: '5', reason: 'Allow it.' }];
	const release = async () => {
		released += 1;
	};
	const discussionLedger = { ...server.discussionLedger, problems, release };
	const admin = asking({ settings }, { ...server, discussionLedger });
	const main = cardOf(await admin.run('settings'));
	const page = cardOf(await admin.press(buttonOf(main, 'More settings')));
	expect(textOf(page)).toContain('No threads are opened in <#5>: Allow it.');

	await admin.choose(selectOf(page, 'discussions'), ['feeds']);
	expect(await server.guildRules.of(GUILD)).toEqual({ ...USUAL_RULES, discussions: 'feeds' });
	await admin.choose(selectOf(page, 'discussions'), ['asked']);
	expect(await server.guildRules.of(GUILD)).toEqual(USUAL_RULES);
	expect(released).toBe(2);
	await expect(admin.choose(selectOf(page, 'discussions'), ['x'])).rejects.toThrow('older version');
});
