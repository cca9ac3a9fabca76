import type { ModalAnswers } from '../local-discord/interactions/component-data.ts';
import type { LocalDiscord } from '../local-discord/local-discord.ts';
import type { Shown } from '../local-discord/messages/shown.ts';
import type { Message } from '../local-discord/wire.ts';
import type { Scene } from './scene.ts';
import type { Act, Line, ModalAnswer, OptionValue, Outcome, SentFile } from './wire.ts';

/** As Discord numbers the kinds of channels. */
const FORUM = 15;
const NOT_IN_A_FORUM = 'A forum has no messages of its own: open one of its posts';

/** Does what the person did on the page. What the real client would not let through is a problem. */
export async function performAct(discord: LocalDiscord, scene: Scene, act: Act): Promise<Outcome> {
	const channel = scene.channel(act.channelId);
	if (!channel) return { problem: 'There is no such channel' };
	if (act.kind === 'dismiss') {
		scene.dismiss(act.messageId);
		return {};
	}
	if (act.kind === 'speak') {
		scene.speak(act.locale);
		return {};
	}
	if (channel.type === FORUM) return { problem: NOT_IN_A_FORUM };
	try {
		const actor = discord.actor(scene.you, channel);
		if (act.kind === 'say') {
			actor.say(mentioning(act.content, discord.bot));
			return {};
		}
		return outcomeOf(await perform(actor, scene, act));
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return { problem: error.message };
	}
}

/** As the real client writes a name behind an at sign. */
function mentioning(content: string, { id, username }: LocalDiscord['bot']): string {
	return content.replaceAll(`@${username}`, `<@${id}>`);
}

type Actor = ReturnType<LocalDiscord['actor']>;
type Deed = Exclude<Act, { readonly kind: 'say' | 'dismiss' | 'speak' }>;

async function perform(actor: Actor, scene: Scene, act: Deed): Promise<Shown> {
	switch (act.kind) {
		case 'run':
			return actor.run(act.path.join(' '), answers(act));
		case 'suggest':
			return actor.type(act.path.join(' '), answers(act), act.focused);
		case 'submit':
			return actor.submit(act.modal, filled(act.answers));
		case 'press':
			return actor.press(messageOf(scene, act), act.customId);
		case 'select':
			return actor.select(messageOf(scene, act), act.customId, act.values);
		case 'right-click':
			return actor.rightClick(messageOf(scene, act), act.command);
	}
}

function outcomeOf({ modal, choices, error }: Shown): Outcome {
	return { ...(modal && { modal }), ...(choices && { choices }), ...(error && { problem: error }) };
}

function messageOf(
	scene: Scene,
	{ channelId, messageId }: { readonly channelId: string; readonly messageId: string },
): Message {
	const message = scene.message(channelId, messageId);
	if (!message) throw new Error('This message is no longer there');
	return message;
}

function answers({ values }: Line) {
	const sent = Object.entries(values).map(([name, value]) => [name, answer(value)] as const);
	return Object.fromEntries(sent);
}

function answer(value: OptionValue) {
	return typeof value === 'object' ? fileOf(value) : value;
}

function filled(given: Readonly<Record<string, ModalAnswer>>): ModalAnswers {
	const answers = Object.entries(given).map(([field, value]) => {
		if (typeof value === 'string') return [field, value] as const;
		const files = value.flatMap((each) => (typeof each === 'object' ? [fileOf(each)] : []));
		return [field, files.length > 0 ? files : (value as readonly string[])] as const;
	});
	return Object.fromEntries(answers);
}

function fileOf({ name, contentType, base64 }: SentFile) {
	return { name, contentType, bytes: Buffer.from(base64, 'base64') };
}
