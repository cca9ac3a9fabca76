import type { Choice, CommandOption } from '../../../local-discord/wire.ts';
import type { Line, OptionValue } from '../../wire.ts';
import type { Verb } from './command-line.ts';
import { createTextField, type Field, type TextField } from './field.ts';
import { createFileField, type FileField } from './file-field.ts';
import { OPTION } from './option-value.ts';
import type { Popup } from './popup.ts';

/** What a command is filled in with. */
export type FillingParts = {
	readonly line: HTMLElement;
	/** The input behind the chips. */
	readonly input: HTMLInputElement;
	readonly popup: Popup;
	readonly suggest: (line: Line, focused: string) => Promise<readonly Choice[]>;
	readonly pickable: (type: number) => readonly Choice[];
	/** Back to choosing a command. */
	readonly back: () => void;
	readonly changed: () => void;
};

/** The options of a verb that stand in the box, in the order they came. */
export type Chips = {
	readonly fields: readonly Field[];
	missing(): readonly CommandOption[];
	add(option: CommandOption): Field;
	drop(field: Field): void;
	/** The field of this name, made where it is missing; undefined where there is no such option. */
	named(name: string): Field | undefined;
	/** To the first required field that is empty, else behind them all. */
	focusNext(): void;
};

/** The chips of `verb`, each put before the input that stands behind them. */
export function createChips(verb: Verb, parts: FillingParts): Chips {
	const { input, popup, changed } = parts;
	const fields: Field[] = [];
	const missing = () =>
		verb.options.filter(({ name }) => !fields.some(({ option }) => option.name === name));
	const hint = () => {
		const count = missing().length;
		input.placeholder = count > 0 ? `+ ${count} more` : '';
		input.setAttribute('aria-label', `Further options of ${verb.name}`);
	};
	const focusNext = () => {
		const next = fields.find(({ option, isEmpty }) => option.required && isEmpty());
		if (next) next.focus();
		else input.focus();
	};
	const textField = (option: CommandOption): TextField => {
		const field: TextField = createTextField(option, {
			popup,
			suggest: async (typed) => {
				const values = { ...valuesBut(fields, field), [option.name]: typed };
				return parts.suggest({ path: verb.path, values }, option.name);
			},
			pickable: parts.pickable(option.type),
			picked: focusNext,
			changed: () => {
				changed();
				jump(field);
			},
		});
		return field;
	};
	const add = (option: CommandOption): Field => {
		const field =
			option.type === OPTION.attachment
				? createFileField(option, { changed, picked: focusNext })
				: textField(option);
		fields.push(field);
		input.before(field.chip);
		hint();
		return field;
	};
	const named = (name: string) => {
		const option = missing().find((option) => option.name === name);
		return option ? add(option) : fields.find((field) => field.option.name === name);
	};
	/** Typing `about:` inside another value opens that option, as it does in Discord. */
	const jump = (field: TextField) => {
		const typed = /(?:^|\s)(?<name>[-_\p{L}\p{N}]+):$/u.exec(field.input.value);
		const name = typed?.groups?.['name']?.toLowerCase();
		if (!typed || name === undefined) return;
		const isOwn = name === field.option.name && typed.index === 0;
		if (!isOwn && !missing().some((option) => option.name === name)) return;
		field.fill(field.input.value.slice(0, typed.index));
		named(name)?.focus();
	};
	hint();

	return {
		fields,
		missing,
		add,
		named,
		focusNext,
		drop(field) {
			fields.splice(fields.indexOf(field), 1);
			field.chip.remove();
			hint();
		},
	};
}

/** What the other fields hold, as far as it is right; suggestions may depend on it. */
function valuesBut(fields: readonly Field[], asked: Field) {
	const values: Record<string, OptionValue> = {};
	for (const field of fields) {
		if (field === asked || field.isEmpty() || !isTextField(field)) continue;
		const checked = field.held();
		if ('value' in checked) values[field.option.name] = checked.value;
	}
	return values;
}

/** Whether text is typed into it. */
export function isTextField(field: Field): field is TextField {
	return 'fill' in field;
}

/** Whether it takes a file. */
export function isFileField(field: Field): field is FileField {
	return 'take' in field;
}
