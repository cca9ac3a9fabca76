/** What is told of editors’ changes, in German. */
export const log = {
	'What editors changed': 'Was Redakteure geändert haben',
	'Undone: {change}': 'Rückgängig: {change}',
	'Removed: {title}': 'Entfernt: {title}',
	'Added a date of this server: {date}': 'Eigener Termin hinzugefügt: {date}',
	'Removed a date of this server: {date}': 'Eigener Termin entfernt: {date}',
	'Restored a date of this server: {date}': 'Eigener Termin wiederhergestellt: {date}',
	'Changed a date of this server: {from} → {to}': 'Eigener Termin: {from} → {to}',
	'To confirm or ignore again: {dates}': 'Wieder zu bestätigen oder zu ignorieren: {dates}',
	'Merged as one person: {one} and {other}': 'Als eine Person zusammengeführt: {one} und {other}',
	'Split off as another person: {one}, in {n, plural, one {# article} other {# articles}}':
		'Als andere Person getrennt: {one}, in {n, plural, one {# Artikel} other {# Artikeln}}',
	'What editors change cannot be logged': 'Was Redakteure ändern, kann nicht protokolliert werden',
	'When the problem is solved, choose the channel in {command} again. What was changed in the meantime is in {history}.':
		'Ist das Problem gelöst, wähle den Kanal in {command} noch einmal. Was inzwischen geändert wurde, steht in {history}.',
	'and {n, number} more': 'und {n, number} weitere',
} as const;
