/** How days are told, who else tells of them and how they are drawn, in German. */
export const days = {
	'the week of {day}': 'in der Woche vom {day}',
	'about {time}': 'ungefähr {time}',
	'also told by {sources}': 'auch berichtet von {sources}',
	'also told by {sources} and {n, number} more':
		'auch berichtet von {sources} und {n, number} weiteren',
	'less certain': 'weniger sicher',
	'the article says {words}': 'im Artikel: {words}',
	'worked out by Dateline': 'von Dateline errechnet',
	'“{words}” here means {day}.': '„{words}“ ist hier der {day}.',
	'no exact day, or less certain': 'ohne genauen Tag oder weniger sicher',
	'A ring means: no exact day, or less certain.':
		'Ein Ring heißt: kein genauer Tag oder weniger sicher.',
	'Timeline of “{title}”': 'Zeitleiste von „{title}“',
	'On this day: {day}': 'An diesem Tag: {day}',
	'Anniversaries on {day}': 'Jahrestage am {day}',
	'Nothing is known of this day in any year. The next anniversary is on {day}.':
		'Von diesem Tag ist aus keinem Jahr etwas bekannt. Der nächste Jahrestag ist am {day}.',
	'Anniversaries as a picture': 'Jahrestage als Bild',
	'Show {day}': '{day} zeigen',
	'Reminders as a picture': 'Erinnerungen als Bild',
	'Reminders in the next 12 months': 'Erinnerungen der nächsten 12 Monate',
	'Added by this server': 'Von diesem Server hinzugefügt',
	'added by this server': 'von diesem Server hinzugefügt',
	'this year': 'dieses Jahr',
	'{n, plural, one {in # year} other {in # years}}':
		'{n, plural, one {in # Jahr} other {in # Jahren}}',
	'{n, plural, one {Reminders in the next # day} other {Reminders in the next # days}}':
		'{n, plural, one {Erinnerungen für den nächsten Tag} other {Erinnerungen der nächsten # Tage}}',
	'On hold:': 'Angehalten:',
	'{reason} Nothing is lost.': '{reason} Es geht nichts verloren.',
	'Try again': 'Noch einmal versuchen',
	'Paused until {day}.': 'Pausiert bis {day}.',
	'They are posted in {channel} at {time}:': 'Sie werden in {channel} um {time} gepostet:',
	'Nothing is posted until an admin chooses a channel with {command}. Then these will be posted:':
		'Es wird nichts gepostet, bis ein Admin mit {command} einen Kanal wählt. Dann kommen diese:',
	'on {day}': 'am {day}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}}':
		'{n, plural, one {#. Jahrestag} other {#. Jahrestag}}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}} on {day}':
		'{n, plural, one {#. Jahrestag} other {#. Jahrestag}} am {day}',
	'Nothing is due in that time. The next reminder comes on {day}.':
		'In dieser Zeit steht nichts an. Die nächste Erinnerung kommt am {day}.',
	'Nothing is due within a year. Admins find dates to confirm under {command}.':
		'In den nächsten zwölf Monaten steht nichts an. Admins finden Termine zum Bestätigen unter {command}.',
	'Of very many reminders these are the first {n, number}.':
		'Von sehr vielen Erinnerungen sind das die ersten {n, number}.',
	'Reminders from {start} to {end}': 'Erinnerungen von {start} bis {end}',
	'A bar is a day with reminders; the ring is today.':
		'Ein Balken ist ein Tag mit Erinnerungen, der Ring ist heute.',
	'What happened, by the day of the year': 'Was geschah, nach dem Tag des Jahres',
	'A bar is a day on which something happened, in any year; the ring is the chosen day.':
		'Ein Balken ist ein Tag, an dem in irgendeinem Jahr etwas geschah; der Ring ist der gewählte Tag.',
	'{days} in all.': 'Insgesamt: {days}.',
	'Go to a year': 'Zu einem Jahr springen',
	'Timeline as a picture': 'Zeitleiste als Bild',
	'from the articles that fit best': 'aus den Artikeln, die am besten passen',
	'Timeline{hasPerson, select, yes { of {person}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasStart, select, yes { from {start}} other {}}{hasEnd, select, yes { to {end}} other {}}{hasArticle, select, yes { · {title}} other {}}':
		'Zeitleiste{hasPerson, select, yes { von {person}} other {}}{hasWords, select, yes { zu „{words}“} other {}}{hasStart, select, yes { ab {start}} other {}}{hasEnd, select, yes { bis {end}} other {}}{hasArticle, select, yes { · {title}} other {}}',
	'Quote of the day': 'Zitat des Tages',
	'The week’s highlights': 'Höhepunkte der Woche',
	'Worth remembering': 'Erinnernswert',
	'Quotes and highlights cannot be posted': 'Zitate und Höhepunkte können nicht gepostet werden',
	'They stop until a channel is chosen again under {command} › Daily quote and highlights.':
		'Sie setzen aus, bis unter {command} › Tägliches Zitat und Höhepunkte wieder ein Kanal gewählt ist.',
	'Reminders are on hold': 'Erinnerungen sind angehalten',
	'Nothing is lost: what is due waits. When the problem is solved, open {command} in the server and choose “Try again”.':
		'Es geht nichts verloren: Was ansteht, wartet. Ist das Problem gelöst, öffne {command} auf dem Server und wähle „Noch einmal versuchen“.',
	'A post was left out': 'Ein Post wurde ausgelassen',
	'“{what}” for {day} cannot be read any more, so it is left out. The next one comes as planned.':
		'„{what}“ für {day} lässt sich nicht mehr lesen und entfällt. Der nächste Post kommt zu seiner Zeit.',
	'Whoever runs this bot finds the cause in its log.':
		'Der Betreiber des Bots findet die Ursache im Protokoll.',
	'Apps › {menu}': 'Apps › {menu}',
	'All from: “{title}”': 'Alle aus: „{title}“',
} as const;
