/** How many there are, in German. */
export const counts = {
	'{n, plural, =0 {no articles} one {# article} other {# articles}}':
		'{n, plural, =0 {keine Artikel} one {# Artikel} other {# Artikel}}',
	'{n, plural, =0 {no quotes} one {# quote} other {# quotes}}':
		'{n, plural, =0 {keine Zitate} one {# Zitat} other {# Zitate}}',
	'{n, plural, =0 {no sentences} one {# sentence} other {# sentences}}':
		'{n, plural, =0 {keine Sätze} one {# Satz} other {# Sätze}}',
	'{n, plural, =0 {no words} one {# word} other {# words}}':
		'{n, plural, =0 {keine Wörter} one {# Wort} other {# Wörter}}',
	'{n, plural, =0 {no speakers} one {# speaker} other {# speakers}}':
		'{n, plural, =0 {keine Sprecher} one {# Sprecher} other {# Sprecher}}',
	'{n, plural, =0 {no key dates} one {# key date} other {# key dates}}':
		'{n, plural, =0 {keine wichtigen Termine} one {# wichtiger Termin} other {# wichtige Termine}}',
	'{n, plural, =0 {no dates} one {# date} other {# dates}}':
		'{n, plural, =0 {keine Termine} one {# Termin} other {# Termine}}',
	'{n, plural, =0 {no events} one {# event} other {# events}}':
		'{n, plural, =0 {keine Ereignisse} one {# Ereignis} other {# Ereignisse}}',
	'{n, plural, =0 {no changes} one {# change} other {# changes}}':
		'{n, plural, =0 {keine Änderungen} one {# Änderung} other {# Änderungen}}',
	'{n, plural, =0 {no feeds} one {# feed} other {# feeds}}':
		'{n, plural, =0 {keine Feeds} one {# Feed} other {# Feeds}}',
	'{n, plural, =0 {nothing followed} one {# followed} other {# followed}}':
		'{n, plural, =0 {nichts gefolgt} one {# Eintrag} other {# Einträge}}',
	'{n, plural, =0 {nothing muted} one {# muted} other {# muted}}':
		'{n, plural, =0 {nichts stummgeschaltet} one {# Stummschaltung} other {# Stummschaltungen}}',
	'{n, plural, =0 {no reminders} one {# reminder} other {# reminders}}':
		'{n, plural, =0 {keine Erinnerungen} one {# Erinnerung} other {# Erinnerungen}}',
	'{n, plural, =0 {no dates to confirm} one {# date to confirm} other {# dates to confirm}}':
		'{n, plural, =0 {keine Termine zum Bestätigen} one {# Termin zum Bestätigen} other {# Termine zum Bestätigen}}',
	'{n, plural, =0 {no days} one {# day} other {# days}}':
		'{n, plural, =0 {kein Tag} one {# Tag} other {# Tage}}',
	'{n, plural, =0 {no years} one {# year} other {# years}}':
		'{n, plural, =0 {kein Jahr} one {# Jahr} other {# Jahre}}',
	'{n, number}+ articles': 'über {n, number} Artikel',
	'{n, number}+ quotes': 'über {n, number} Zitate',
	'{n, number}+ key dates': 'über {n, number} wichtige Termine',
	'{n, number}+ events': 'über {n, number} Ereignisse',
	'{n, number}+ dates to confirm': 'über {n, number} Termine zum Bestätigen',
	'{n, number}+ reminders': 'über {n, number} Erinnerungen',
} as const;
