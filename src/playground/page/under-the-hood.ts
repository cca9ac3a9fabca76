import type { Passed, Recorded } from '../last-interaction.ts';
import { fetchLast } from './calls.ts';
import { element } from './element.ts';

const NAME = 'Under the hood: what passed between Discord and the bot';

/** A button that shows what passed between Discord and the bot for the last thing one did. */
export function showUnderTheHood(place: HTMLElement): void {
	const open = async () => openDrawer(await fetchLast());
	const attributes = { type: 'button', class: 'hood-opener', title: NAME, 'aria-label': NAME };
	place.append(element('button', { ...attributes, onclick: () => void open() }, '{ }'));
}

/** Each event and request as a line, and all of it as JSON to copy. */
export function openDrawer(recorded: Recorded | null): void {
	const json = JSON.stringify(recorded, null, 2);
	const said = element('p', { class: 'small', role: 'status' });
	const copy = async () => {
		await navigator.clipboard.writeText(json);
		said.textContent = 'Copied.';
	};
	const close = () => dialog.close();
	const nothing = 'Nothing yet: use a command or press a button first.';
	const dialog = element(
		'dialog',
		{ class: 'hood', 'aria-labelledby': 'hood-title' },
		element('h2', { id: 'hood-title' }, 'Under the hood'),
		recorded
			? element('ol', {}, ...recorded.passed.map((one) => element('li', {}, lineOf(one))))
			: element('p', {}, nothing),
		recorded ? element('pre', { tabindex: 0, 'aria-label': 'All of it as JSON' }, json) : undefined,
		said,
		element(
			'div',
			{ class: 'row' },
			element('button', { type: 'button', class: 'button secondary', onclick: close }, 'Close'),
			recorded
				? element(
						'button',
						{ type: 'button', class: 'button primary', onclick: () => void copy() },
						'Copy JSON',
					)
				: undefined,
		),
	);
	const before = document.activeElement;
	dialog.addEventListener('close', () => {
		dialog.remove();
		if (before instanceof HTMLElement && before.isConnected) before.focus();
	});
	document.body.append(dialog);
	dialog.showModal();
}

function lineOf(passed: Passed): string {
	if ('event' in passed) return `${passed.ms} ms: the bot is told, ${passed.event}`;
	return `${passed.ms} ms: the bot asks, ${passed.request} (${passed.status})`;
}
