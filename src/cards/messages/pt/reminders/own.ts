import type { own as German } from '../../de/reminders/own.ts';

/** What dates of a server and suggestions say, in Portuguese. */
export const own = {
	'All dates added here': 'Todas as datas deste servidor',
	Added: 'Adicionado',
	Changed: 'Alterado',
	Restored: 'Restaurado',
	Removed: 'Removido',
	Remove: 'Remover',
	'A date of this server': 'Uma data deste servidor',
	'The day': 'O dia',
	'What happened, or will': 'O que aconteceu ou vai acontecer',
	'As it will be posted and listed': 'Como será publicado e listado',
	'How often it comes': 'Com que frequência vem',
	'Write “yearly” or “once”.': 'Escreva “todo ano” ou “uma vez”.',
	'Nothing is posted yet: no channel is chosen. Choose one with {command}.':
		'Nada é publicado ainda: nenhum canal foi escolhido. Escolha um com {command}.',
	'This server has no dates of its own yet. Add one with {command}, such as the day your club began or the next meeting.':
		'Este servidor ainda não tem datas próprias. Adicione uma com {command}, como o dia em que o clube começou ou a próxima reunião.',
	'Reminders of {what}, {day}, are no longer posted on this server.':
		'Ninguém aqui será mais lembrado de {what}, {day}.',
	'It will not be posted again.': 'Nada mais é publicado sobre isso.',
	'Next post: {day}': 'Próxima publicação: {day}',
	'Comes next on {day}': 'Vem da próxima vez em {day}',
	'Next post: {day} at {time} in {channel}.': 'Próxima publicação: {day} às {time} em {channel}.',
	'Last saved by {user} · {time}': 'Salva por último por {user} · {time}',
	'Every year since {day}': 'Todo ano desde {day}',
	'Every year from {day}': 'Todo ano a partir de {day}',
	'Once, on {day}': 'Uma vez, em {day}',
	'With these settings nothing is posted about it. Check in {command} how many days ahead posts come.':
		'Pelas configurações, nada é publicado sobre isso. Veja os dias de antecedência em {command}.',
	'Post a reminder of {n, plural, one {this event} other {these events}} every year?':
		'Lembrar {n, plural, one {este acontecimento} other {estes acontecimentos}} todo ano?',
	'Post a reminder every {day}?': 'Publicar um lembrete todo ano em {day}?',
	'{title} · {n, number} of {all, number} dates': '{title} · {n, number} de {all, number} datas',
	'On {day}': 'Em {day}',
	'Read as {when}, which is not a single day. Choose one with “Edit”.':
		'Lido como {when}, nenhum dia exato. Escolha um com “Editar”.',
	'Read as {when}, an anniversary of {day}': 'Lido como {when}, um aniversário de {day}',
	'No dates to confirm': 'Nenhuma data a confirmar',
	'Days that are certain are posted without asking: see {command}. A new article may bring more to decide.':
		'Dias certos são publicados sem perguntar: veja {command}. Um novo artigo pode trazer mais para decidir.',
	'Confirmed: {what}.': 'Confirmado: {what}.',
	'Ignored: {what}.': 'Ignorado: {what}.',
	'{n, plural, one {# date is left: it needs a single day, so choose “Edit”.} other {# dates are left: each needs a single day, so choose “Edit”.}}':
		'{n, plural, one {Falta editar # data sem dia exato.} other {Falta editar # datas sem dia exato.}}',
	Confirm: 'Confirmar',
	Ignore: 'Ignorar',
	'Confirm all shown': 'Confirmar todas as mostradas',
	'Ignore all dates left in this article': 'Ignorar todas as datas restantes deste artigo',
	'Which day should be remembered?': 'Qual dia deve ser lembrado?',
	'The day it happened': 'O dia em que aconteceu',
	'With its year, such as 2022-02-24 or 24 February 2022':
		'Com o ano, por exemplo 2022-02-24 ou 24 de fevereiro de 2022',
	'What happened': 'O que aconteceu',
	'As it will be posted and listed; it should be clear by itself':
		'Como será publicado e listado; deve ser entendido sozinho',
} as const satisfies Record<keyof typeof German, string>;
