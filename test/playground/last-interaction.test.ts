import { expect, onTestFinished, test } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import { recordInteractions } from '../../src/playground/last-interaction.ts';

const NOON = Date.UTC(2024, 2, 7, 12);

/** A Discord with two people in it, what is written down of them, and a clock of milliseconds. */
async function recording() {
	const discord = await startLocalDiscord({ now: () => NOON });
	onTestFinished(() => discord.stop());
	const guild = discord.addGuild({ name: 'Harbour News' });
	const [channel] = guild.channels;
	if (!channel) throw new Error('no channel');
	const clock = { ms: 100 };
	const record = recordInteractions(discord, () => clock.ms);
	const people = ['ann', 'bo'].map((name) => {
		const user = discord.addUser({ name });
		discord.join(user, guild);
		return user;
	});
	const [ann, bo] = people;
	if (!ann || !bo) throw new Error('nobody is there');
	const registered = await fetch(
		`${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`,
		{
			method: 'PUT',
			headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
			body: JSON.stringify([
				{
					name: 'ask',
					description: 'Asks',
					options: [{ type: 3, name: 'it', description: 'It', autocomplete: true }],
				},
			]),
		},
	);
	expect(registered.status).toBe(200);
	/** The user runs the command; gives the id and the secret by which it is answered. */
	const run = async (user: typeof ann, place = channel, isTyped = false) => {
		const next = discord.next('interaction');
		const actor = discord.actor(user, place);
		void (isTyped ? actor.type('ask', {}, 'it') : actor.run('ask'));
		const [{ id, token }] = await next;
		return { id, token };
	};
	const answer = (
		{ id, token }: { readonly id: string; readonly token: string },
		content: string,
	) =>
		fetch(`${discord.apiUrl}/v10/interactions/${id}/${token}/callback`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ type: 4, data: { content } }),
		});
	return { discord, record, ann, bo, clock, run, answer };
}

test('what passed for the last thing somebody did is told without its secret', async () => {
	const { record, ann, clock, run, answer } = await recording();
	expect(record.last(ann.id)).toBeUndefined();
	const asked = await run(ann);
	clock.ms = 112.4;
	await answer(asked, 'high');

	const told = record.last(ann.id);

	expect(told).toMatchObject({
		at: new Date(NOON).toISOString(),
		passed: [
			{ ms: 0, event: 'INTERACTION_CREATE', data: { id: asked.id, token: '…' } },
			{
				ms: 12,
				request: `POST /interactions/${asked.id}/…/callback`,
				body: { type: 4 },
				status: 204,
			},
		],
	});
	expect(JSON.stringify(told)).not.toContain(asked.token);
	expect(told).not.toHaveProperty('token');
});

test('each person has their own, of which the last thing counts, however it is answered', async () => {
	const { record, ann, bo, run, answer } = await recording();
	const first = await run(ann);
	const [second, other] = [await run(ann), await run(bo)];
	for (const one of [first, second, other]) await answer(one, 'high');
	const idsOf = (who: typeof ann) =>
		record.last(who.id)?.passed.map((one) => ('request' in one ? one.request : one.event));
	expect(idsOf(ann)).toEqual(['INTERACTION_CREATE', `POST /interactions/${second.id}/…/callback`]);
	expect(idsOf(bo)).toEqual(['INTERACTION_CREATE', `POST /interactions/${other.id}/…/callback`]);
});

test('what is done directly is told too, what is only typed is not', async () => {
	const { discord, record, ann, run } = await recording();
	await run(ann, undefined, true);
	expect(record.last(ann.id)).toBeUndefined();
	const { id } = await run(ann, discord.directMessages(ann));
	expect(record.last(ann.id)?.passed).toMatchObject([{ data: { id } }]);
	record.stop();
	await run(ann);
	expect(record.last(ann.id)?.passed).toMatchObject([{ data: { id } }]);
});
