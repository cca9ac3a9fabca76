import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { deleteMessage, messagesIn, postMessage } from '../messages/messages.ts';
import type { Shown } from '../messages/shown.ts';
import type { File } from '../rest/stored-file.ts';
import type { State } from '../state.ts';
import type { Channel, Command, Message, Modal, User } from '../wire.ts';
import { type Answers, commandData } from './command-data.ts';
import { commandsFor } from './commands.ts';
import { type ModalAnswers, modalData, pressData, selectData } from './component-data.ts';
import { interact } from './open-interaction.ts';
import { type Resolved, resolveUser } from './resolved.ts';

/** A user at work in one channel. What the real client would not let through throws. */
export type Actor = {
	readonly user: User;
	readonly channel: Channel;
	/** Runs a slash command; subcommands are spaced: `article add file`. */
	run(command: string, answers?: Answers): Promise<Shown>;
	/** Types into the option `focused`; resolves with the choices offered. */
	type(command: string, answers: Answers, focused: string): Promise<Shown>;
	/** Presses a button, named by its custom id or its label. */
	press(message: Message, button: string): Promise<Shown>;
	/** Chooses in a select menu, by the options' values (or ids in menus of users, roles, channels). */
	select(message: Message, customId: string, values: readonly string[]): Promise<Shown>;
	/** Sends a modal's form; answers by the fields' custom ids. */
	submit(modal: Modal, answers: ModalAnswers): Promise<Shown>;
	/** Runs a command of the context menu of a message. */
	rightClick(message: Message, command: string): Promise<Shown>;
	/** Runs a command of the context menu of a user. */
	rightClickUser(target: User, command: string): Promise<Shown>;
	/** Puts a message away that only this user sees. */
	dismiss(message: Message): void;
	/** Writes a message in the channel. */
	say(content: string, files?: readonly File[]): Message;
};

/** Puts the user into the channel. */
export function createActor(state: State, user: User, channel: Channel): Actor {
	const place = { user, channel };
	const act = (type: number, data: Record<string, unknown>, source?: Message) =>
		interact(state, place, { type, data, source });

	function slash(text: string, filled: { answers: Answers; focused?: string }) {
		const [name = '', ...path] = text.replace(/^\//, '').split(' ');
		const command = findCommand(name, ApplicationCommandType.ChatInput);
		return commandData(state, { command, path, place }, filled);
	}

	function findCommand(name: string, type: number): Command {
		const offered = commandsFor(state, user, channel);
		const found = offered.find((command) => command.name === name && command.type === type);
		if (!found) throw new Error(`${user.username} is offered no command ${name} here`);
		return found;
	}

	function visible({ id }: Message): Message {
		const found = messagesIn(state, channel.id, user.id).find((message) => message.id === id);
		if (!found) throw new Error(`${user.username} sees no such message here`);
		return found;
	}

	return {
		user,
		channel,
		run: async (command, answers = {}) =>
			act(InteractionType.ApplicationCommand, slash(command, { answers })),
		type: async (command, answers, focused) =>
			act(InteractionType.ApplicationCommandAutocomplete, slash(command, { answers, focused })),
		press: async (message, button) => {
			const source = visible(message);
			return act(InteractionType.MessageComponent, pressData(source, button), source);
		},
		select: async (message, customId, values) => {
			const source = visible(message);
			const data = selectData(state, { message: source, customId, place }, values);
			return act(InteractionType.MessageComponent, data, source);
		},
		submit: async (modal, answers) => {
			const trigger = state.interactions.get(modal.interactionId);
			const data = modalData(state, { modal, place }, answers);
			return interact(state, place, {
				type: InteractionType.ModalSubmit,
				data,
				source: trigger?.source,
				trigger,
			});
		},
		rightClick: async (message, name) => {
			const { id, type } = findCommand(name, ApplicationCommandType.Message);
			const resolved = { messages: { [message.id]: visible(message) } };
			return act(InteractionType.ApplicationCommand, {
				id,
				type,
				name,
				target_id: message.id,
				resolved,
			});
		},
		rightClickUser: async (target, name) => {
			const { id, type } = findCommand(name, ApplicationCommandType.User);
			const resolved: Resolved = {};
			resolveUser(state, { id: target.id, place }, resolved);
			return act(InteractionType.ApplicationCommand, {
				id,
				type,
				name,
				target_id: target.id,
				resolved,
			});
		},
		dismiss: (message) => {
			const stored = state.messages.get(visible(message).id);
			if (stored?.userId !== user.id)
				throw new Error('Only a message for oneself can be dismissed');
			deleteMessage(state, stored);
		},
		say: (content, files = []) =>
			postMessage(state, { channelId: channel.id, author: user, body: { content }, files }),
	};
}
