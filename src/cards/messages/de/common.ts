/** What cards have in common, in German. */
export const common = {
	Back: 'Zurück',
	Next: 'Weiter',
	'{which} of {all}': '{which} · {all} insgesamt',
	'Post here': 'Hier posten',
	'Make it light': 'Hell zeichnen',
	'Make it dark': 'Dunkel zeichnen',
	'; and {n} more': '; und {n} weitere',
} as const;
