import type { Choice, Command } from '../../local-discord/wire.ts';
import type { Line } from '../wire.ts';
import { fittingVerbs, readLine, type Verb, verbsOf } from './command-line.ts';
import { element } from './element.ts';
import { createFilling, type Filling } from './filling.ts';
import { comboInput, createPopup } from './popup.ts';

/** What the command box hands on. */
export type BoxEvents = {
	readonly run: (line: Line) => void;
	readonly say: (content: string) => void;
	readonly suggest: (line: Line, focused: string) => Promise<readonly Choice[]>;
	/** Users, channels or roles for an option of that type. */
	readonly pickable: (type: number) => readonly Choice[];
};

/** The place where commands are typed. */
export type CommandBox = {
	setCommands(commands: readonly Command[]): void;
	/** As if the line had been typed. */
	setLine(line: string): void;
	setPlace(name: string): void;
	focus(): void;
	/** Hands a dropped file to the option that takes one; true if there is such an option. */
	takeFile(file: File): boolean;
};

/** Builds the box inside the form. */
export function createCommandBox(form: HTMLFormElement, events: BoxEvents): CommandBox {
	let verbs: readonly Verb[] = [];
	let filling: Filling | undefined;
	let place = '';
	let last = '';
	const popupBox = element('div', { class: 'popup' });
	const popup = createPopup(popupBox);
	const input = comboInput('Message or command');
	input.maxLength = 8000;
	const line = element('div', { class: 'line' }, input);
	const problem = element('p', { class: 'problem', role: 'alert' });
	const send = element('button', { type: 'submit', class: 'button primary send' }, 'Send');
	form.replaceChildren(popupBox, element('div', { class: 'bar' }, line, send), problem);

	const free = (text: string) => {
		filling = undefined;
		problem.textContent = '';
		line.replaceChildren(input);
		input.value = text;
		input.setAttribute('aria-label', `Message or command in ${place}`);
		input.placeholder = `Type / for commands in ${place}`;
		offerVerbs();
	};
	const begin = (verb: Verb, texts: Readonly<Record<string, string>>): Filling => {
		popup.hide();
		problem.textContent = '';
		input.value = '';
		input.placeholder = '';
		const begun = createFilling(verb, {
			line,
			input,
			popup,
			suggest: events.suggest,
			pickable: events.pickable,
			back: () => {
				free(`/${verb.name}`);
				input.focus();
			},
			changed: () => {
				problem.textContent = '';
			},
		});
		filling = begun;
		begun.fill(texts);
		return begun;
	};
	const offerVerbs = () => {
		if (!input.value.startsWith('/') || document.activeElement !== input) return popup.hide();
		const fitting = fittingVerbs(verbs, input.value);
		const none = verbs.length === 0 ? 'The bot has no commands here yet' : 'No such command';
		popup.offer({
			input,
			heading: fitting.length > 0 ? 'Commands' : none,
			marksFirst: true,
			isComplete: fitting[0] !== undefined && isComplete(fitting[0], input.value),
			items: fitting.map((verb) => ({
				name: `/${verb.name}`,
				detail: verb.description,
				choose: () => begin(verb, {}).focusNext(),
			})),
		});
	};
	const onInput = () => {
		problem.textContent = '';
		if (filling) return filling.typed();
		const read = input.value.startsWith('/') ? readLine(verbs, input.value) : undefined;
		const goesOn = verbs.some(({ name }) => `/${name}`.startsWith(input.value.toLowerCase()));
		if (!read || goesOn || !/\s/.test(input.value.slice(read.verb.name.length)))
			return offerVerbs();
		begin(read.verb, read.texts).focusNext();
	};
	const submit = async (): Promise<void> => {
		popup.hide();
		if (!filling) return submitText();
		const { verb } = filling;
		const { values, problem: found } = await filling.read();
		if (found) {
			problem.textContent = found;
			return;
		}
		last = filling.text();
		free('');
		input.focus();
		events.run({ path: verb.path, values });
	};
	const submitText = async (): Promise<void> => {
		const text = input.value.trim();
		const read = readLine(verbs, text);
		if (read) {
			begin(read.verb, read.texts);
			return submit();
		}
		if (text.startsWith('/')) {
			problem.textContent = `There is no command ${text.split(/\s/)[0]}.`;
			return;
		}
		if (text) events.say(text);
		free('');
	};

	input.addEventListener('input', onInput);
	input.addEventListener('focus', () => (filling ? filling.typed() : offerVerbs()));
	input.addEventListener('blur', () => popup.hide());
	form.addEventListener('keydown', (event) => {
		if (popup.takeKey(event)) return;
		if (filling?.takeKey(event)) event.preventDefault();
		else if (event.key === 'Escape') free('');
		else if (event.key === 'ArrowUp' && !filling && input.value === '' && last) setLine(last);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void submit();
	});
	line.addEventListener('mousedown', (event) => {
		if (event.target !== line) return;
		event.preventDefault();
		input.focus();
	});
	const setLine = (text: string) => {
		const read = readLine(verbs, text);
		if (read) {
			begin(read.verb, read.texts).focusNext();
			return;
		}
		free(text.trimEnd());
		input.focus();
	};

	return {
		setCommands(commands) {
			verbs = verbsOf(commands);
			if (!filling) offerVerbs();
		},
		setLine,
		setPlace(name) {
			place = name;
			free('');
		},
		focus: () => input.focus(),
		takeFile: (file) => filling?.takeFile(file) ?? false,
	};
}

/** Typed in full, and nothing more is required. */
function isComplete({ name, options }: Verb, typed: string): boolean {
	return typed.trim().toLowerCase() === `/${name}` && !options.some(({ required }) => required);
}
