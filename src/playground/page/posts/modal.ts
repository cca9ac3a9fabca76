import type { Component, Modal } from '../../../local-discord/wire.ts';
import type { ModalAnswer } from '../../wire.ts';
import { filePicker, readPicked } from '../box/file-field.ts';
import { element } from '../element.ts';
import type { Scene } from '../scene.ts';
import { selectOptions } from './controls.ts';
import { focusBack } from './focus-again.ts';
import { showMarkdown } from './show-markdown.ts';

const KIND = { row: 1, input: 4, text: 10, label: 18, file: 19 } as const;
const LONG = 2;
const MAX_LENGTH = 4000;

/** One question of the form, and how its answer is read. */
type Question = {
	readonly shown: HTMLElement;
	readonly customId?: string;
	readonly answer?: () => Promise<ModalAnswer>;
};

/** Opens the bot's form as a window of its own, and sends the answers. Text stays if sending fails. */
export function openModal(modal: Modal, channelId: string, scene: Scene): void {
	const questions = modal.components.flatMap((component) => questionsOf(component, scene));
	const problem = element('p', { class: 'problem', role: 'alert' });
	const send = element('button', { type: 'submit', class: 'button primary' }, 'Submit');
	const close = () => dialog.close();
	const form = element(
		'form',
		{ method: 'dialog' },
		element('h2', { id: 'modal-title' }, modal.title),
		...questions.map(({ shown }) => shown),
		problem,
		element(
			'div',
			{ class: 'row' },
			element('button', { type: 'button', class: 'button secondary', onclick: close }, 'Cancel'),
			send,
		),
	);
	const dialog = element('dialog', { 'aria-labelledby': 'modal-title' }, form);
	const submit = async () => {
		send.disabled = true;
		try {
			const answers = Object.fromEntries(await Promise.all(questions.flatMap(answered)));
			const outcome = await scene.act({ kind: 'submit', channelId, modal, answers });
			if (outcome.problem) throw new Error(outcome.problem);
			close();
		} catch (error) {
			const why = (error as Error).message.replace(/\.$/, '');
			problem.textContent = `${why}. Nothing was sent; your text is still here.`;
		} finally {
			send.disabled = false;
		}
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void submit();
	});
	const before = document.activeElement;
	dialog.addEventListener('close', () => {
		dialog.remove();
		focusBack(before);
	});
	document.body.append(dialog);
	dialog.showModal();
	form.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

function answered({ customId, answer }: Question): Promise<[string, ModalAnswer]>[] {
	if (customId === undefined || !answer) return [];
	return [answer().then((value) => [customId, value])];
}

function questionsOf(component: Component, scene: Scene): Question[] {
	if (component.type === KIND.text) {
		return [{ shown: element('div', {}, ...showMarkdown(component.content ?? '', scene)) }];
	}
	if (component.type === KIND.label && component.component) {
		const { label = '', description } = component;
		return [question(component.component, { label, description: description ?? '' }, scene)];
	}
	return (component.components ?? [])
		.filter(({ type }) => type === KIND.input)
		.map((input) => question(input, { label: input.label ?? '', description: '' }, scene));
}

type Wording = { readonly label: string; readonly description: string };

function question(component: Component, wording: Wording, scene: Scene): Question {
	const { custom_id: customId = '', required = true } = component;
	const id = `answer-${customId}`;
	const name = element(
		'label',
		{ for: id },
		wording.label,
		required ? element('span', { class: 'required', 'aria-hidden': 'true' }, ' *') : undefined,
	);
	const note = wording.description
		? element('p', { class: 'small', id: `${id}-note` }, wording.description)
		: undefined;
	const { control, answer, foot } = controlOf(component, scene);
	control.id = id;
	control.toggleAttribute('required', required);
	if (note) control.setAttribute('aria-describedby', note.id);
	return {
		customId,
		answer,
		shown: element('div', { class: 'question' }, name, note, control, foot),
	};
}

type Control = {
	readonly control: HTMLElement;
	readonly answer: () => Promise<ModalAnswer>;
	readonly foot?: HTMLElement;
};

function controlOf(component: Component, scene: Scene): Control {
	if (component.type === KIND.file) return fileControl(component);
	return component.type === KIND.input ? textControl(component) : selectControl(component, scene);
}

function fileControl({ file_types: types, max_values: most = 1 }: Component): Control {
	const control = filePicker(types);
	control.multiple = most > 1;
	const answer = () =>
		Promise.all(
			[...(control.files ?? [])].map(async (file) => {
				const read = await readPicked(file);
				if ('problem' in read) throw new Error(read.problem);
				return read.value;
			}),
		);
	return { control, answer };
}

function textControl(component: Component): Control {
	const { style, value = '', placeholder } = component;
	const { min_length: min, max_length: max = MAX_LENGTH } = component;
	const attributes = { placeholder, minlength: min };
	const control =
		style === LONG
			? element('textarea', { ...attributes, rows: 5 })
			: element('input', { ...attributes, type: 'text', autocomplete: 'off' });
	control.value = value;
	const foot = element('p', { class: 'small count' });
	// No maxlength: it would cut a pasted text short without a word.
	const count = () => {
		const over = control.value.length - max;
		foot.textContent = `${control.value.length} / ${max}`;
		foot.classList.toggle('problem', over > 0);
		control.setCustomValidity(over > 0 ? `This is ${over} characters too long.` : '');
	};
	count();
	control.addEventListener('input', count);
	return { control, answer: async () => control.value, foot };
}

function selectControl(component: Component, scene: Scene): Control {
	const { min_values: min = 1, max_values: max = 1, placeholder = 'Choose' } = component;
	const options = selectOptions(component, scene).map(({ label, value, default: selected }) =>
		element('option', { value, selected }, label),
	);
	const control = element('select', { multiple: max > 1 });
	if (max === 1) control.append(element('option', { value: '' }, placeholder));
	control.append(...options);
	control.addEventListener('change', () => {
		const count = control.selectedOptions.length;
		const words = `Choose ${min === max ? min : `${min} to ${max}`}.`;
		control.setCustomValidity(max > 1 && (count < min || count > max) ? words : '');
	});
	const answer = async () =>
		[...control.selectedOptions].map(({ value }) => value).filter((value) => value !== '');
	return { control, answer };
}
