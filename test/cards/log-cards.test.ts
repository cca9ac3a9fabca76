import { describe, expect, test } from 'vitest';
import { logCards } from '../../src/cards/log-cards.ts';
import type { LoggedDeed } from '../../src/domain/people/logged-deed.ts';
import { linesOf } from '../support/card-lines.ts';

const ARTICLE = { id: 'a1', title: 'Harbour closes' };
const CLUB = { day: '2019-03-12', label: 'Our club began', repeat: 'yearly' } as const;
const FAIR = { day: '2020-05-01', label: 'The fair', repeat: 'once' } as const;
const LONG = 'a'.repeat(101);
const CUT = `${'a'.repeat(99)}…`;

/** What the log says of a deed: the deed, who did it and when, and how it is undone. */
function told(deed: LoggedDeed): string[] {
	const entry = { by: '7', at: new Date('2024-03-10T10:00:00Z'), deed };
	return linesOf(logCards.entries({ entries: [entry], more: 0 }, 'en-US')).slice(1);
}

/** Each deed, its line, and its button where it has one. */
function check(name: string, deed: LoggedDeed, line: string, button?: string) {
	const about = 'article' in deed ? `${deed.article.title} · ` : '';
	test(name, () => {
		expect(told(deed)).toEqual([
			line,
			`-# <@7> · ${about}2024-03-10T10:00Z`,
			...(button === undefined ? [] : [`[Undo → ${button}]`]),
		]);
	});
}

describe('an article', () => {
	const title = { kind: 'title', from: 'Port closes', to: 'Harbour closes' } as const;
	check(
		'is put right',
		{ kind: 'change', article: ARTICLE, number: 3, deed: title },
		'Title: Port closes → **Harbour closes**',
		'article.undoLogged(a1, 3)',
	);
	check(
		'is as it was again',
		{ kind: 'undo', article: ARTICLE, number: 3, deed: title },
		'Undone: Title: Harbour closes → **Port closes**',
	);
	check(
		'is removed',
		{ kind: 'removal', title: 'a'.repeat(100) },
		`Removed: **${'a'.repeat(100)}**`,
	);
	check('with a long title is removed', { kind: 'removal', title: LONG }, `Removed: **${CUT}**`);
});

describe('names', () => {
	const names = (...all: readonly string[]) => all.map((name) => ({ article: 'a1', name }));
	const same = { kind: 'same', names: names('Ann Lee', 'A. Lee', 'Lee') } as const;
	check(
		'are put together',
		{ kind: 'names', number: 2, change: same },
		'Merged as one person: **Ann Lee** and **A. Lee**',
		'speaker.undo(2, Ann Lee)',
	);
	check(
		'are put together with themselves',
		{ kind: 'names', number: 2, change: { kind: 'same', names: names('Ann Lee') } },
		'Merged as one person: **Ann Lee** and **Ann Lee**',
		'speaker.undo(2, Ann Lee)',
	);
	check(
		'are put apart',
		{ kind: 'names', number: 2, change: { kind: 'other', names: names('Lee', 'Lee') } },
		'Split off as another person: **Lee**, in 2 articles',
		'speaker.undo(2, Lee)',
	);
	check(
		'are no more together',
		{ kind: 'names undone', number: 2, change: same },
		'Undone: Merged as one person: **Ann Lee** and **A. Lee**',
	);
});

describe('a date of the server’s own', () => {
	const own = { kind: 'own date', number: 4, date: CLUB } as const;
	check(
		'is added',
		{ ...own, what: 'added' },
		'Added a date of this server: **2019-03-12** — Our club began',
		'reminders.undoAdded(4)',
	);
	check(
		'is removed',
		{ ...own, what: 'removed' },
		'Removed a date of this server: **2019-03-12** — Our club began',
		'reminders.undoRemoved(4)',
	);
	check(
		'is back',
		{ ...own, what: 'restored' },
		'Restored a date of this server: **2019-03-12** — Our club began',
		'reminders.undoAdded(4)',
	);
	check(
		'is changed',
		{ ...own, what: 'changed', before: FAIR },
		'Changed a date of this server: **2020-05-01** — The fair → **2019-03-12** — Our club began',
		'reminders.undoChanged(4, 2020-05-01, The fair, once)',
	);
	check(
		'with a long label is cut',
		{ ...own, what: 'added', date: { ...CLUB, label: LONG } },
		`Added a date of this server: **2019-03-12** — ${CUT}`,
		'reminders.undoAdded(4)',
	);
});

describe('key dates', () => {
	const decided = { kind: 'decided', article: ARTICLE } as const;
	const dates = [1, 2, 3, 4, 5].map((number) => ({ number, label: `Event ${number}` }));
	check(
		'are confirmed, each with its day',
		{ ...decided, what: 'confirmed', dates: [{ number: 0, label: 'It opens', day: '2024-03-01' }] },
		'Confirmed: **2024-03-01** — It opens.',
		'reminders.undecide(a1, 0, 0, )',
	);
	check(
		'are ignored, three of them by name',
		{ ...decided, what: 'ignored', dates: dates.slice(0, 3) },
		'Ignored: Event 1; Event 2; Event 3.',
		'reminders.undecide(a1, 1, 0, , 2, 3)',
	);
	check(
		'are ignored, and more of them',
		{ ...decided, what: 'ignored', dates: dates.slice(0, 4) },
		'Ignored: Event 1; Event 2; Event 3; and 1 more.',
		'reminders.undecide(a1, 1, 0, , 2, 3, 4)',
	);
	check(
		'are open again',
		{ ...decided, what: 'undecided', dates },
		'To confirm or ignore again: Event 1; Event 2; Event 3; and 2 more',
	);
});

test('what there is no room for is a number', () => {
	const entries = [{ by: '7', at: new Date(0), deed: { kind: 'removal', title: 'Rain' } }] as const;
	const last = (more: number) => linesOf(logCards.entries({ entries, more }, 'en-US')).at(-1);
	expect(last(1)).toBe('-# and 1 more');
	expect(last(0)).toBe('-# <@7> · 1970-01-01T00:00Z');
});
