import type { counts as German } from '../de/counts.ts';

/** How many there are, in Portuguese. */
export const counts = {
	'{n, plural, =0 {no articles} one {# article} other {# articles}}':
		'{n, plural, =0 {nenhum artigo} one {# artigo} other {# artigos}}',
	'{n, plural, =0 {no quotes} one {# quote} other {# quotes}}':
		'{n, plural, =0 {nenhuma citação} one {# citação} other {# citações}}',
	'{n, plural, =0 {no sentences} one {# sentence} other {# sentences}}':
		'{n, plural, =0 {nenhuma frase} one {# frase} other {# frases}}',
	'{n, plural, =0 {no words} one {# word} other {# words}}':
		'{n, plural, =0 {nenhuma palavra} one {# palavra} other {# palavras}}',
	'{n, plural, =0 {no speakers} one {# speaker} other {# speakers}}':
		'{n, plural, =0 {ninguém que fala} one {# pessoa que fala} other {# pessoas que falam}}',
	'{n, plural, =0 {no key dates} one {# key date} other {# key dates}}':
		'{n, plural, =0 {nenhuma data importante} one {# data importante} other {# datas importantes}}',
	'{n, plural, =0 {no dates} one {# date} other {# dates}}':
		'{n, plural, =0 {nenhuma data} one {# data} other {# datas}}',
	'{n, plural, =0 {no events} one {# event} other {# events}}':
		'{n, plural, =0 {nenhum acontecimento} one {# acontecimento} other {# acontecimentos}}',
	'{n, plural, =0 {no changes} one {# change} other {# changes}}':
		'{n, plural, =0 {nenhuma alteração} one {# alteração} other {# alterações}}',
	'{n, plural, =0 {no feeds} one {# feed} other {# feeds}}':
		'{n, plural, =0 {nenhum feed} one {# feed} other {# feeds}}',
	'{n, plural, =0 {nothing followed} one {# followed} other {# followed}}':
		'{n, plural, =0 {nada seguido} one {# item seguido} other {# itens seguidos}}',
	'{n, plural, =0 {nothing muted} one {# muted} other {# muted}}':
		'{n, plural, =0 {nada silenciado} one {# silenciado} other {# silenciados}}',
	'{n, plural, =0 {no reminders} one {# reminder} other {# reminders}}':
		'{n, plural, =0 {nenhum lembrete} one {# lembrete} other {# lembretes}}',
	'{n, plural, =0 {no dates to confirm} one {# date to confirm} other {# dates to confirm}}':
		'{n, plural, =0 {nenhuma data a confirmar} one {# data a confirmar} other {# datas a confirmar}}',
	'{n, plural, =0 {no days} one {# day} other {# days}}':
		'{n, plural, =0 {nenhum dia} one {# dia} other {# dias}}',
	'{n, plural, =0 {no years} one {# year} other {# years}}':
		'{n, plural, =0 {nenhum ano} one {# ano} other {# anos}}',
	'{n, number}+ articles': 'mais de {n, number} artigos',
	'{n, number}+ quotes': 'mais de {n, number} citações',
	'{n, number}+ key dates': 'mais de {n, number} datas importantes',
	'{n, number}+ events': 'mais de {n, number} acontecimentos',
	'{n, number}+ dates to confirm': 'mais de {n, number} datas a confirmar',
	'{n, number}+ reminders': 'mais de {n, number} lembretes',
} as const satisfies Record<keyof typeof German, string>;
