import {
	InteractionResponseType,
	InteractionType,
	MessageFlags,
	MessageType,
} from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import {
	answerInteraction,
	type CallbackBody,
	deleteOriginal,
	editOriginal,
	followUp,
	originalOf,
} from '../../../src/local-discord/interactions/answer-interaction.ts';
import { type Deed, interact } from '../../../src/local-discord/interactions/open-interaction.ts';
import { NO_RESPONSE, type Shown } from '../../../src/local-discord/messages/shown.ts';
import type { OpenInteraction, State } from '../../../src/local-discord/state.ts';
import type { Channel, Message, User } from '../../../src/local-discord/wire.ts';
import { addGuild, addUser, install, join } from '../../../src/local-discord/world.ts';
import { NOON, plainState } from '../plain-state.ts';

const {
	ChannelMessageWithSource: MESSAGE,
	DeferredChannelMessageWithSource: DEFER,
	DeferredMessageUpdate: DEFER_UPDATE,
	UpdateMessage: UPDATE,
	ApplicationCommandAutocompleteResult: CHOICES,
	Modal: MODAL,
} = InteractionResponseType;

type Asked = {
	readonly state: State;
	readonly ann: User;
	readonly channel: Channel;
	readonly open: OpenInteraction;
	/** What Ann sees once the answer is final. */
	readonly final: Promise<Shown>;
};

/** Ann does something in a guild, by default the command `/quotes`. */
function ask(deed: Partial<Deed> = {}, { isTakenAlong = false } = {}): Asked {
	const state = plainState();
	const bot = isTakenAlong ? { bot: 'absent' as const } : {};
	const guild = addGuild(state, { name: 'Harbour News', ...bot });
	const ann = addUser(state, { name: 'ann' });
	install(state, ann);
	join(state, ann, guild);
	const [channel] = guild.channels;
	if (!channel) throw new Error('no channel');
	const command = { type: InteractionType.ApplicationCommand, data: { name: 'quotes', type: 1 } };
	const final = interact(state, { user: ann, channel }, { ...command, ...deed });
	const open = [...state.interactions.values()].at(-1);
	if (!open) throw new Error('nothing was asked');
	onTestFinished(() => clearTimeout(open.timer));
	return { state, ann, channel, open, final };
}

/** Ann presses a button of a message that says “Hello”. */
function press(): Asked & { readonly source: Message } {
	const first = ask();
	answer(first, { type: MESSAGE, data: { content: 'Hello' } });
	const source = first.open.shown.message;
	if (!source) throw new Error('no message');
	const { state, ann, channel } = first;
	const deed = { type: InteractionType.MessageComponent, data: { custom_id: 'a' }, source };
	const final = interact(state, { user: ann, channel }, deed);
	const open = [...state.interactions.values()].at(-1);
	if (!open) throw new Error('nothing was pressed');
	onTestFinished(() => clearTimeout(open.timer));
	return { ...first, open, final, source };
}

const answer = ({ state, open }: Asked, body: CallbackBody): unknown =>
	answerInteraction(state, open, { body, files: [] });

test('a message is the answer, and final', async () => {
	const asked = ask();

	const response = answer(asked, { type: MESSAGE, data: { content: 'Hello' } });

	const shown = await asked.final;
	expect(shown).toMatchObject({ acknowledged: true, deferred: false, ephemeral: false, edits: 0 });
	expect(shown.message).toMatchObject({
		content: 'Hello',
		type: MessageType.ChatInputCommand,
		flags: 0,
	});
	expect(response).toEqual({
		interaction: {
			id: asked.open.interaction.id,
			type: InteractionType.ApplicationCommand,
			response_message_id: shown.message?.id,
			response_message_loading: false,
			response_message_ephemeral: false,
		},
		resource: { type: MESSAGE, message: shown.message },
	});
});

test('an answer for one reader is kept from all others', async () => {
	const asked = ask();

	const response = answer(asked, { type: MESSAGE, data: { content: 'a', flags: 64 } });

	const shown = await asked.final;
	expect(shown.ephemeral).toBe(true);
	expect(originalOf(asked.state, asked.open)?.userId).toBe(asked.ann.id);
	expect(response).toMatchObject({ interaction: { response_message_ephemeral: true } });
});

test('a second answer is refused', () => {
	const asked = ask();
	answer(asked, { type: MESSAGE, data: { content: 'a' } });

	expect(() => answer(asked, { type: MESSAGE, data: { content: 'b' } })).toThrow(
		'Interaction has already been acknowledged.',
	);
});

test.each([
	['in time', 3000, undefined],
	['a moment too late', 3001, NO_RESPONSE],
])('an answer %s', (_, after, error) => {
	const asked = ask();
	asked.state.now = () => NOON + after;

	const late = () => answer(asked, { type: MESSAGE, data: { content: 'a' } });

	if (error === undefined) expect(late).not.toThrow();
	else expect(late).toThrow('Unknown interaction');
	expect(asked.open.shown.error).toBe(error);
	expect(asked.open.isExpired).toBe(error !== undefined);
});

test('a kind of answer that there is none of is refused, and another may follow', () => {
	const asked = ask();

	expect(() => answer(asked, { type: 99 })).toThrow('Invalid Form Body');
	expect(() => answer(asked, { type: MESSAGE, data: { content: 'a' } })).not.toThrow();
});

