import type { Choice, CommandOption } from '../../../local-discord/wire.ts';
import { element } from '../element.ts';
import { type Checked, checkOption, fixedChoices, kindOf, OPTION } from './option-value.ts';
import { comboInput, type Popup } from './popup.ts';

/** One option in the command box. */
export type Field = {
	readonly option: CommandOption;
	readonly chip: HTMLElement;
	focus(): void;
	isEmpty(): boolean;
	/** The value to send; a picked suggestion stands for what it was offered for. */
	read(): Promise<Checked>;
};

/** A field that text is typed into. */
export type TextField = Field & {
	readonly input: HTMLInputElement;
	fill(text: string): void;
	/** The value as far as it is known by now: the bot is not asked what is meant. */
	held(): Checked;
};

/** What a text field needs of the box around it. */
export type Surroundings = {
	readonly popup: Popup;
	/** What the bot suggests for what is typed, given the other fields. */
	readonly suggest: (typed: string) => Promise<readonly Choice[]>;
	/** Users, channels or roles to choose from. */
	readonly pickable: readonly Choice[];
	/** The field is filled in; on to the next. */
	readonly picked: () => void;
	readonly changed: () => void;
};

const DEBOUNCE_MS = 150;

/** The chip of an option that is typed or picked from a list. */
export function createTextField(option: CommandOption, around: Surroundings): TextField {
	let choices: readonly Choice[] = [...fixedChoices(option), ...around.pickable];
	let lookedUp: string | undefined;
	let latest = 0;
	let chosen: Choice | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const isFixed = choices.length > 0;
	const input = comboInput(`${option.name}: ${option.description}`);
	const heading = `${option.name} · ${option.description}`;
	if (option.type === OPTION.integer) input.inputMode = 'numeric';
	if (option.required) input.setAttribute('aria-required', 'true');
	input.placeholder = isFixed ? 'choose' : kindOf(option);

	const fit = () => input.style.setProperty('width', `${Math.max(6, input.value.length + 2)}ch`);
	const fill = (text: string) => {
		input.value = text;
		fit();
	};
	const offer = () => {
		const typed = input.value.trim().toLowerCase();
		// What the bot suggested for an earlier text is narrowed down until it suggests anew.
		const isAnswered = option.autocomplete && lookedUp === input.value;
		const fitting = isAnswered
			? choices
			: choices.filter(({ name }) => name.toLowerCase().includes(typed));
		around.popup.offer({
			input,
			heading: option.required ? heading : `${heading} (optional)`,
			marksFirst: typed !== '',
			isComplete: fitting.length === 1 && fitting[0]?.name.toLowerCase() === typed,
			items: fitting.map((choice) => ({ name: choice.name, choose: () => pick(choice) })),
		});
	};
	const pick = (choice: Choice) => {
		fill(choice.name);
		chosen = choice;
		around.picked();
	};
	const lookUp = async (typed: string) => {
		latest += 1;
		const mine = latest;
		const found = await around.suggest(typed);
		if (mine !== latest) return;
		choices = found;
		lookedUp = typed;
		if (document.activeElement === input) offer();
	};
	const show = () => {
		clearTimeout(timer);
		offer();
		if (!option.autocomplete) return;
		const typed = input.value;
		timer = setTimeout(() => void lookUp(typed), lookedUp === undefined ? 0 : DEBOUNCE_MS);
	};
	input.addEventListener('focus', show);
	input.addEventListener('blur', () => {
		clearTimeout(timer);
		around.popup.hide();
	});
	input.addEventListener('input', () => {
		chip.removeAttribute('aria-invalid');
		fit();
		around.changed();
		if (document.activeElement === input) show();
	});
	const chip = element(
		'label',
		{ class: 'chip' },
		element('span', { class: 'option' }, option.name),
		input,
	);
	const held = () =>
		checkOption(option, input.value, chosen?.name === input.value ? [chosen] : choices);
	fit();

	return {
		option,
		chip,
		input,
		fill,
		focus: () => input.focus(),
		isEmpty: () => input.value.trim() === '',
		held,
		async read() {
			const isKnown = chosen?.name === input.value || lookedUp === input.value;
			if (option.autocomplete && input.value.trim() && !isKnown) await lookUp(input.value);
			return held();
		},
	};
}
