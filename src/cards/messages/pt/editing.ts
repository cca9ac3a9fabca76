import type { editing as German } from '../de/editing.ts';

/** What editors of reminders are told of mutes, suggestions, dates of the server and previews, in Portuguese. */
export const editing = {
	Muted: 'Silenciado',
	'Reminders of {what} are no longer posted on this server.':
		'Ninguém aqui será mais lembrado de {what}.',
	'Reminders of {what} are posted again.': 'Haverá de novo lembretes de {what}.',
	'Muted reminders': 'Lembretes silenciados',
	'No longer muted': 'Não está mais silenciado',
	'Still muted': 'Continuam silenciados',
	'Nothing is muted now. Press “{button}” under a reminder, or type {command} to mute an article or a person.':
		'Agora nada está silenciado. Aperte “{button}” sob um lembrete; {command} silencia um artigo ou uma pessoa.',
	Unmute: 'Reativar',
	'events with {name}': 'acontecimentos com {name}',
	'something from an article that is no longer here': 'algo de um artigo que não está mais aqui',
	'all dates of {title}': 'todas as datas de {title}',
	'a date of {title}': 'uma data de {title}',
	'With today’s settings, this would have been the post of {day}:':
		'Com as configurações de hoje, esta teria sido a publicação de {day}:',
	'No channel is chosen yet, so nothing is posted. On {day} the post would be:':
		'Nenhum canal foi escolhido ainda, então nada é publicado. Em {day}, a publicação seria:',
	'No channel is chosen yet, so nothing is posted. The next post would come on {day} and look like this:':
		'Nenhum canal foi escolhido ainda, então nada é publicado. A próxima publicação seria em {day}, assim:',
	'This will be posted on {day} at {time} in {channel}{hasRole, select, yes {, with a mention of {role}} other {}}:':
		'Isto será publicado em {day} às {time} em {channel}{hasRole, select, yes {, com menção a {role}} other {}}:',
	'Reminders are paused on {day}.': 'Os lembretes estão em pausa em {day}.',
	'Nothing is posted on {day}.': 'Nada é publicado em {day}.',
	'Nothing is due within a year. Dates to confirm wait here: {command}':
		'Nada previsto dentro de um ano. As datas a confirmar esperam aqui: {command}',
	'The next post comes on {day}.': 'A próxima publicação vem em {day}.',
	'Preview it': 'Ver a prévia',
} as const satisfies Record<keyof typeof German, string>;
