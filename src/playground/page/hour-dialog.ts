import { element } from './element.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const USUAL_HOUR = 9;

/** Asks for a day and an hour; undefined where somebody stays. */
export function askHour(now: Date): Promise<number | undefined> {
	const { promise, resolve } = Promise.withResolvers<number | undefined>();
	const day = element('input', {
		type: 'date',
		id: 'journey-day',
		required: true,
		min: '2016-01-01',
		max: '2114-12-31',
		value: dayOf(now),
	});
	const hour = element(
		'select',
		{ id: 'journey-hour' },
		...HOURS.map((each) =>
			element('option', { value: each, selected: each === USUAL_HOUR }, hourWords(each)),
		),
	);
	const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
	const close = () => dialog.close();
	const form = element(
		'form',
		{ method: 'dialog' },
		element('h2', { id: 'journey-title' }, 'Go to another day'),
		element(
			'p',
			{ class: 'small' },
			'Whatever falls due on the way is posted at its own hour. What was posted is never posted twice, also when you go back.',
		),
		question('Day', day),
		question(`Hour, where you are (${zone})`, hour),
		element(
			'div',
			{ class: 'row' },
			element('button', { type: 'button', class: 'button secondary', onclick: close }, 'Stay'),
			element('button', { type: 'submit', class: 'button primary' }, 'Go there'),
		),
	);
	const dialog = element('dialog', { 'aria-labelledby': 'journey-title' }, form);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		resolve(new Date(`${day.value}T${hour.value.padStart(2, '0')}:00:00`).getTime());
		dialog.close();
	});
	dialog.addEventListener('close', () => {
		resolve(undefined);
		dialog.remove();
	});
	document.body.append(dialog);
	dialog.showModal();
	return promise;
}

function question(words: string, field: HTMLElement): HTMLElement {
	return element('div', { class: 'question' }, element('label', { for: field.id }, words), field);
}

/** `2027-02-22`, where the reader is. */
function dayOf(date: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function hourWords(hour: number): string {
	const format = new Intl.DateTimeFormat(undefined, { timeStyle: 'short', timeZone: 'UTC' });
	return format.format(new Date(hour * 3_600_000));
}
