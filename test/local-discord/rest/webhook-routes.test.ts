import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { addThread } from '../../../src/local-discord/messages/threads.ts';
import { directMessages } from '../../../src/local-discord/world.ts';
import { calledDiscord } from './called.ts';

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('webhooks', () => {
	const made = () => {
		const discord = calledDiscord();
		discord.deny(0n, '20', May.ManageWebhooks);
		const { body } = discord.call('POST /channels/20/webhooks', { name: 'Feeds' });
		return { ...discord, webhook: body as { readonly id: string; readonly token: string } };
	};

	test('of a channel are told, and each by its id', () => {
		const { call, webhook } = made();
		expect(idsOf(call('GET /channels/20/webhooks').body)).toEqual([webhook.id]);
		expect(call(`GET /webhooks/${webhook.id}`).body).toMatchObject({
			name: 'Feeds',
			channel_id: '20',
		});
		expect(call('GET /webhooks/5').code).toBe(10015);
	});

	test.each([
		[May.ManageWebhooks, 50013],
		[May.ViewChannel, 50001],
	])('need a permission: %d', (permission, code) => {
		const { call, deny, webhook } = made();
		deny(permission, '20', May.ManageWebhooks & ~permission);
		expect(call('GET /channels/20/webhooks').code).toBe(code);
		expect(call('POST /channels/20/webhooks', { name: 'More' }).code).toBe(code);
		for (const method of ['GET', 'DELETE'])
			expect(call(`${method} /webhooks/${webhook.id}`).code).toBe(code);
	});

	test('are of a guild’s channels alone', () => {
		const { state, call, channelOf, ann } = calledDiscord();
		addThread(state, channelOf('20'), { name: 'Tides', id: '30' });
		const direct = directMessages(state, ann);
		const codeIn = (id: string) => call(`GET /channels/${id}/webhooks`).code;
		expect(['30', direct.id, '29', '990'].map(codeIn)).toEqual([50024, 10003, 10003, 50001]);
	});

	test('are removed by their id, or by whoever has their token', () => {
		for (const isByToken of [false, true]) {
			const { call, webhook } = made();
			expect(call(`DELETE /webhooks/${webhook.id}/wrong`).code).toBe(50027);
			expect(call(`GET /webhooks/${webhook.id}`).status).toBe(200);
			const path = `/webhooks/${webhook.id}${isByToken ? `/${webhook.token}` : ''}`;
			expect(call(`DELETE ${path}`).status).toBe(204);
			expect(call(`GET /webhooks/${webhook.id}`).code).toBe(10015);
		}
	});
});
