import type { ActionState, Block, Button, Card, Line, Piece, Words } from '../domain/card.ts';
import type { LogEntry, LoggedDate } from '../domain/people/logged-deed.ts';
import type { NameChange } from '../domain/people/name-change.ts';
import { shorten } from '../domain/shorten.ts';
import { piecesOf } from '../domain/wording/pieces-of.ts';
import type { LogBatch, LogCards } from '../ports/editor-log.ts';
import { changeLine, undoneLine } from './articles/editing/change-lines.ts';
import { type Say, speak } from './messages/say.ts';

const LONGEST_TITLE = 100;

/** The cards in which editors' deeds are told. */
export const logCards: LogCards = { entries: entriesCard, held: heldCard };

function entriesCard({ entries, more }: Pick<LogBatch, 'entries' | 'more'>, locale: string): Card {
	const say = speak(locale);
	return {
		tone: 'notice',
		title: say('What editors changed'),
		blocks: [
			...entries.flatMap((entry) => entryBlocks(say, entry)),
			...(more > 0
				? [{ kind: 'small', words: say('and {n, number} more', { n: more }) } as const]
				: []),
		],
		locale,
	};
}

function entryBlocks(say: Say, { by, at, deed }: LogEntry): Block[] {
	const what = lineOf(say, deed);
	const lines: Line[] = [
		{ kind: 'text', words: what },
		{ kind: 'small', words: [{ user: by }, ' · ', ...aboutOf(deed), { instant: at }] },
	];
	const button = undoOf(say, deed);
	return button ? [{ kind: 'item', lines, button }] : lines;
}

function lineOf(say: Say, deed: LogEntry['deed']): Words {
	switch (deed.kind) {
		case 'change':
			return changeLine(say, deed.deed);
		case 'undo':
			return say('Undone: {change}', { change: piecesOf(undoneLine(say, deed.deed)) });
		case 'removal':
			return say('Removed: {title}', {
				title: { bold: shorten(deed.title, LONGEST_TITLE) },
			});
		case 'names':
			return namesLine(say, deed.change);
		case 'names undone':
			return say('Undone: {change}', { change: piecesOf(namesLine(say, deed.change)) });
		case 'own date':
			return ownDateLine(say, deed);
		case 'decided':
			return decidedLine(say, deed);
	}
}

type Deed<Kind> = Extract<LogEntry['deed'], { readonly kind: Kind }>;

function ownDateLine(say: Say, { what, date, before }: Deed<'own date'>): Words {
	const told = datePieces(date);
	switch (what) {
		case 'added':
			return say('Added a date of this server: {date}', { date: told });
		case 'removed':
			return say('Removed a date of this server: {date}', { date: told });
		case 'restored':
			return say('Restored a date of this server: {date}', { date: told });
		case 'changed':
			return say('Changed a date of this server: {from} → {to}', {
				from: datePieces(before ?? date),
				to: told,
			});
	}
}

function datePieces({ day, label }: LoggedDate): Piece[] {
	return [{ bold: { day } }, ` — ${shorten(label, LONGEST_TITLE)}`];
}

/** So many are named, the rest is a number. */
const MOST_DATES = 3;

function decidedLine(say: Say, { what, dates }: Deed<'decided'>): Words {
	const named = dates
		.slice(0, MOST_DATES)
		.flatMap(({ day, label }, index): Piece[] => [
			...(index === 0 ? [] : ['; ']),
			...(day === undefined ? [] : [{ bold: { day } }, ' — ']),
			shorten(label, LONGEST_TITLE),
		]);
	const rest = dates.length - MOST_DATES;
	const told: Piece[] =
		rest > 0 ? [...named, '; ', say('and {n, number} more', { n: rest })] : named;
	switch (what) {
		case 'confirmed':
			return say('Confirmed: {what}.', { what: told });
		case 'ignored':
			return say('Ignored: {what}.', { what: told });
		case 'undecided':
			return say('To confirm or ignore again: {dates}', { dates: told });
	}
}

function namesLine(say: Say, { kind, names }: NameChange): Words {
	const [one = '', ...others] = names.map(({ name }) => name);
	if (kind === 'same') {
		return say('Merged as one person: {one} and {other}', {
			one: { bold: one },
			other: { bold: others[0] ?? one },
		});
	}
	return say(
		'Split off as another person: {one}, in {n, plural, one {# article} other {# articles}}',
		{
			one: { bold: one },
			n: names.length,
		},
	);
}

function aboutOf(deed: LogEntry['deed']): Piece[] {
	return 'article' in deed ? [`${shorten(deed.article.title, LONGEST_TITLE)} · `] : [];
}

/** What was undone, or removed for good, has none. */
function undoOf(say: Say, deed: LogEntry['deed']): Button | undefined {
	const label = say('Undo');
	if (deed.kind === 'change') {
		const values = [deed.article.id, String(deed.number)];
		return { label, state: { command: 'article', action: 'undoLogged', values } };
	}
	if (deed.kind === 'own date') return { label, state: undoOfOwnDate(deed) };
	if (deed.kind === 'decided') {
		if (deed.what === 'undecided') return undefined;
		const [first, ...others] = deed.dates.map(({ number }) => String(number));
		const values = [deed.article.id, first ?? '', '0', '', ...others];
		return { label, state: { command: 'reminders', action: 'undecide', values } };
	}
	if (deed.kind !== 'names') return undefined;
	const values = [String(deed.number), deed.change.names[0]?.name ?? ''];
	return { label, state: { command: 'speaker', action: 'undo', values } };
}

function undoOfOwnDate({ what, number, before }: Deed<'own date'>): ActionState {
	const command = 'reminders';
	const values = [String(number)];
	if (what === 'changed' && before) {
		const { day, label, repeat } = before;
		return { command, action: 'undoChanged', values: [...values, day, label, repeat] };
	}
	return { command, action: what === 'removed' ? 'undoRemoved' : 'undoAdded', values };
}

function heldCard(reason: string, locale: string): Card {
	const say = speak(locale);
	return {
		tone: 'notice',
		title: say('What editors change cannot be logged'),
		blocks: [
			{ kind: 'text', words: say.told(reason) },
			{
				kind: 'text',
				words: say(
					'When the problem is solved, choose the channel in {command} again. What was changed in the meantime is in {history}.',
					{ command: { command: 'settings' }, history: { command: 'article history' } },
				),
			},
		],
		locale,
	};
}
