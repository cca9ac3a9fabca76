import type { days as German } from '../de/days.ts';

/** How days are told, who else tells of them and how they are drawn, in Portuguese. */
export const days = {
	'the week of {day}': 'a semana de {day}',
	'about {time}': 'por volta de {time}',
	'also told by {sources}': 'também noticiado por {sources}',
	'also told by {sources} and {n, number} more':
		'também noticiado por {sources} e mais {n, number}',
	'less certain': 'menos certo',
	'the article says {words}': 'o artigo diz {words}',
	'worked out by Dateline': 'calculado pelo Dateline',
	'“{words}” here means {day}.': '“{words}” aqui é o dia {day}.',
	'no exact day, or less certain': 'sem dia exato ou menos certo',
	'A ring means: no exact day, or less certain.': 'Um anel indica: sem dia exato ou menos certo.',
	'Timeline of “{title}”': 'Linha do tempo de “{title}”',
	'On this day: {day}': 'Neste dia: {day}',
	'Anniversaries on {day}': 'Aniversários em {day}',
	'Nothing is known of this day in any year. The next anniversary is on {day}.':
		'Nada se sabe deste dia em ano nenhum. O próximo aniversário é em {day}.',
	'Anniversaries as a picture': 'Os aniversários em imagem',
	'Show {day}': 'Ver {day}',
	'Reminders as a picture': 'Os lembretes em imagem',
	'Reminders in the next 12 months': 'Lembretes dos próximos 12 meses',
	'Added by this server': 'Adicionado por este servidor',
	'added by this server': 'adicionado por este servidor',
	'this year': 'este ano',
	'{n, plural, one {in # year} other {in # years}}':
		'{n, plural, one {em # ano} many {em # anos} other {em # anos}}',
	'{n, plural, one {Reminders in the next # day} other {Reminders in the next # days}}':
		'{n, plural, one {Lembretes do próximo dia} many {Lembretes dos próximos # dias} other {Lembretes dos próximos # dias}}',
	'On hold:': 'Em espera:',
	'{reason} Nothing is lost.': '{reason} Nada se perde.',
	'Try again': 'Tentar de novo',
	'Paused until {day}.': 'Em pausa até {day}.',
	'They are posted in {channel} at {time}:': 'Eles são publicados em {channel} às {time}:',
	'Nothing is posted until an admin chooses a channel with {command}. Then these will be posted:':
		'Nada é publicado ainda: primeiro um admin escolhe um canal com {command}. Depois serão publicados estes:',
	'on {day}': 'em {day}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}}':
		'{n, plural, one {#º aniversário} many {#º aniversário} other {#º aniversário}}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}} on {day}':
		'{n, plural, one {#º aniversário} many {#º aniversário} other {#º aniversário}} em {day}',
	'Nothing is due in that time. The next reminder comes on {day}.':
		'Nada previsto nesse período. O próximo lembrete vem em {day}.',
	'Nothing is due within a year. Admins find dates to confirm under {command}.':
		'Nada previsto dentro de um ano. Os admins encontram as datas a confirmar em {command}.',
	'Of very many reminders these are the first {n, number}.':
		'De muitos lembretes, estes são os primeiros {n, number}.',
	'Reminders from {start} to {end}': 'Lembretes de {start} a {end}',
	'A bar is a day with reminders; the ring is today.':
		'Uma barra é um dia com lembretes; o anel é hoje.',
	'What happened, by the day of the year': 'O que aconteceu, por dia do ano',
	'A bar is a day on which something happened, in any year; the ring is the chosen day.':
		'Uma barra é um dia em que algo aconteceu, em qualquer ano; o anel é o dia escolhido.',
	'{days} in all.': 'Ao todo: {days}.',
	'Go to a year': 'Ir para um ano',
	'Timeline as a picture': 'Linha do tempo em imagem',
	'from the articles that fit best': 'dos artigos que melhor se encaixam',
	'Timeline{hasPerson, select, yes { of {person}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasStart, select, yes { from {start}} other {}}{hasEnd, select, yes { to {end}} other {}}{hasArticle, select, yes { · {title}} other {}}':
		'Linha do tempo{hasPerson, select, yes { de {person}} other {}}{hasWords, select, yes { sobre “{words}”} other {}}{hasStart, select, yes { desde {start}} other {}}{hasEnd, select, yes { até {end}} other {}}{hasArticle, select, yes { · {title}} other {}}',
	'Quote of the day': 'Citação do dia',
	'The week’s highlights': 'Destaques da semana',
	'Worth remembering': 'Para lembrar',
	'Quotes and highlights cannot be posted': 'Não é possível publicar citações nem destaques',
	'They stop until a channel is chosen again under {command} › Daily quote and highlights.':
		'Eles param até que um canal seja escolhido de novo em {command} › Citação diária e destaques.',
	'Reminders are on hold': 'Os lembretes estão em espera',
	'Nothing is lost: what is due waits. When the problem is solved, open {command} in the server and choose “Try again”.':
		'Nada se perde: o que está pendente espera. Quando o problema for resolvido, abra {command} no servidor e escolha “Tentar de novo”.',
	'A post was left out': 'Uma publicação foi omitida',
	'“{what}” for {day} cannot be read any more, so it is left out. The next one comes as planned.':
		'“{what}” de {day} não pode mais ser lido e foi omitido. O próximo vem na sua hora.',
	'Whoever runs this bot finds the cause in its log.':
		'Quem cuida deste bot encontra a causa no log.',
	'Apps › {menu}': 'Apps › {menu}',
	'All from: “{title}”': 'Todos de: “{title}”',
} as const satisfies Record<keyof typeof German, string>;
