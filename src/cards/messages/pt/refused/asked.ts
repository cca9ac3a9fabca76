import type { refusedAsked as German } from '../../de/refused/asked.ts';

/** Why something that was asked for cannot be had, or posted where it was to be, in Portuguese. */
export const refusedAsked = {
	'That is {n, number} characters long. Look for a few words, in at most {most, number} characters.':
		'Isso tem {n, number} caracteres. Procure poucas palavras, em no máximo {most, number} caracteres.',
	'Look for at most {most, number} words at once.':
		'Procure no máximo {most, number} palavras de uma vez.',
	'“{word}” begins too many words. Write at least {least, number} letters before the star.':
		'Palavras demais começam com “{word}”. Escreva ao menos {least, number} letras antes do asterisco.',
	'Words such as “{words}” are in every article. Look for a name, or for a word that says what it is about.':
		'Palavras como “{words}” estão em todo artigo. Procure um nome, ou uma palavra que diga do que se trata.',
	'That says only what is to be left out. Say also what you look for, such as: harbour -ferry':
		'Isso só diz o que deixar de fora. Diga também o que procura, por exemplo: harbour -ferry',
	'There is no word in “{typed}”. Look for words or names, such as: harbour "old bridge" -ferry':
		'Não há palavra em “{typed}”. Procure palavras ou nomes, por exemplo: harbour "old bridge" -ferry',
	'Nobody called “{name}” is quoted here.': 'Ninguém chamado “{name}” é citado aqui.',
	'Nobody called “{name}” is quoted here. Try {choices}.':
		'Ninguém chamado “{name}” é citado aqui. Tente {choices}.',
	'No such article contains {words}. Leave out speaker, source, from or to, and look through all of them.':
		'Nenhum artigo assim contém {words}. Deixe de fora speaker, source, from ou to e procure em todos.',
	'No article here contains {words} together. Look for fewer words.':
		'Nenhum artigo aqui contém {words} juntos. Procure menos palavras.',
	'No article here contains {words}. {hint}': 'Nenhum artigo aqui contém {words}. {hint}',
	'Leave out the quotation marks, and the words need not stand side by side.':
		'Tire as aspas, e as palavras não precisarão estar lado a lado.',
	'See what there is with /articles.': 'Veja o que há com /articles.',
	'Only words written exactly so are found. Try {start}* to find every word that begins with “{start}”.':
		'As palavras são encontradas como estão escritas. Tente {start}* para achar todas que começam com “{start}”.',
	'“{time}” is not a time to look for. Write a year, a month or a day, such as 2023, 2023-02 or 2023-02-22, or “upcoming” or “past”.':
		'“{time}” não é um tempo que se possa procurar. Escreva um ano, um mês ou um dia, como 2023, 2023-02 ou 2023-02-22, ou então “próximas” ou “passadas”.',
	'“{from}” comes after “{to}”. Give the earlier time as from.':
		'“{from}” vem depois de “{to}”. Dê o tempo anterior como from.',
	'“{day}” is not a day. Write one such as 2023-02-22 or 22 February 2023.':
		'“{day}” não é um dia. Escreva um como 2023-02-22 ou 22 de fevereiro de 2023.',
	'Give the day with its year, such as 2022-02-24. Choose “Edit” again.':
		'Dê o dia com o ano, por exemplo 2022-02-24. Escolha “Editar” de novo.',
	'Enter a few words on what happened that day.':
		'Escreva algumas palavras sobre o que aconteceu nesse dia.',
	'That is {n, number} characters long. Say what happened in at most {most, number}.':
		'Isso tem {n, number} caracteres. Diga o que aconteceu em no máximo {most, number}.',
	'The article does not name a single day here. Choose one with “Edit”.':
		'O artigo não cita aqui um dia exato. Escolha um com “Editar”.',
	'This date is no longer here. See which are with /reminders suggestions.':
		'Esta data não está mais aqui. Veja as que há com /reminders suggestions.',
	'This date is no longer here. See which are with /reminders list.':
		'Esta data não está mais aqui. Veja as que há com /reminders list.',
	'Choose what to mute with exactly one of date, article and speaker.':
		'Escolha o que silenciar com exatamente uma de date, article e speaker.',
	'Choose one of the dates offered while you type.':
		'Escolha uma das datas oferecidas enquanto você digita.',
	'Choose one of those offered while you type, or none to see the list.':
		'Escolha uma das opções oferecidas enquanto você digita, ou nenhuma para ver a lista.',
	'That day is over, so it cannot come once more. Choose a day to come, or let it come yearly.':
		'Esse dia já passou e não pode vir mais uma vez. Escolha um dia futuro ou deixe vir todo ano.',
	'Today’s post has already gone out. Choose a later day.':
		'A publicação de hoje já saiu. Escolha um dia posterior.',
	'Say how often it comes: write “yearly” or “once”.':
		'Diga com que frequência vem: escreva “todo ano” ou “uma vez”.',
	'The same day with the same words is here already. See all dates with /reminders list.':
		'O mesmo dia com as mesmas palavras já está aqui. Veja todas as datas com /reminders list.',
	'This server has 500 dates of its own, which is the most. Remove one with /reminders list.':
		'Este servidor tem 500 datas próprias, que é o máximo. Remova uma com /reminders list.',
	'That day is not in the future. Choose the first day with posts again, such as tomorrow.':
		'Esse dia não está no futuro. Escolha o primeiro dia com publicações de novo, por exemplo amanhã.',
	'No channel is chosen yet. Choose one with /reminders panel.':
		'Nenhum canal foi escolhido ainda. Escolha um com /reminders panel.',
	'Discord does not take posts just now. Try again in a minute.':
		'O Discord não aceita publicações agora. Tente de novo em um minuto.',
	'@everyone cannot be chosen. Choose another role, or none.':
		'@everyone não pode ser escolhido. Escolha outro cargo ou nenhum.',
	'The role to mention is gone. Choose another one, or none.':
		'O cargo a mencionar não existe mais. Escolha outro ou nenhum.',
	'The mention of this role would notify nobody. Let anyone mention it, or allow Dateline in the channel: Mention @everyone, @here, and All Roles.':
		'A menção a este cargo não avisaria ninguém. Permita que todos o mencionem, ou dê ao Dateline no canal: Mencionar @everyone, @here e todos os cargos.',
	'Mention @everyone, @here, and All Roles': 'Mencionar @everyone, @here e todos os cargos',
	'Manage Messages': 'Gerenciar mensagens',
	'Manage Server': 'Gerenciar servidor',
	'View Channel': 'Ver canal',
	'Create Posts': 'Criar publicações',
	'Read Message History': 'Ver histórico de mensagens',
	'Send Messages': 'Enviar mensagens',
	'Send Messages in Threads': 'Enviar mensagens em tópicos',
	'Manage Webhooks': 'Gerenciar webhooks',
	'Dateline may not post in the channel. Allow it there: {permissions}.':
		'O Dateline não pode publicar no canal. Permita a ele lá: {permissions}.',
	'Dateline may not read the channel’s history, which it needs so that nothing is posted twice. Allow it “Read Message History” there.':
		'O Dateline não pode ler o histórico do canal, com o qual garante que nada seja publicado duas vezes. Permita a ele lá “Ver histórico de mensagens”.',
	'Discord does not take the post: {error} ({code}).':
		'O Discord não aceita a publicação: {error} ({code}).',
	'Dateline is no longer in this server. Invite it again.':
		'O Dateline não está mais neste servidor. Convide-o de novo.',
	'This person does not accept messages from Dateline.':
		'Esta pessoa não aceita mensagens do Dateline.',
	'The channel is gone. Choose another one.': 'O canal não existe mais. Escolha outro.',
	'Dateline cannot see the channel. Allow it “View Channel” there, or choose another one.':
		'O Dateline não vê o canal. Permita a ele lá “Ver canal” ou escolha outro.',
	'Nothing can be posted in a channel of this kind. Choose a text channel, a thread or a forum.':
		'Nada pode ser publicado em um canal deste tipo. Escolha um canal de texto, um tópico ou um fórum.',
	'The thread is closed. Open it again, or choose another channel.':
		'O tópico está fechado. Abra-o de novo ou escolha outro canal.',
	'The thread is locked. Unlock it, or choose another channel.':
		'O tópico está trancado. Destranque-o ou escolha outro canal.',
	'Posts in this forum need a tag. Choose the forum again, and a tag for the posts.':
		'Publicações neste fórum precisam de uma etiqueta. Escolha o fórum de novo e uma etiqueta para elas.',
	'Create Public Threads': 'Criar tópicos públicos',
} as const satisfies Record<keyof typeof German, string>;
