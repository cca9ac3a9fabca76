import type { Choice, CommandOption } from '../../local-discord/wire.ts';
import type { Line, OptionValue } from '../wire.ts';
import type { Verb } from './command-line.ts';
import { element } from './element.ts';
import { createTextField, type Field, type TextField } from './field.ts';
import { createFileField, type FileField } from './file-field.ts';
import { OPTION } from './option-value.ts';
import type { Popup } from './popup.ts';

/** A command being filled in: its chips, and an input behind them that takes the names of further options. */
export type Filling = {
	readonly verb: Verb;
	fill(texts: Readonly<Record<string, string>>): void;
	/** To the first required field that is empty, else behind them all. */
	focusNext(): void;
	/** Something was typed behind the chips, or the cursor came there. */
	typed(): void;
	/** Escape and Backspace step back. True when the key is used up. */
	takeKey(event: KeyboardEvent): boolean;
	takeFile(file: File): boolean;
	read(): Promise<{ readonly values: Record<string, OptionValue>; readonly problem?: string }>;
	/** The line as it would be typed. */
	text(): string;
};

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

/** Shows the verb with its required options; further ones come when asked for. */
export function createFilling(verb: Verb, parts: FillingParts): Filling {
	const { line, input, popup } = parts;
	const fields: Field[] = [];
	const missing = () =>
		verb.options.filter(({ name }) => !fields.some(({ option }) => option.name === name));

	const add = (option: CommandOption): Field => {
		const field =
			option.type === OPTION.attachment
				? createFileField(option, parts.changed)
				: textField(option);
		fields.push(field);
		input.before(field.chip);
		hint();
		return field;
	};
	const textField = (option: CommandOption): TextField => {
		const field: TextField = createTextField(option, {
			popup,
			suggest: async (typed) => {
				const values = { ...(await valuesBut(option.name)), [option.name]: typed };
				return parts.suggest({ path: verb.path, values }, option.name);
			},
			pickable: parts.pickable(option.type),
			picked: () => focusNext(),
			changed: () => {
				parts.changed();
				jump(field);
			},
		});
		return field;
	};
	/** Typing `about:` inside another value opens that option, as it does in Discord. */
	const jump = (field: TextField) => {
		const match = /(?:^|\s)(?<name>[-_\p{L}\p{N}]+):$/u.exec(field.input.value);
		const name = match?.groups?.['name']?.toLowerCase();
		if (!match || name === undefined) return;
		const own = name === field.option.name && match.index === 0;
		const next = own ? field : optionField(name);
		if (!next || (next === field && !own)) return;
		field.fill(field.input.value.slice(0, match.index));
		next.focus();
	};
	const optionField = (name: string): Field | undefined => {
		const option = missing().find((option) => option.name === name);
		const empty = fields.find((field) => field.option.name === name && field.isEmpty());
		return option ? add(option) : empty;
	};
	const valuesBut = async (name: string) => {
		const others = fields.filter(
			({ option, isEmpty }) =>
				option.name !== name && option.type !== OPTION.attachment && !isEmpty(),
		);
		const read = await Promise.all(
			others.map(async ({ option, read }) => ({ option, checked: await read() })),
		);
		return Object.fromEntries(
			read.flatMap(({ option, checked }) =>
				'value' in checked ? [[option.name, checked.value]] : [],
			),
		);
	};
	const open = (option: CommandOption, text: string) => {
		const field = add(option);
		if (isText(field)) field.fill(text);
		field.focus();
	};
	const typed = () => {
		const text = input.value.trimStart();
		const named = /^(?<name>[-_\p{L}\p{N}]+):/u.exec(text);
		const option = missing().find(({ name }) => name === named?.groups?.['name']?.toLowerCase());
		if (named && option) {
			input.value = '';
			open(option, text.slice(named[0].length).trimStart());
			return;
		}
		const fitting = missing().filter(({ name }) => name.startsWith(text.trim().toLowerCase()));
		const first = missing()[0];
		if (fitting.length === 0 && text.trim() && first === verb.options[0] && first) {
			input.value = '';
			open(first, text);
			return;
		}
		popup.offer({
			input,
			heading: fitting.length > 0 ? 'Options · Enter sends' : '',
			marksFirst: text.trim() !== '',
			items: fitting.map((option) => ({
				name: option.name,
				detail: option.description,
				choose: () => {
					input.value = '';
					add(option).focus();
				},
			})),
		});
	};
	const focusNext = () => {
		const next = fields.find(({ option, isEmpty }) => option.required && isEmpty());
		if (next) next.focus();
		else input.focus();
	};
	const hint = () => {
		const count = missing().length;
		input.placeholder = count > 0 ? `+ ${count} more` : '';
		input.setAttribute('aria-label', `Further options of ${verb.name}`);
	};
	const stepBack = () => {
		const focused = fields.find(({ chip }) => chip.contains(document.activeElement));
		const gone = focused ?? fields.at(-1);
		if (!gone || gone.option.required) return parts.back();
		fields.splice(fields.indexOf(gone), 1);
		gone.chip.remove();
		hint();
		input.focus();
		typed();
	};

	line.replaceChildren(element('span', { class: 'chip verb' }, `/${verb.name}`), input);
	for (const option of verb.options.filter(({ required }) => required)) add(option);
	hint();

	return {
		verb,
		typed,
		focusNext,
		fill(texts) {
			for (const [name, text] of Object.entries(texts)) {
				const field = fields.find(({ option }) => option.name === name) ?? optionField(name);
				if (field && isText(field)) field.fill(text);
			}
		},
		takeKey(event) {
			const { key, target } = event;
			const isEmpty = !(target instanceof HTMLInputElement) || target.value === '';
			if (key !== 'Escape' && !(key === 'Backspace' && isEmpty)) return false;
			stepBack();
			return true;
		},
		takeFile(file) {
			const isFile = ({ type }: CommandOption) => type === OPTION.attachment;
			const option = missing().find(isFile);
			const field = fields.find(({ option }) => isFile(option)) ?? (option && add(option));
			if (!field || !isFileField(field)) return false;
			field.take(file);
			return true;
		},
		async read() {
			const values: Record<string, OptionValue> = {};
			if (input.value.trim()) {
				return { values, problem: `There is no option “${input.value.trim()}” here.` };
			}
			for (const field of fields) {
				if (field.isEmpty() && !field.option.required) continue;
				const checked = await field.read();
				if ('value' in checked) {
					values[field.option.name] = checked.value;
					continue;
				}
				field.chip.setAttribute('aria-invalid', 'true');
				field.focus();
				return { values, problem: checked.problem };
			}
			return { values };
		},
		text() {
			const typed = fields.filter(isText);
			const options = typed.filter(({ isEmpty }) => !isEmpty());
			const words = options.map(({ option, input }) => `${option.name}:${input.value}`);
			return [`/${verb.name}`, ...words].join(' ');
		},
	};
}

function isText(field: Field): field is TextField {
	return 'fill' in field;
}

function isFileField(field: Field): field is FileField {
	return 'take' in field;
}
