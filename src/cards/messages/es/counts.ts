import type { counts as German } from '../de/counts.ts';

/** How many there are, in Spanish. */
export const counts = {
	'{n, plural, =0 {no articles} one {# article} other {# articles}}':
		'{n, plural, =0 {ningún artículo} one {# artículo} other {# artículos}}',
	'{n, plural, =0 {no quotes} one {# quote} other {# quotes}}':
		'{n, plural, =0 {ninguna cita} one {# cita} other {# citas}}',
	'{n, plural, =0 {no sentences} one {# sentence} other {# sentences}}':
		'{n, plural, =0 {ninguna frase} one {# frase} other {# frases}}',
	'{n, plural, =0 {no words} one {# word} other {# words}}':
		'{n, plural, =0 {ninguna palabra} one {# palabra} other {# palabras}}',
	'{n, plural, =0 {no speakers} one {# speaker} other {# speakers}}':
		'{n, plural, =0 {nadie que hable} one {# persona que habla} other {# personas que hablan}}',
	'{n, plural, =0 {no key dates} one {# key date} other {# key dates}}':
		'{n, plural, =0 {ninguna fecha clave} one {# fecha clave} other {# fechas clave}}',
	'{n, plural, =0 {no dates} one {# date} other {# dates}}':
		'{n, plural, =0 {ninguna fecha} one {# fecha} other {# fechas}}',
	'{n, plural, =0 {no events} one {# event} other {# events}}':
		'{n, plural, =0 {ningún acontecimiento} one {# acontecimiento} other {# acontecimientos}}',
	'{n, plural, =0 {no changes} one {# change} other {# changes}}':
		'{n, plural, =0 {ningún cambio} one {# cambio} other {# cambios}}',
	'{n, plural, =0 {no feeds} one {# feed} other {# feeds}}':
		'{n, plural, =0 {ningún feed} one {# feed} other {# feeds}}',
	'{n, plural, =0 {nothing followed} one {# followed} other {# followed}}':
		'{n, plural, =0 {ningún seguimiento} one {# seguimiento} other {# seguimientos}}',
	'{n, plural, =0 {nothing muted} one {# muted} other {# muted}}':
		'{n, plural, =0 {nada silenciado} one {# silenciado} other {# silenciados}}',
	'{n, plural, =0 {no reminders} one {# reminder} other {# reminders}}':
		'{n, plural, =0 {ningún recordatorio} one {# recordatorio} other {# recordatorios}}',
	'{n, plural, =0 {no dates to confirm} one {# date to confirm} other {# dates to confirm}}':
		'{n, plural, =0 {ninguna fecha por confirmar} one {# fecha por confirmar} other {# fechas por confirmar}}',
	'{n, plural, =0 {no days} one {# day} other {# days}}':
		'{n, plural, =0 {ningún día} one {# día} other {# días}}',
	'{n, plural, =0 {no years} one {# year} other {# years}}':
		'{n, plural, =0 {ningún año} one {# año} other {# años}}',
	'{n, number}+ articles': 'más de {n, number} artículos',
	'{n, number}+ quotes': 'más de {n, number} citas',
	'{n, number}+ key dates': 'más de {n, number} fechas clave',
	'{n, number}+ events': 'más de {n, number} acontecimientos',
	'{n, number}+ dates to confirm': 'más de {n, number} fechas por confirmar',
	'{n, number}+ reminders': 'más de {n, number} recordatorios',
} as const satisfies Record<keyof typeof German, string>;
