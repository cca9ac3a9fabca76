import type { counts as German } from '../de/counts.ts';

/** How many there are, in French. */
export const counts = {
	'{n, plural, =0 {no articles} one {# article} other {# articles}}':
		'{n, plural, =0 {aucun article} one {# article} other {# articles}}',
	'{n, plural, =0 {no quotes} one {# quote} other {# quotes}}':
		'{n, plural, =0 {aucune citation} one {# citation} other {# citations}}',
	'{n, plural, =0 {no sentences} one {# sentence} other {# sentences}}':
		'{n, plural, =0 {aucune phrase} one {# phrase} other {# phrases}}',
	'{n, plural, =0 {no words} one {# word} other {# words}}':
		'{n, plural, =0 {aucun mot} one {# mot} other {# mots}}',
	'{n, plural, =0 {no speakers} one {# speaker} other {# speakers}}':
		'{n, plural, =0 {aucun intervenant} one {# intervenant} other {# intervenants}}',
	'{n, plural, =0 {no key dates} one {# key date} other {# key dates}}':
		'{n, plural, =0 {aucune date clé} one {# date clé} other {# dates clés}}',
	'{n, plural, =0 {no dates} one {# date} other {# dates}}':
		'{n, plural, =0 {aucune date} one {# date} other {# dates}}',
	'{n, plural, =0 {no events} one {# event} other {# events}}':
		'{n, plural, =0 {aucun événement} one {# événement} other {# événements}}',
	'{n, plural, =0 {no changes} one {# change} other {# changes}}':
		'{n, plural, =0 {aucune modification} one {# modification} other {# modifications}}',
	'{n, plural, =0 {no feeds} one {# feed} other {# feeds}}':
		'{n, plural, =0 {aucun flux} one {# flux} other {# flux}}',
	'{n, plural, =0 {nothing followed} one {# followed} other {# followed}}':
		'{n, plural, =0 {aucun suivi} one {# suivi} other {# suivis}}',
	'{n, plural, =0 {nothing muted} one {# muted} other {# muted}}':
		'{n, plural, =0 {aucun rappel coupé} one {# rappel coupé} other {# rappels coupés}}',
	'{n, plural, =0 {no reminders} one {# reminder} other {# reminders}}':
		'{n, plural, =0 {aucun rappel} one {# rappel} other {# rappels}}',
	'{n, plural, =0 {no dates to confirm} one {# date to confirm} other {# dates to confirm}}':
		'{n, plural, =0 {aucune date à confirmer} one {# date à confirmer} other {# dates à confirmer}}',
	'{n, plural, =0 {no days} one {# day} other {# days}}':
		'{n, plural, =0 {aucun jour} one {# jour} other {# jours}}',
	'{n, plural, =0 {no years} one {# year} other {# years}}':
		'{n, plural, =0 {aucune année} one {# an} other {# ans}}',
	'{n, number}+ articles': 'plus de {n, number} articles',
	'{n, number}+ quotes': 'plus de {n, number} citations',
	'{n, number}+ key dates': 'plus de {n, number} dates clés',
	'{n, number}+ events': 'plus de {n, number} événements',
	'{n, number}+ dates to confirm': 'plus de {n, number} dates à confirmer',
	'{n, number}+ reminders': 'plus de {n, number} rappels',
} as const satisfies Record<keyof typeof German, string>;
