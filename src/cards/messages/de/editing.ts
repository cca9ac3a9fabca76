/** What editors of reminders are told of mutes, suggestions, dates of the server and previews, in German. */
export const editing = {
	Muted: 'Stummgeschaltet',
	'Reminders of {what} are no longer posted on this server.':
		'Daran wird hier niemand mehr erinnert: {what}.',
	'Reminders of {what} are posted again.': 'Daran wird wieder erinnert: {what}.',
	'Muted reminders': 'Stummgeschaltete Erinnerungen',
	'No longer muted': 'Nicht mehr stummgeschaltet',
	'Still muted': 'Weiterhin stummgeschaltet',
	'Nothing is muted now. Press “{button}” under a reminder, or type {command} to mute an article or a person.':
		'Jetzt ist nichts stummgeschaltet. Drücke unter einer Erinnerung auf „{button}“; {command} schaltet einen Artikel oder eine Person stumm.',
	Unmute: 'Nicht mehr stumm',
	'events with {name}': 'Ereignisse mit {name}',
	'something from an article that is no longer here':
		'etwas aus einem Artikel, den es hier nicht mehr gibt',
	'all dates of {title}': 'alle Termine aus {title}',
	'a date of {title}': 'ein Termin aus {title}',
	'With today’s settings, this would have been the post of {day}:':
		'Mit den heutigen Einstellungen wäre dies der Post vom {day} gewesen:',
	'No channel is chosen yet, so nothing is posted. On {day} the post would be:':
		'Noch ist kein Kanal gewählt, also wird nichts gepostet. Am {day} wäre der Post:',
	'No channel is chosen yet, so nothing is posted. The next post would come on {day} and look like this:':
		'Noch ist kein Kanal gewählt, also wird nichts gepostet. Der nächste Post käme am {day} und sähe so aus:',
	'This will be posted on {day} at {time} in {channel}{hasRole, select, yes {, with a mention of {role}} other {}}:':
		'Das wird am {day} um {time} in {channel} gepostet{hasRole, select, yes {, mit einer Erwähnung von {role}} other {}}:',
	'Reminders are paused on {day}.': 'Am {day} sind Erinnerungen pausiert.',
	'Nothing is posted on {day}.': 'Am {day} wird nichts gepostet.',
	'Nothing is due within a year. Dates to confirm wait here: {command}':
		'In den nächsten zwölf Monaten steht nichts an. Termine zum Bestätigen warten hier: {command}',
	'The next post comes on {day}.': 'Der nächste Post kommt am {day}.',
	'Preview it': 'Vorschau zeigen',
} as const;
