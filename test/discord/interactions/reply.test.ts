import type { RequestData } from '@discordjs/rest';
import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { openReply, type Showing, type Shown } from '../../../src/discord/interactions/reply.ts';
import { pressed, sent } from '../../support/dispatched.ts';

const { Ephemeral, IsComponentsV2 } = MessageFlags;
const CARD: Shown = { components: [{ type: 10, content: 'a' }] };
const FILES = ['a.txt', 'b.txt'].map((name) => ({ name, bytes: Buffer.from('high') }));
const ORIGINAL = '/webhooks/100/a-token/messages/@original';

type What = 'command' | 'button' | 'form' | 'form of a command';
/** The reply to a command, or to a button on a message, and what Discord is asked by it. */
function replyTo(what: What) {
	const asked: (readonly [how: string, body: object])[] = [];
	const by =
		(method: string) =>
		async (route: string, { body, auth, files }: RequestData = {}) => {
			// The interaction's own token says who answers.
			const who = auth === false ? '' : ', by the token of the bot';
			const sentAlong = files && { files: files.map(({ name }) => name) };
			asked.push([`${method} ${route}${who}`, { ...Object(body), ...sentAlong }]);
		};
	const rest = { post: by('POST'), patch: by('PATCH'), delete: by('DELETE') };
	const callbacks = {
		send: async (_to: unknown, response: object) => void asked.push(['callback', response]),
	};
	const kind = what === 'button' ? 'component' : 'form';
	const hasMessage = what !== 'form of a command';
	const interaction = what === 'command' ? sent('page') : pressed('x', { kind, hasMessage });
	return { reply: openReply(interaction, { rest, callbacks }), asked };
}

const data = (flags: number) => ({
	components: CARD.components,
	allowed_mentions: { parse: [] },
	flags,
});

describe('an answer in time takes one response', () => {
	test.each<[What, Showing, object]>([
		['command', 'publicly', { type: 4, data: data(IsComponentsV2) }],
		['command', 'privately', { type: 4, data: data(IsComponentsV2 | Ephemeral) }],
		['command', 'in place', { type: 4, data: data(IsComponentsV2 | Ephemeral) }],
		['form of a command', 'in place', { type: 4, data: data(IsComponentsV2 | Ephemeral) }],
		['button', 'publicly', { type: 4, data: data(IsComponentsV2) }],
		['button', 'privately', { type: 4, data: data(IsComponentsV2 | Ephemeral) }],
		['button', 'in place', { type: 7, data: { ...data(IsComponentsV2), attachments: [] } }],
	])('to a %s, %s', async (what, showing, response) => {
		const { reply, asked } = replyTo(what);
		await reply.send(showing, CARD);
		expect(asked).toStrictEqual([['callback', response]]);
	});

	test.each([1, 2])('also with %d files, each under its number', async (count) => {
		const { reply, asked } = replyTo('command');
		const files = FILES.slice(0, count);
		await reply.send('publicly', { ...CARD, files });
		const attachments = files.map((_, index) => ({ id: `${index}` }));
		const along = { type: 4, data: { attachments }, files: files.map(({ name }) => name) };
		expect(asked).toMatchObject([['POST /interactions/900/a-token/callback', along]]);
	});

	test.each<['command' | 'button', Showing]>([
		['command', 'publicly'],
		['button', 'in place'],
	])('and a refusal to a %s, %s, is for the asker alone', async (what, showing) => {
		const { reply, asked } = replyTo(what);
		await reply.sendPrivately(showing, CARD);
		expect(asked).toStrictEqual([
			['callback', { type: 4, data: data(IsComponentsV2 | Ephemeral) }],
		]);
	});
});

describe('a late answer', () => {
	test.each<[What, Showing, object]>([
		['command', 'publicly', { type: 5, data: {} }],
		['command', 'privately', { type: 5, data: { flags: Ephemeral } }],
		['command', 'in place', { type: 5, data: { flags: Ephemeral } }],
		['button', 'in place', { type: 6 }],
		['button', 'publicly', { type: 5, data: {} }],
	])('to a %s, %s, is announced and then put there', async (what, showing, response) => {
		const { reply, asked } = replyTo(what);
		await reply.defer(showing);
		await reply.send(showing, CARD);
		expect(asked).toStrictEqual([
			['callback', response],
			[`PATCH ${ORIGINAL}`, { ...data(IsComponentsV2), attachments: [], files: [] }],
		]);
	});

	test.each<['command' | 'button', Showing, readonly string[]]>([
		['command', 'publicly', [`DELETE ${ORIGINAL}`, 'POST /webhooks/100/a-token']],
		['button', 'publicly', [`DELETE ${ORIGINAL}`, 'POST /webhooks/100/a-token']],
		['command', 'in place', [`DELETE ${ORIGINAL}`, 'POST /webhooks/100/a-token']],
		['button', 'in place', ['POST /webhooks/100/a-token']],
		['command', 'privately', [`PATCH ${ORIGINAL}`]],
	])('to a %s, %s, that is a refusal is for the asker alone', async (what, showing, hows) => {
		const { reply, asked } = replyTo(what);
		await reply.defer(showing);
		await reply.sendPrivately(showing, CARD);
		expect(asked.slice(1).map(([how]) => how)).toEqual(hows);
		expect(asked.at(-1)?.[1]).toMatchObject({ allowed_mentions: { parse: [] } });
		if (showing !== 'privately')
			expect(asked.at(-1)?.[1]).toStrictEqual(data(IsComponentsV2 | Ephemeral));
	});
});

describe('a form', () => {
	const FORM = { custom_id: 'f', title: 'A form', components: [] };

	test('answers a command or a button', async () => {
		for (const what of ['command', 'button'] as const) {
			const { reply, asked } = replyTo(what);
			await reply.openForm(FORM);
			expect(asked).toEqual([['callback', { type: 9, data: FORM }]]);
		}
	});

	test('answers no form, and is not late', async () => {
		await expect(replyTo('form').reply.openForm(FORM)).rejects.toThrow('cannot answer a form');
		const { reply } = replyTo('command');
		await reply.defer('publicly');
		await expect(reply.openForm(FORM)).rejects.toThrow('a form came too late');
	});
});
