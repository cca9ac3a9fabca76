import type { CommandOption } from '../../../local-discord/wire.ts';
import type { OptionValue } from '../../wire.ts';
import { element } from '../element.ts';
import { type Chips, createChips, type FillingParts, isFileField, isTextField } from './chips.ts';
import type { Verb } from './command-line.ts';
import { OPTION } from './option-value.ts';

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
	read(): Promise<Reading>;
	/** The line as it would be typed. */
	text(): string;
};

/** The values of a line, or why it cannot be sent. */
export type Reading = {
	readonly values: Readonly<Record<string, OptionValue>>;
	readonly problem?: string;
};

/** Shows the verb with its required options; further ones come when asked for. */
export function createFilling(verb: Verb, parts: FillingParts): Filling {
	const { line, input } = parts;
	line.replaceChildren(element('span', { class: 'chip verb' }, `/${verb.name}`), input);
	const chips = createChips(verb, parts);
	for (const option of verb.options.filter(({ required }) => required)) chips.add(option);

	return {
		verb,
		typed: () => takeTyped(verb, chips, parts),
		focusNext: chips.focusNext,
		fill(texts) {
			for (const [name, text] of Object.entries(texts)) {
				const field = chips.named(name);
				if (field && isTextField(field)) field.fill(text);
			}
		},
		takeKey: (event) => takeKey(event, chips, parts),
		takeFile(file) {
			const option = verb.options.find(({ type }) => type === OPTION.attachment);
			const field = option && chips.named(option.name);
			if (!field || !isFileField(field)) return false;
			field.take(file);
			return true;
		},
		read: () => readAll(chips, input.value.trim()),
		text() {
			const filled = chips.fields.filter(isTextField).filter(({ isEmpty }) => !isEmpty());
			const words = filled.map(({ option, input }) => `${option.name}:${input.value}`);
			return [`/${verb.name}`, ...words].join(' ');
		},
	};
}

/** The name of an option opens it; words that name none are meant for the first option. */
function takeTyped(verb: Verb, chips: Chips, { input, popup }: FillingParts): void {
	const text = input.value.trimStart();
	const missing = chips.missing();
	const open = (option: CommandOption, value: string) => {
		input.value = '';
		const field = chips.add(option);
		if (isTextField(field)) field.fill(value);
		field.focus();
	};

	const [start = '', name] = /^([-_\p{L}\p{N}]+):/u.exec(text) ?? [];
	const named = missing.find((option) => option.name === name?.toLowerCase());
	if (named) {
		open(named, text.slice(start.length).trimStart());
		return;
	}
	const fitting = missing.filter(({ name }) => name.startsWith(text.trim().toLowerCase()));
	const first = missing.find((option) => option === verb.options[0]);
	if (fitting.length === 0 && text.trim() && first) {
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
			choose: () => open(option, ''),
		})),
	});
}

function takeKey(event: KeyboardEvent, chips: Chips, { input, back }: FillingParts): boolean {
	const { key, target } = event;
	const focused = chips.fields.find(({ chip }) => target instanceof Node && chip.contains(target));
	const last = chips.fields.at(-1);
	const isEmpty = focused ? focused.isEmpty() : input.value === '';
	if (key === 'Backspace' && isEmpty && !focused && last) {
		last.focus();
		return true;
	}
	if (key === 'Escape' || (key === 'Backspace' && isEmpty)) {
		const gone = focused ?? last;
		if (!gone || gone.option.required) back();
		else chips.drop(gone);
		input.focus();
		return true;
	}
	// Nothing can be typed into a file; the words are meant for the options behind it.
	const isWord = key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey;
	if (focused && isFileField(focused) && isWord) input.focus();
	return false;
}

async function readAll({ fields }: Chips, rest: string): Promise<Reading> {
	const values: Record<string, OptionValue> = {};
	if (rest) return { values, problem: `There is no option “${rest}” here.` };
	for (const field of fields) {
		if (field.isEmpty() && !field.option.required) continue;
		const checked = await field.read();
		if ('problem' in checked) {
			field.chip.setAttribute('aria-invalid', 'true');
			field.focus();
			return { values, problem: checked.problem };
		}
		values[field.option.name] = checked.value;
	}
	return { values };
}
