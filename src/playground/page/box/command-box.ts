import type { Choice, Command } from '../../../local-discord/wire.ts';
import type { Line } from '../../wire.ts';
import { element } from '../element.ts';
import { fittingVerbs, problemOf, readLine, type Verb, verbsOf } from './command-line.ts';
import { createFilling, type Filling } from './filling.ts';
import { comboInput, createPopup, type Offer } from './popup.ts';

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
	/** As if the line had been typed and sent. */
	run(line: string): void;
	setPlace(name: string): void;
	focus(): void;
	/** Hands a dropped file to the option that takes one; true if there is such an option. */
	takeFile(file: File): boolean;
};

const MAX_LENGTH = 8000;

/** Builds the box inside the form. */
export function createCommandBox(form: HTMLFormElement, events: BoxEvents): CommandBox {
	let verbs: readonly Verb[] = [];
	let filling: Filling | undefined;
	let place = '';
	let last = '';
	const { popup, input, line, problem } = build(form);

	const offerVerbs = () => {
		if (!input.value.startsWith('/') || document.activeElement !== input) return popup.hide();
		popup.offer(verbOffer(verbs, input, (verb) => begin(verb, {}).focusNext()));
	};
	const free = (text: string) => {
		filling = undefined;
		problem.textContent = '';
		line.replaceChildren(input);
		input.value = text;
		input.setAttribute('aria-label', `Message or command in ${place}`);
		input.placeholder = `Type / for commands in ${place}`;
		offerVerbs();
	};
	const changed = () => {
		problem.textContent = '';
	};
	const begin = (verb: Verb, texts: Readonly<Record<string, string>>): Filling => {
		popup.hide();
		changed();
		input.value = '';
		const back = () => free(`/${verb.name}`);
		const begun = createFilling(verb, { ...events, line, input, popup, back, changed });
		filling = begun;
		begun.fill(texts);
		return begun;
	};
	const onInput = () => {
		changed();
		if (filling) return filling.typed();
		const read = hasBegun(verbs, input.value) ? readLine(verbs, input.value) : undefined;
		if (!read) return offerVerbs();
		begin(read.verb, read.texts).focusNext();
	};
	const setLine = (text: string) => {
		const read = readLine(verbs, text);
		if (read) {
			begin(read.verb, read.texts).focusNext();
			return;
		}
		free(text.trimEnd());
		input.focus();
	};
	const submit = async (): Promise<void> => {
		popup.hide();
		const read = filling ? undefined : readLine(verbs, input.value);
		if (read) begin(read.verb, read.texts);
		if (!filling) return submitText();
		const { verb, text } = filling;
		const { values, problem: found } = await filling.read();
		if (found) {
			problem.textContent = found;
			return;
		}
		last = text();
		free('');
		input.focus();
		events.run({ path: verb.path, values });
	};
	const submitText = () => {
		const text = input.value.trim();
		if (text.startsWith('/')) {
			problem.textContent = problemOf(verbs, text);
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
		else if (event.key === 'Escape' && input.value.startsWith('/')) free('');
		else if (event.key === 'ArrowUp' && !filling && input.value === '' && last) setLine(last);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void submit();
	});

	return {
		setCommands(commands) {
			verbs = verbsOf(commands);
			if (!filling) offerVerbs();
		},
		setLine,
		run(text) {
			setLine(text);
			void submit();
		},
		setPlace(name) {
			place = name;
			free('');
		},
		focus: () => input.focus(),
		takeFile: (file) => filling?.takeFile(file) ?? false,
	};
}

function build(form: HTMLFormElement) {
	const popupBox = element('div', { class: 'popup' });
	const popup = createPopup(popupBox);
	const input = comboInput('Message or command');
	input.maxLength = MAX_LENGTH;
	const line = element('div', { class: 'line' }, input);
	line.addEventListener('mousedown', (event) => {
		if (event.target !== line) return;
		event.preventDefault();
		input.focus();
	});
	const problem = element('p', { class: 'problem', role: 'alert' });
	const send = element('button', { type: 'submit', class: 'button primary send' }, 'Send');
	form.replaceChildren(popupBox, element('div', { class: 'bar' }, line, send), problem);
	return { popup, input, line, problem };
}

function verbOffer(
	verbs: readonly Verb[],
	input: HTMLInputElement,
	choose: (verb: Verb) => void,
): Offer {
	const fitting = fittingVerbs(verbs, input.value);
	const none = verbs.length === 0 ? 'The bot has no commands here yet' : 'No such command';
	const [first] = fitting;
	const isTyped = first !== undefined && input.value.trim().toLowerCase() === `/${first.name}`;
	return {
		input,
		heading: fitting.length > 0 ? 'Commands' : none,
		marksFirst: true,
		isComplete: isTyped && !first.options.some(({ required }) => required),
		items: fitting.map((verb) => ({
			name: `/${verb.name}`,
			detail: verb.description,
			choose: () => choose(verb),
		})),
	};
}

/** Whether a verb is typed in full with a space behind it, and no longer verb begins so. */
function hasBegun(verbs: readonly Verb[], text: string): boolean {
	const typed = text.toLowerCase();
	const isEnded = verbs.some(({ name }) => typed.startsWith(`/${name} `));
	return isEnded && !verbs.some(({ name }) => `/${name}`.startsWith(typed));
}
