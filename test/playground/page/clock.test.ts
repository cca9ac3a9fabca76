import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClock } from '../../../src/playground/page/clock.ts';
import { shortTime } from '../../../src/playground/page/time.ts';
import type { Arrival } from '../../../src/playground/wire.ts';
import { happen, openPlainPage, openScene, settled, WORLD } from '../../support/plain-page.ts';

const page = openPlainPage();
const NOON = new Date(2024, 2, 4, 12);
const DAY_MS = 86_400_000;
const at = (aheadMs: number) => shortTime(new Date(Date.now() + aheadMs));

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date', 'setInterval'], now: NOON });
	page.body.replaceChildren();
});
afterEach(() => {
	vi.useRealTimers();
});

/** The clock of a page that was opened so far ahead; the playground answers a journey by `arrival`. */
function openClock(aheadMs = 0, arrival: Partial<Arrival> | { problem: string } = {}) {
	const [button, line] = [page.createElement('div'), page.createElement('div')];
	page.body.append(button, line);
	const journeys: unknown[] = [];
	const announced: string[] = [];
	const answer = Promise.withResolvers<object>();
	vi.stubGlobal('fetch', async (_address: string, { body }: { readonly body: string }) => {
		journeys.push(JSON.parse(body).to);
		return Response.json(await answer.promise);
	});
	const parts = {
		world: { ...WORLD, aheadMs },
		announce: (words: string) => announced.push(words),
	};
	const clock = createClock({ button, line }, openScene({}, parts as never).scene);
	const hour = () => button.querySelector('button') as HTMLButtonElement;
	return {
		clock,
		journeys,
		announced,
		hour,
		shown: () => hour().textContent?.replace('The time here: ', ''),
		line: () => line.querySelector('span')?.textContent,
		choices: () => [...line.querySelectorAll('button')].map(({ textContent }) => textContent),
		press: (label: string) =>
			[...line.querySelectorAll('button')].find((one) => one.textContent?.includes(label))?.click(),
		/** Asks to go to the fifth of March at nine. */
		async go() {
			hour().click();
			const day = page.querySelector('#journey-day') as HTMLInputElement;
			day.value = '2024-03-05';
			const form = page.querySelector('dialog form');
			if (form) happen(form, 'submit');
			await settled();
		},
		async arrive() {
			answer.resolve({ says: 'Nothing fell due.', aheadMs: DAY_MS, ...arrival });
			await settled();
			await settled();
		},
	};
}

describe('the hour', () => {
	test('is this machine’s until somebody sets it', () => {
		const { clock, shown, line } = openClock();
		expect(shown()).toBe(at(0));
		expect(clock.now()).toBe(NOON.getTime());
		expect(line()).toBeUndefined();
	});

	test('is told where the clock was set before the page was opened', () => {
		const { clock, shown, line, choices } = openClock(DAY_MS);
		expect(shown()).toBe(at(DAY_MS));
		expect(clock.now()).toBe(NOON.getTime() + DAY_MS);
		expect(line()).toBe(`You are at ${at(DAY_MS)}. Everything here goes by that time.`);
		expect(choices()).toEqual(['Back to now']);
	});

	test('is looked at every five seconds', () => {
		const { shown } = openClock();
		const before = shown();
		vi.setSystemTime(NOON.getTime() + 60_000);
		vi.advanceTimersByTime(4999);
		expect(shown()).toBe(before);
		vi.advanceTimersByTime(1);
		expect(shown()).not.toBe(before);
	});
});

describe('a journey', () => {
	test('goes to the hour that was chosen, and says what fell due', async () => {
		const next = NOON.getTime() + 3 * DAY_MS;
		const { go, arrive, journeys, announced, hour, line, choices, clock, shown } = openClock(0, {
			next,
		});

		await go();
		expect(journeys).toEqual([new Date(2024, 2, 5, 9).getTime()]);
		expect([line(), hour().disabled]).toEqual(['Time goes by…', true]);
		await arrive();

		expect(hour().disabled).toBe(false);
		expect(line()).toBe(`You are at ${at(DAY_MS)}. Nothing fell due.`);
		expect(choices()).toEqual([`Go to ${shortTime(new Date(next))}`, 'Back to now']);
		expect(announced).toEqual(['Nothing fell due.']);
		expect(clock.now()).toBe(NOON.getTime() + DAY_MS);
		expect(shown()).toBe(at(DAY_MS));
	});

	test('goes on to where something falls due', async () => {
		const next = NOON.getTime() + 3 * DAY_MS;
		const { go, arrive, journeys, press } = openClock(0, { next });
		await go();
		await arrive();
		press('Go to');
		expect(journeys.at(-1)).toBe(next);
	});

	test('ends with this machine’s hour', async () => {
		const { press, journeys, arrive, line, announced, shown } = openClock(DAY_MS, {
			aheadMs: 0,
			says: 'Back.',
		});
		press('Back to now');
		await arrive();
		expect(journeys).toEqual([null]);
		expect(line()).toBeUndefined();
		expect(announced).toEqual(['Back.']);
		expect(shown()).toBe(at(0));
	});

	test('that cannot be made says why, and the hour stays', async () => {
		const { go, arrive, line, announced, hour, clock, choices } = openClock(0, {
			problem: 'Too far.',
		});
		await go();
		await arrive();
		expect([line(), hour().disabled]).toEqual(['Too far.', false]);
		expect([announced, choices()]).toEqual([[], []]);
		expect(clock.now()).toBe(NOON.getTime());
	});

	test('is not made where somebody stays', async () => {
		const { hour, journeys, line } = openClock();
		hour().click();
		(page.querySelector('dialog button.secondary') as HTMLButtonElement).click();
		await settled();
		expect([journeys, line()]).toEqual([[], undefined]);
	});
});

describe('a clock that was set on another page', () => {
	test('is told here', () => {
		const { clock, shown, line } = openClock();
		clock.show(DAY_MS);
		expect(shown()).toBe(at(DAY_MS));
		expect(line()).toBe(`You are at ${at(DAY_MS)}. Everything here goes by that time.`);
	});

	test('and back to this machine’s is told no more', () => {
		const { clock, shown, line } = openClock(DAY_MS);
		clock.show(0);
		expect([shown(), line()]).toEqual([at(0), undefined]);
	});

	test('to the hour it has here changes nothing', async () => {
		const { clock, go, arrive, line } = openClock();
		await go();
		await arrive();
		clock.show(DAY_MS);
		expect(line()).toContain('Nothing fell due.');
	});

	test('leaves alone what is said of a journey', async () => {
		const { clock, go, line, shown } = openClock();
		await go();
		clock.show(2 * DAY_MS);
		expect([line(), shown()]).toEqual(['Time goes by…', at(2 * DAY_MS)]);
	});
});
