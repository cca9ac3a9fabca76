/** What is told of editors’ changes, in German. */
export const log = {
	'What editors changed': 'Was Redakteure geändert haben',
	'Undone: {change}': 'Rückgängig: {change}',
	'Removed from the library: {title}': 'Aus der Bibliothek entfernt: {title}',
	'Date of the server’s own added: {date}': 'Eigener Termin hinzugefügt: {date}',
	'Date of the server’s own removed: {date}': 'Eigener Termin entfernt: {date}',
	'Date of the server’s own restored: {date}': 'Eigener Termin wiederhergestellt: {date}',
	'Date of the server’s own: {from} → {to}': 'Eigener Termin: {from} → {to}',
	'To be decided again: {dates}': 'Wieder offen: {dates}',
	'Put together as one person: {one} and {other}':
		'Als eine Person zusammengeführt: {one} und {other}',
	'Told apart as another person: {one}, in {n, plural, one {# article} other {# articles}}':
		'Als andere Person getrennt: {one}, in {n, plural, one {# Artikel} other {# Artikeln}}',
	'What editors changed cannot be told': 'Was Redakteure ändern, kann nicht gemeldet werden',
	'When the problem is solved, choose the channel in {command} again. What was changed meanwhile stands in {history}.':
		'Ist das Problem gelöst, wähle den Kanal in {command} noch einmal. Was inzwischen geändert wurde, steht in {history}.',
	'and {n, number} more': 'und {n, number} weitere',
} as const;
