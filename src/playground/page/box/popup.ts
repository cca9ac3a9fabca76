import { element } from '../element.ts';

/** Something to choose from the list. */
export type Choosable = {
	readonly name: string;
	readonly detail?: string;
	readonly choose: () => void;
};

/** The list above the command box. It serves one input at a time. */
export type Popup = {
	offer(offer: Offer): void;
	hide(): void;
	/** Arrows move, Enter and Tab choose what is marked, Escape closes. True when the key is used up. */
	takeKey(event: KeyboardEvent): boolean;
};

/** What is offered to whom. */
export type Offer = {
	readonly input: HTMLInputElement;
	readonly heading: string;
	readonly items: readonly Choosable[];
	/** Whether the first is marked at once, so that Enter chooses it. */
	readonly marksFirst: boolean;
	/** What is typed is complete: Enter sends it, unless something else was marked with an arrow. */
	readonly isComplete?: boolean;
};

/** Makes the list inside `box`, a part of the page that is hidden while nothing is offered. */
export function createPopup(box: HTMLElement): Popup {
	let offered: Offer | undefined;
	let marked = -1;
	let hasMoved = false;
	const heading = element('p', { class: 'heading' });
	const list = element('ul', { role: 'listbox', id: 'suggestions', 'aria-label': 'Suggestions' });
	box.replaceChildren(heading, list);

	const mark = (index: number) => {
		marked = index;
		for (const [at, row] of [...list.children].entries()) {
			row.setAttribute('aria-selected', String(at === index));
			if (at === index) row.scrollIntoView({ block: 'nearest' });
		}
		if (index < 0) offered?.input.removeAttribute('aria-activedescendant');
		else offered?.input.setAttribute('aria-activedescendant', `suggestion-${index}`);
	};
	const hide = () => {
		mark(-1);
		offered?.input.setAttribute('aria-expanded', 'false');
		offered = undefined;
		box.hidden = true;
		list.replaceChildren();
	};
	const choose = (item: Choosable) => {
		hide();
		item.choose();
	};
	const offer = (next: Offer) => {
		const kept = next.input === offered?.input && hasMoved ? offered.items[marked] : undefined;
		hide();
		offered = next;
		heading.textContent = next.heading;
		list.append(...next.items.map((item, index) => row(item, index, () => choose(item))));
		next.input.setAttribute('aria-expanded', String(next.items.length > 0));
		box.hidden = next.items.length === 0 && next.heading === '';
		const again = kept ? next.items.findIndex(({ name }) => name === kept.name) : -1;
		hasMoved = again >= 0;
		mark(hasMoved || !next.marksFirst || next.items.length === 0 ? again : 0);
	};
	const takeKey = (event: KeyboardEvent) => {
		const items = offered?.items ?? [];
		if (items.length === 0 || event.isComposing) return false;
		const item = items[marked];
		if (event.key === 'Enter' && offered?.isComplete && !hasMoved) return false;
		const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: marked < 0 ? 0 : -1 };
		const step = steps[event.key];
		if (step !== undefined) {
			hasMoved = true;
			mark((marked + step + items.length) % items.length);
		} else if (event.key === 'Escape') hide();
		else if (item && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)))
			choose(item);
		else return false;
		event.preventDefault();
		return true;
	};
	hide();
	return { offer, hide, takeKey };
}

function row({ name, detail }: Choosable, index: number, choose: () => void): HTMLElement {
	// The input keeps the focus: a press on the list must not take it away.
	return element(
		'li',
		{
			role: 'option',
			id: `suggestion-${index}`,
			onmousedown: (event) => event.preventDefault(),
			onclick: choose,
		},
		element('span', { class: 'name' }, name),
		detail ? element('span', { class: 'detail' }, detail) : undefined,
	);
}

/** An input that the list serves. */
export function comboInput(label: string): HTMLInputElement {
	return element('input', {
		type: 'text',
		role: 'combobox',
		'aria-label': label,
		'aria-autocomplete': 'list',
		'aria-controls': 'suggestions',
		'aria-expanded': 'false',
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: 'false',
		enterkeyhint: 'send',
	});
}
