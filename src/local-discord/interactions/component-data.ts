import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { checkFileType, type File, storeFile } from '../rest/stored-file.ts';
import type { State } from '../state.ts';
import type { Component, Message, Modal } from '../wire.ts';
import { flatten, isSelect } from './components.ts';
import { add, choosableIn, type Place, type Resolved, resolve } from './resolved.ts';

/** What a user fills into a modal: text, the values of a select, or files. */
export type ModalAnswers = Readonly<Record<string, string | readonly string[] | readonly File[]>>;

/** What pressing a button sends; it is named by its custom id or its label. */
export function pressData({ components }: Message, button: string): Record<string, unknown> {
	const found = flatten(components).find(
		({ type, style, custom_id, label }) =>
			type === ComponentType.Button &&
			style !== ButtonStyle.Link &&
			[custom_id, label].includes(button),
	);
	if (!found) throw new Error(`The message has no button ${button}`);
	if (found.disabled) throw new Error(`The button ${button} is disabled`);
	const { type, id, custom_id } = found;
	return { component_type: type, id, custom_id };
}

/** What choosing in a select menu sends. */
export function selectData(
	state: State,
	{ message, customId, place }: { message: Message; customId: string; place: Place },
	values: readonly string[],
): Record<string, unknown> {
	const menu = flatten(message.components).find(
		(component) => isSelect(component) && component.custom_id === customId,
	);
	if (!menu) throw new Error(`The message has no menu ${customId}`);
	if (menu.disabled) throw new Error(`The menu ${customId} is disabled`);
	const { type, id, custom_id } = menu;
	const resolved: Resolved = {};
	choose(state, { component: menu, place, resolved }, values);
	return { component_type: type, id, custom_id, values, ...written(resolved) };
}

/** What sending a modal's form sends. */
export function modalData(
	state: State,
	{ modal, place }: { modal: Modal; place: Place },
	answers: ModalAnswers,
): Record<string, unknown> {
	const { custom_id, components } = modal;
	const fields = flatten(components).flatMap((field) => field.custom_id ?? []);
	const unknown = Object.keys(answers).find((id) => !fields.includes(id));
	if (unknown) throw new Error(`The form has no field ${unknown}`);
	const resolved: Resolved = {};
	const fill = (component: Component): Record<string, unknown> => {
		const { type, id, component: only, components: inner } = component;
		if (only) return { type, id, component: fill(only) };
		if (inner) return { type, id, components: inner.map(fill) };
		return { type, id, ...answerOf(state, { component, place, resolved }, answers) };
	};
	return { custom_id, components: components.map(fill), ...written(resolved) };
}

type Field = {
	readonly component: Component;
	readonly place: Place;
	readonly resolved: Resolved;
};

function answerOf(state: State, field: Field, answers: ModalAnswers) {
	const { component, place, resolved } = field;
	const { custom_id, type } = component;
	if (custom_id === undefined) return {};
	const answer = answers[custom_id];
	if (type === ComponentType.TextInput) return { custom_id, value: textOf(component, answer) };
	if (type === ComponentType.FileUpload) {
		const files = filesOf(component, answer);
		const attachments = files.map((file) => storeFile(state, place.channel.id, file));
		for (const file of attachments) add(resolved, 'attachments', file.id, file);
		return { custom_id, values: attachments.map(({ id }) => id) };
	}
	const values = (answer ?? []) as readonly string[];
	choose(state, field, values);
	return { custom_id, values };
}

function filesOf(upload: Component, answer: unknown): readonly File[] {
	const { custom_id, required, min_values: least = 1, max_values: most = 1, file_types } = upload;
	const files = (answer ?? []) as readonly File[];
	const isOptional = required === false && files.length === 0;
	if (!isOptional && (files.length < least || files.length > most)) {
		throw new Error(`${custom_id} takes from ${least} to ${most} files`);
	}
	for (const file of files) checkFileType(file, file_types);
	return files;
}

function textOf({ custom_id, value, required, ...field }: Component, answer: unknown): string {
	const text = String(answer ?? value ?? '');
	if (required !== false && text === '') throw new Error(`${custom_id} is required`);
	const { min_length: least = 0, max_length: most = 4000 } = field;
	if (text !== '' && (text.length < least || text.length > most)) {
		throw new Error(`${custom_id} takes from ${least} to ${most} characters`);
	}
	return text;
}

function choose(
	state: State,
	{ component, place, resolved }: Field,
	values: readonly string[],
): void {
	const { custom_id, type, options, min_values: least = 1, max_values: most = 1 } = component;
	const isOptional = component.required === false && values.length === 0;
	if (!isOptional && (values.length < least || values.length > most)) {
		throw new Error(`${custom_id} takes from ${least} to ${most} values`);
	}
	const unknown = values.find((value) => options && !options.some((one) => one.value === value));
	if (unknown !== undefined) throw new Error(`${custom_id} does not offer ${unknown}`);
	const kind = choosableIn(type);
	if (kind) for (const id of values) resolve(state, { kind, id, place }, resolved);
}

function written(resolved: Resolved) {
	return Object.keys(resolved).length > 0 ? { resolved } : {};
}
