import { type Answers, commandData } from './command-data.ts';
import { commandsFor } from './commands.ts';
import { messagesIn, postMessage } from './messages.ts';
import { interact } from './open-interaction.ts';
import { resolvedMember } from './resolved.ts';
import type { Shown } from './shown.ts';
import type { State } from './state.ts';
import type { File } from './stored-file.ts';
import type { Channel, Command, Component, Message, Modal, User } from './wire.ts';

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
	/** Writes a message in the channel. */
	say(content: string, files?: readonly File[]): Message;
};

/** What a user fills into a modal: text, the values of a select, or files. */
export type ModalAnswers = Readonly<Record<string, string | readonly string[] | readonly File[]>>;

const COMMAND = { slash: 1, user: 2, message: 3 } as const;
const DEED = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
const BUTTON = 2;
const LINK = 5;

/** Puts the user into the channel. */
export function createActor(state: State, user: User, channel: Channel): Actor {
	const here = { user, channel };
	const act = (type: number, data: Record<string, unknown>, source?: Message) =>
		interact(state, here, { type, data, source });

	function slash(text: string, filled: { answers: Answers; focused?: string }) {
		const [name = '', ...path] = text.replace(/^\//, '').split(' ');
		const command = findCommand(name, COMMAND.slash);
		return commandData(state, { command, path, ...here }, filled);
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

	function target(message: Message, matches: (component: Component) => boolean): Component {
		const found = componentsOf(visible(message).components).find(matches);
		if (!found) throw new Error('The message has no such component');
		if (found.disabled) throw new Error(`${found.label ?? found.custom_id} is disabled`);
		return found;
	}

	const use = ({ type, custom_id, id }: Component, message: Message, values?: readonly string[]) =>
		act(
			DEED.component,
			{ component_type: type, custom_id, id, ...selection(values) },
			visible(message),
		);

	return {
		user,
		channel,
		run: async (command, answers = {}) => act(DEED.command, slash(command, { answers })),
		type: async (command, answers, focused) =>
			act(DEED.autocomplete, slash(command, { answers, focused })),
		press: async (message, button) => {
			const found = target(
				message,
				({ type, style, custom_id, label }) =>
					type === BUTTON && style !== LINK && [custom_id, label].includes(button),
			);
			return use(found, message);
		},
		select: async (message, customId, values) => {
			const menu = target(
				message,
				({ type, custom_id }) => type !== BUTTON && custom_id === customId,
			);
			checkSelection(menu, values);
			return use(menu, message, values);
		},
		submit: async (modal, answers) => {
			const source = state.interactions.get(modal.interactionId)?.source;
			return act(DEED.modal, modalData(modal, answers), source);
		},
		rightClick: async (message, name) => {
			const { id, type, name: exact } = findCommand(name, COMMAND.message);
			const resolved = { messages: { [message.id]: visible(message) } };
			return act(DEED.command, { id, type, name: exact, target_id: message.id, resolved });
		},
		rightClickUser: async (other, name) => {
			const { id, type, name: exact } = findCommand(name, COMMAND.user);
			const member = resolvedMember(state, { channelId: channel.id, userId: other.id });
			const users = { [other.id]: other };
			const resolved = { users, ...(member && { members: { [other.id]: member } }) };
			return act(DEED.command, { id, type, name: exact, target_id: other.id, resolved });
		},
		say: (content, files = []) =>
			postMessage(state, { channelId: channel.id, author: user, body: { content }, files }),
	};
}

function selection(values: readonly string[] | undefined) {
	return values === undefined ? {} : { values };
}

/** Every component of a message or modal, the nested ones too. */
function componentsOf(components: readonly Component[]): Component[] {
	return components.flatMap((component) => [
		component,
		...componentsOf(component.components ?? []),
		...(component.accessory ? componentsOf([component.accessory]) : []),
		...(component.component ? componentsOf([component.component]) : []),
	]);
}

function checkSelection(menu: Component, values: readonly string[]): void {
	const { options, min_values: least = 1, max_values: most = 1 } = menu;
	const unknown = values.find((value) => options && !options.some((one) => one.value === value));
	if (unknown !== undefined) throw new Error(`The menu does not offer ${unknown}`);
	if (values.length < least || values.length > most) {
		throw new Error(`The menu takes from ${least} to ${most}`);
	}
}

const TEXT_INPUT = 4;

function modalData({ custom_id, components }: Modal, answers: ModalAnswers) {
	const fields = componentsOf(components).filter((field) => field.custom_id !== undefined);
	const unknown = Object.keys(answers).find(
		(id) => !fields.some((field) => field.custom_id === id),
	);
	if (unknown) throw new Error(`The modal has no field ${unknown}`);
	return { custom_id, components: components.map((component) => filled(component, answers)) };
}

function filled(component: Component, answers: ModalAnswers): Record<string, unknown> {
	const { type, id, custom_id } = component;
	if (component.component) return { type, id, component: filled(component.component, answers) };
	if (component.components) {
		return { type, id, components: component.components.map((inner) => filled(inner, answers)) };
	}
	if (custom_id === undefined) return { type, id };
	const answer = answers[custom_id];
	if (type !== TEXT_INPUT) return { type, id, custom_id, values: answer ?? [] };
	const value = answer ?? component.value ?? '';
	if (component.required !== false && value === '') throw new Error(`${custom_id} is required`);
	return { type, id, custom_id, value };
}
