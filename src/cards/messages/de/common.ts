/** What cards have in common, in German. */
export const common = {
	Back: 'Zurück',
	Cancel: 'Abbrechen',
	'Nothing was changed.': 'Nichts wurde geändert.',
	Next: 'Weiter',
	'{which} of {all}': '{which} · {all} insgesamt',
	'Post here': 'Hier posten',
	'Light background': 'Heller Hintergrund',
	'Dark background': 'Dunkler Hintergrund',
	'; and {n} more': '; und {n} weitere',
} as const;
