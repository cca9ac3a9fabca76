import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Command } from '../../src/local-discord/wire.ts';
import { showPage } from '../../src/playground/page/show-page.ts';
import type { Act, Commands, Happening, Outcome, Room, World } from '../../src/playground/wire.ts';
import { happen, openPlainPage, settled, WORLD } from './plain-page.ts';

const INDEX = new URL('../../src/playground/page/index.html', import.meta.url);
const [, BODY = ''] = /<body>(.*)<\/body>/s.exec(readFileSync(INDEX, 'utf8')) ?? [];

/** What the playground answers the page. */
export type Answers = {
	readonly world: World;
	/** By the channel's id. */
	readonly commands: (channelId: string) => Commands | Promise<Commands>;
	readonly outcome: (act: Act) => Outcome | Promise<Outcome>;
	/** As the address has it, after the #. */
	readonly hash: string;
};

const [NEWS, DIRECT] = WORLD.channels as [Room, Room];
const HARBOUR: Room = { id: '200000000000000010', name: 'harbour #2', kind: 'thread' };
/** A channel, a thread in it, and direct messages. */
export const ROOMS = [NEWS, HARBOUR, DIRECT] as const;

/** Before and after each test of the whole page: it looks at the hour now and then, for as long as it is open. */
export function keepHourStill(): void {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setInterval'] });
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});
}

/** A command without options; of the kind 1 it is typed, of 3 it stands in the menu of messages. */
export function command(name: string, type = 1): Command {
	return { id: name, type, name, description: `does ${name}`, options: [] } as unknown as Command;
}

/** The playground's page without a browser, over a playground that answers so; `tell` is its stream of happenings. */
export async function openWholePage(answers: Partial<Answers> = {}) {
	const { world = WORLD, hash = '' } = answers;
	const { commands = () => [command('help')], outcome = () => ({}) } = answers;
	const page = openPlainPage();
	page.body.innerHTML = BODY;
	const acts: Act[] = [];
	const addresses: string[] = [];
	let reloads = 0;
	const stream = new EventTarget();
	// A form is to linkedom an element like any other.
	vi.stubGlobal('HTMLFormElement', HTMLElement);
	vi.stubGlobal('CSS', { escape: (id: string) => id });
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe(): void {}
		},
	);
	vi.stubGlobal(
		'EventSource',
		class {
			addEventListener = stream.addEventListener.bind(stream);
		},
	);
	vi.stubGlobal('location', { search: '?as=7', hash: `#${hash}`, reload: () => (reloads += 1) });
	vi.stubGlobal('history', {
		replaceState: (_state: unknown, _title: string, address: string) => addresses.push(address),
	});
	vi.stubGlobal('fetch', async (address: string, init?: { readonly body: string }) => {
		const { pathname, searchParams } = new URL(address, 'http://localhost');
		if (pathname === '/api/world') return Response.json(world);
		if (pathname === '/api/commands')
			return Response.json(await commands(searchParams.get('channel') ?? ''));
		const act = JSON.parse(init?.body ?? '') as Act;
		acts.push(act);
		return Response.json(await outcome(act));
	});
	for (const scrolling of ['scrollTo', 'getBoundingClientRect'])
		Object.defineProperty(HTMLElement.prototype, scrolling, {
			configurable: true,
			value: () => ({ top: 0 }),
		});
	await showPage();
	await settled();
	const find = <Kind extends HTMLElement>(selector: string): Kind => {
		const found = page.querySelector<Kind>(selector);
		if (!found) throw new Error(`the page has no ${selector}`);
		return found;
	};
	const told = (name: string, data?: Happening) =>
		stream.dispatchEvent(Object.assign(new Event(name), { data: JSON.stringify(data) }));
	return {
		page,
		acts,
		addresses,
		reloads: () => reloads,
		find,
		words: (selector: string) => find(selector).textContent,
		all: (selector: string) => [...page.querySelectorAll(selector)].map((one) => one.textContent),
		box: () => find<HTMLInputElement>('#box input[role=combobox]'),
		press: (label: string) => {
			const buttons = [...page.querySelectorAll('button')];
			const button = buttons.find(({ textContent }) => textContent?.includes(label));
			if (!button) throw new Error(`the page has no button ${label}`);
			button.click();
		},
		/** Types the line and sends it. */
		async enter(line: string): Promise<void> {
			const input = find<HTMLInputElement>('#box input[role=combobox]');
			input.value = line;
			happen(input, 'input');
			happen(find('#box'), 'submit');
			await settled();
			await settled();
		},
		tell: (happening: Happening) => told('message', happening),
		/** The stream breaks, or is there again. */
		breakStream: () => told('error'),
		openStream: () => told('open'),
	};
}
