import type { Arrival } from '../wire.ts';
import { travel } from './calls.ts';
import { element } from './element.ts';
import { askHour } from './hour-dialog.ts';
import type { Scene } from './scene.ts';
import { shortTime } from './time.ts';

/** The playground's clock on the page. */
export type Clock = {
	now(): number;
	/** The clock was set, here or on another page. */
	show(aheadMs: number): void;
};

/** Where it is shown: a button, and a line about where one is in time. */
export type Places = { readonly button: HTMLElement; readonly line: HTMLElement };

const LOOK_MS = 5000;
const ELSEWHERE = 'Everything here goes by that time.';

/** Shows the hour, and lets somebody go to another one. */
export function createClock({ button, line }: Places, { world, announce }: Scene): Clock {
	let { aheadMs } = world;
	const now = (): number => Date.now() + aheadMs;
	const hour = element('span', {});
	const open = element(
		'button',
		{ type: 'button', class: 'hour', title: 'Go to another day', onclick: () => void ask() },
		element('span', { class: 'unseen' }, 'The time here: '),
		hour,
	);
	button.replaceChildren(open);

	function showHour(): void {
		hour.textContent = shortTime(new Date(now()));
	}

	async function ask(): Promise<void> {
		const chosen = await askHour(new Date(now()));
		if (chosen !== undefined) await go(chosen);
	}

	async function go(to: number | null): Promise<void> {
		open.disabled = true;
		showLine('Time goes by…');
		const arrival = await travel(to);
		open.disabled = false;
		if ('problem' in arrival) showLine(arrival.problem);
		else arrive(arrival);
	}

	function arrive({ says, next, aheadMs: told }: Arrival): void {
		aheadMs = told;
		showHour();
		if (aheadMs === 0) line.replaceChildren();
		else showLine(says, next);
		announce(says);
	}

	function showLine(says: string, next?: number): void {
		const place = aheadMs === 0 ? '' : `You are at ${shortTime(new Date(now()))}. `;
		line.replaceChildren(
			element(
				'p',
				{ class: 'journey' },
				element('span', {}, `${place}${says}`),
				next === undefined ? undefined : choice(`Go to ${shortTime(new Date(next))}`, next),
				aheadMs === 0 ? undefined : choice('Back to now', null),
			),
		);
	}

	function choice(label: string, to: number | null): HTMLElement {
		return element(
			'button',
			{ type: 'button', class: 'button secondary', onclick: () => void go(to) },
			label,
		);
	}

	function show(told: number): void {
		if (told === aheadMs) return;
		aheadMs = told;
		showHour();
		if (open.disabled) return;
		if (aheadMs === 0) line.replaceChildren();
		else showLine(ELSEWHERE);
	}

	showHour();
	if (aheadMs !== 0) showLine(ELSEWHERE);
	setInterval(showHour, LOOK_MS);
	return { now, show };
}