test('a deferred answer is final with its first edit, which is none of an answer', async () => {
	const asked = ask();

	const response = answer(asked, { type: DEFER, data: { content: 'never shown' } });
	const isSettledAtOnce = asked.open.isSettled;
	const { message: waiting } = asked.open.shown;
	const stored = originalOf(asked.state, asked.open);
	if (stored) editOriginal(asked.state, asked.open, { stored, body: { content: 'b' }, files: [] });

	expect(isSettledAtOnce).toBe(false);
	expect(waiting).toMatchObject({ content: '', flags: MessageFlags.Loading });
	expect(response).toMatchObject({ interaction: { response_message_loading: true } });
	expect(await asked.final).toMatchObject({ deferred: true, edits: 0, message: { content: 'b' } });
});

test('a deferred answer for one reader stays theirs', () => {
	const asked = ask();

	answer(asked, { type: DEFER, data: { flags: MessageFlags.Ephemeral } });

	expect(asked.open.shown).toMatchObject({
		ephemeral: true,
		message: { flags: MessageFlags.Ephemeral | MessageFlags.Loading },
	});
});

test('the first follow-up to a deferred answer is the answer, the second stands by itself', () => {
	const asked = ask();
	answer(asked, { type: DEFER });

	const first = say(asked, 'a');
	const second = say(asked, 'b');

	expect(first.id).toBe(asked.open.originalId);
	expect(second).toMatchObject({ content: 'b', type: MessageType.Reply });
	expect(second.message_reference?.message_id).toBe(first.id);
	expect(asked.open.shown).toMatchObject({ message: { content: 'a' }, followUps: [second] });
});

test('each edit of what was answered counts; one of a follow-up does not', () => {
	const asked = ask();
	answer(asked, { type: MESSAGE, data: { content: 'a' } });
	const further = say(asked, 'b');
	const edit = (id: string) => {
		const stored = asked.state.messages.get(id);
		if (!stored) throw new Error('gone');
		return editOriginal(asked.state, asked.open, { stored, body: { content: 'c' }, files: [] });
	};

	edit(asked.open.originalId ?? '');
	edit(asked.open.originalId ?? '');
	edit(further.id);

	expect(asked.open.shown).toMatchObject({ edits: 2, message: { content: 'c' } });
});

test('a bot that was taken along follows up five times', () => {
	const asked = ask({}, { isTakenAlong: true });
	answer(asked, { type: MESSAGE, data: { content: 'a' } });

	for (const word of ['b', 'c', 'd', 'e', 'f']) say(asked, word);

	expect(() => say(asked, 'g')).toThrow('maximum number of follow up messages');
});

test('the guild’s own bot follows up as often as it likes', () => {
	const asked = ask();
	answer(asked, { type: MESSAGE, data: { content: 'a' } });

	for (const word of ['b', 'c', 'd', 'e', 'f', 'g']) say(asked, word);

	expect(asked.open.shown.followUps).toHaveLength(6);
});

test('a button changes the message it stands in', async () => {
	const asked = press();

	answer(asked, { type: UPDATE, data: { content: 'Changed' } });

	const shown = await asked.final;
	expect(shown).toMatchObject({ deferred: false, message: { content: 'Changed' } });
	expect(shown.message?.id).toBe(asked.source.id);
});

test('a button that asks for time is final with what is posted next', async () => {
	const asked = press();

	answer(asked, { type: DEFER_UPDATE });
	const isSettledAtOnce = asked.open.isSettled;
	say(asked, 'More');

	expect(isSettledAtOnce).toBe(false);
	expect(await asked.final).toMatchObject({ deferred: true, followUps: [{ content: 'More' }] });
});

test('after an answer a follow-up ends nothing that waits', () => {
	const asked = ask();
	answer(asked, { type: DEFER });
	asked.open.originalId = undefined;

	say(asked, 'More');

	expect(asked.open.isSettled).toBe(false);
});

test('a message that is gone cannot be changed', () => {
	const asked = press();
	asked.state.messages.delete(asked.source.id);

	expect(() => answer(asked, { type: UPDATE, data: { content: 'a' } })).toThrow('Unknown Message');
});

test('choices are shown, and no message', async () => {
	const asked = ask({ type: InteractionType.ApplicationCommandAutocomplete });
	const choices = [{ name: 'Ann Lee', value: 'ann' }];

	const response = answer(asked, { type: CHOICES, data: { choices } });

	const shown = await asked.final;
	expect(shown.choices).toEqual(choices);
	expect(shown).not.toHaveProperty('message');
	expect(shown).not.toHaveProperty('modal');
	expect(response).toMatchObject({ resource: { type: CHOICES } });
});

test('a form is shown, with the interaction that led to it', async () => {
	const asked = ask();
	const form = { custom_id: 'form', title: 'A form', components: [{ type: 1 }] };

	answer(asked, { type: MODAL, data: form });

	const shown = await asked.final;
	expect(shown.modal).toEqual({ ...form, interactionId: asked.open.interaction.id });
	expect(shown).not.toHaveProperty('choices');
});

test('an answer that is taken away is shown no more', () => {
	const asked = ask();
	answer(asked, { type: MESSAGE, data: { content: 'a' } });
	const further = say(asked, 'b');
	const [other, original] = [further.id, asked.open.originalId ?? ''].map((id) =>
		asked.state.messages.get(id),
	);

	if (other) deleteOriginal(asked.state, asked.open, other);
	const withoutFollowUp = asked.open.shown.message?.content;
	if (original) deleteOriginal(asked.state, asked.open, original);

	expect(withoutFollowUp).toBe('a');
	expect(asked.open.shown).not.toHaveProperty('message');
	expect(originalOf(asked.state, asked.open)).toBeUndefined();
});

function say({ state, open }: Asked, content: string): Message {
	return followUp(state, open, { body: { content }, files: [] });
}
